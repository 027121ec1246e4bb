import * as v from 'valibot';
import type {Records} from '../../dataset.js';
import {recordSchemas} from '../../schema.js';
import type {RecordType} from '../../schema.js';
import type {Problem} from '../problem.js';
import {isFields, isRecordType, recordTypes} from '../walk.js';
import type {Subject} from '../walk.js';

/**
 * Every file is a list of records, and every record has the fields of its schema and no others. A step is a record;
 * once there are more than `most` problems, the records that follow are left out.
 */
export function* shape(
  input: unknown,
  most: number
): Generator<undefined, Subject & {readonly problems: readonly Problem[]}> {
  if (!isFields(input)) {
    const problem = {file: 'data', message: 'not an object with a list for each record type'};
    return {...(yield* read({}, [], most)), problems: [problem]};
  }
  const problems: Problem[] = Object.keys(input)
    .filter((name) => !isRecordType(name))
    .map((name) => ({
      file: `${name}.json`,
      message: `unknown record type: ${name}, not one of ${recordTypes.join(', ')}`,
    }));
  if (!Object.hasOwn(input, 'documents')) {
    problems.push({file: 'documents.json', message: 'missing, and every citation names a document'});
  }
  return {...(yield* read(input, problems, most)), problems};
}

function* read(
  input: Readonly<Record<string, unknown>>,
  problems: Problem[],
  most: number
): Generator<undefined, Subject> {
  const ids = new Map<RecordType, readonly string[]>();
  const wellShaped = function* <S extends v.GenericSchema>(
    type: RecordType,
    schema: S
  ): Generator<undefined, v.InferOutput<S>[]> {
    const file = `${type}.json`;
    const idsOfType: string[] = [];
    ids.set(type, idsOfType);
    const list = input[type] ?? [];
    if (!Array.isArray(list)) {
      problems.push({file, message: `not a list of records`});
      return [];
    }
    const records: v.InferOutput<S>[] = [];
    for (const [index, record] of list.entries()) {
      if (problems.length > most) break;
      const id = idOf(record);
      if (id !== undefined) idsOfType.push(id);
      const name = id ?? `[${index}]`;
      const unread = unreadable(record);
      if (unread) problems.push({file, record: name, ...unread});
      else {
        const result = v.safeParse(schema, record);
        if (result.success) records.push(result.output);
        else problems.push(...describe(file, name, result.issues));
      }
      yield;
    }
    return records;
  };
  const records: Records = {
    documents: yield* wellShaped('documents', recordSchemas.documents),
    measures: yield* wellShaped('measures', recordSchemas.measures),
    facts: yield* wellShaped('facts', recordSchemas.facts),
    events: yield* wellShaped('events', recordSchemas.events),
    agreements: yield* wellShaped('agreements', recordSchemas.agreements),
    people: yield* wellShaped('people', recordSchemas.people),
    organisations: yield* wellShaped('organisations', recordSchemas.organisations),
    places: yield* wellShaped('places', recordSchemas.places),
    topics: yield* wellShaped('topics', recordSchemas.topics),
  };
  return {records, ids};
}

/** Deeper than any record of the right shape. */
const DEEPEST = 8;

/** Far more than one record has of anything. */
const LONGEST_LIST = 1000;

/**
 * What the schema would not see or not end with: a key that every object inherits (`__proto__`, `constructor`), which
 * it would take for one of its own, and a list without end, of which it would tell every entry.
 */
function unreadable(
  value: unknown,
  path: readonly string[] = [],
  seen = new WeakSet()
): Omit<Problem, 'file'> | undefined {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST || seen.has(value)) return undefined;
  seen.add(value);
  const at = (field: readonly string[]) => (field.length === 0 ? {} : {field: field.join('.')});
  if (Array.isArray(value) && value.length > LONGEST_LIST)
    return {...at(path), message: `longer than ${LONGEST_LIST} entries: ${value.length}`};
  for (const [key, inner] of Object.entries(value)) {
    if (key in Object.prototype) return {...at([...path, key]), message: 'unknown field'};
    const found = unreadable(inner, [...path, key], seen);
    if (found) return found;
  }
  return undefined;
}

function idOf(record: unknown): string | undefined {
  return isFields(record) && typeof record['id'] === 'string' && record['id'] !== '' ? record['id'] : undefined;
}

/** One problem for each field that has an issue. A second issue of one field is the same fault told twice. */
function describe(file: string, record: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? undefined;
    if (problems.has(field ?? '')) continue;
    problems.set(field ?? '', {file, record, ...(field === undefined ? {} : {field}), message: describeIssue(issue)});
  }
  return [...problems.values()];
}

/** A schema issue as a short sentence: `missing`, `unknown field`, `not a kebab-case id: Kr`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'unknown field';
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'missing';
  const ownMessage = !issue.message.startsWith('Invalid ');
  if (ownMessage) return issue.input === '' ? issue.message : `${issue.message}: ${shown(issue.input)}`;
  const expected = (issue.expected ?? issue.type)
    .replace(/^\((.*)\)$/u, '$1')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
  const plain = expected === 'Array' ? 'a list' : expected === 'Object' ? 'an object' : expected;
  return `expected ${plain}: ${shown(issue.input)}`;
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
