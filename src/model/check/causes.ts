import {printable, printProblem, type Problem} from './problem.js';

/** Problems that are one and the same fault: the first of them, and how many there are. */
export interface Cause {
  readonly first: Problem;
  readonly count: number;
  /** Other values of the same fault, each once. */
  readonly others: readonly string[];
}

/** Of more different values of one fault than these only the first ones are told. */
const MOST_VALUES = 3;

/**
 * Problems by their causes, in the order in which they were found: a column of wrong dates is one fault, whatever its twelve
 * thousand values are.
 */
export function causesOf(problems: readonly Problem[]): readonly Cause[] {
  const causes = new Map<string, {first: Problem; count: number; values: Set<string>}>();
  for (const problem of problems) {
    const {fault, value} = partsOf(problem.message);
    const key = [problem.file, problem.list, fieldKind(problem.field), fault].join('\n');
    const cause = causes.get(key) ?? {first: problem, count: 0, values: new Set<string>()};
    causes.set(key, cause);
    cause.count++;
    if (cause.values.size <= MOST_VALUES) cause.values.add(value);
  }
  return [...causes.values()].map(({first, count, values}) => ({first, count, others: [...values].slice(1)}));
}

/** `facts.json: partners.0: unknown place: jp, cn (9,998 problems, first: x0-0)`; a problem alone as it is. */
export function printCause({first, count, others}: Cause): string {
  if (count === 1) return printProblem(first);
  const {file, list, record, field, message} = first;
  const listed =
    [message, ...others.slice(0, MOST_VALUES - 1)].join(', ') + (others.length >= MOST_VALUES ? ', …' : '');
  const where = record === undefined ? '' : `, first: ${record}`;
  return [file, list, field, `${listed} (${count.toLocaleString('en')} problems${where})`]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(': ');
}

/** `partners.*` of `partners.0`: the same field of a list. */
function fieldKind(field = ''): string {
  return field.replaceAll(/(?<=^|\.)\d+(?=\.|$)/gu, '*');
}

/** What is wrong, whatever records, dates and numbers it names, and the value that is. */
function partsOf(message: string): {readonly fault: string; readonly value: string} {
  const end = message.lastIndexOf(': ');
  const [head, value] = end < 0 ? [message, ''] : [message.slice(0, end), message.slice(end + 2)];
  return {fault: head.replaceAll(/[\w-]*[\d-][\w-]*/gu, '#'), value};
}
