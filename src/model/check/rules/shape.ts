import * as v from 'valibot';
import type {Records} from '../../dataset.js';
import {recordSchemas} from '../../schema.js';
import type {RecordType} from '../../schema.js';
import type {Problem} from '../problem.js';
import {isFields, isRecordType, recordTypes} from '../walk.js';
import type {Subject} from '../walk.js';

/** Every file is a list of records, and every record has the fields of its schema and no others. */
export function shape(input: unknown): Subject & {readonly problems: readonly Problem[]} {
  if (!isFields(input)) {
    return {...read({}, []), problems: [{file: 'data', message: 'not an object with a list for each record type'}]};
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
  return {...read(input, problems), problems};
}

function read(input: Readonly<Record<string, unknown>>, problems: Problem[]): Subject {
  const list = (type: RecordType): readonly unknown[] => {
    const value = input[type] ?? [];
    return Array.isArray(value) ? value : [];
  };
  const wellShaped = <S extends v.GenericSchema>(type: RecordType, schema: S): v.InferOutput<S>[] => {
    const value = input[type] ?? [];
    if (!Array.isArray(value)) problems.push({file: `${type}.json`, message: `not a list of records`});
    return list(type).flatMap((record, index) => {
      const inherited = inheritedKey(record);
      if (inherited !== undefined) {
        const name = idOf(record) ?? `[${index}]`;
        problems.push({file: `${type}.json`, record: name, field: inherited, message: 'unknown field'});
        return [];
      }
      const result = v.safeParse(schema, record);
      if (result.success) return [result.output];
      problems.push(...describe(`${type}.json`, idOf(record) ?? `[${index}]`, result.issues));
      return [];
    });
  };
  const ids = (type: RecordType): string[] => list(type).flatMap((record) => idOf(record) ?? []);
  const records: Records = {
    documents: wellShaped('documents', recordSchemas.documents),
    measures: wellShaped('measures', recordSchemas.measures),
    facts: wellShaped('facts', recordSchemas.facts),
    events: wellShaped('events', recordSchemas.events),
    agreements: wellShaped('agreements', recordSchemas.agreements),
    people: wellShaped('people', recordSchemas.people),
    organisations: wellShaped('organisations', recordSchemas.organisations),
    places: wellShaped('places', recordSchemas.places),
    topics: wellShaped('topics', recordSchemas.topics),
  };
  return {
    records,
    ids: {
      documents: ids('documents'),
      measures: ids('measures'),
      facts: ids('facts'),
      events: ids('events'),
      agreements: ids('agreements'),
      people: ids('people'),
      organisations: ids('organisations'),
      places: ids('places'),
      topics: ids('topics'),
    },
  };
}

/** Deeper than any record of the right shape. */
const DEEPEST = 8;

/** A key that every object inherits (`__proto__`, `constructor`): the schema would take it for one of its own. */
function inheritedKey(value: unknown, depth = 0, seen = new WeakSet()): string | undefined {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || seen.has(value)) return undefined;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    if (key in Object.prototype) return key;
    const found = inheritedKey(inner, depth + 1, seen);
    if (found !== undefined) return `${key}.${found}`;
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
