import * as v from 'valibot';
import type {RecordOf, Records} from '../../dataset.js';
import {recordSchemas} from '../../schema.js';
import type {RecordType} from '../../schema.js';
import {completer} from '../../complete/complete.js';
import {isFields} from '../../complete/fields.js';
import {isMade} from '../../complete/places.js';
import type {Problem} from '../problem.js';
import {ById} from '../by-id.js';
import {LONGEST_LIST, MOST_VALUES, recordReader} from '../reader.js';
import {describeIssue, shown} from '../describe-issue.js';
import {isRecordType, recordTypes} from '../walk.js';
import type {AnyRecord, RecordsById, Subject} from '../walk.js';

/** A step reads one record, or so many that they have about this many fields and entries. */
const STEP = 500;

/**
 * Every file is a list of records, and every record has the fields of its schema and no others. Once there are more
 * than `most` problems, the records that follow are left out.
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
    .filter((name) => !isRecordType(name) && !SETTINGS.includes(name))
    .map((name) => ({
      file: `${name}.json`,
      message: `unknown record type: ${name}, not one of ${recordTypes.join(', ')}`,
    }));
  problems.push(...unknownVersion(input['schema']));
  if (!Object.hasOwn(input, 'documents')) {
    problems.push({file: 'documents.json', message: 'missing, and every citation names a document'});
  }
  return {...(yield* read(input, problems, most)), problems};
}

/** What a dataset says beside its records: its version, the place whose relations it tells, and texts in other languages. */
const SETTINGS = ['$schema', 'schema', 'home', 'translations'];
const VERSIONS: readonly unknown[] = [undefined, 'kz-widgets/1', 'kz-widgets/2'];

function unknownVersion(version: unknown): Problem[] {
  if (VERSIONS.includes(version)) return [];
  return [{file: 'data', field: 'schema', message: `neither "kz-widgets/1" nor "kz-widgets/2": ${shown(version)}`}];
}

/** The records of one file that have the right shape. */
interface ReadFile<R> {
  readonly list: readonly R[];
  readonly byId: ReadonlyMap<string, R>;
}

function* read(
  input: Readonly<Record<string, unknown>>,
  problems: Problem[],
  most: number
): Generator<undefined, Subject> {
  const misshapen = new Map<RecordType, ReadonlySet<string>>();
  const repeated = new Map<RecordType, ReadonlySet<string>>();
  const doubtful = new Set<AnyRecord>();
  const completed = completer(input);
  const measureIds = idsOf(input['measures']);
  const borrowing = new Set<string>();
  const file = function* <T extends RecordType>(
    type: T,
    schema: v.GenericSchema<unknown, RecordOf[T]>,
    made: () => readonly unknown[] = () => []
  ): Generator<undefined, ReadFile<RecordOf[T]>> {
    const list: RecordOf[T][] = [];
    const byId = new ById<RecordOf[T]>();
    const misshapenHere = new Set<string>();
    const repeatedHere = new Set<string>();
    misshapen.set(type, misshapenHere);
    repeated.set(type, repeatedHere);
    const given = Object.hasOwn(input, type) ? input[type] : [];
    if (!Array.isArray(given)) {
      problems.push({file: `${type}.json`, message: `not a list of records`});
      return {list, byId};
    }
    const reader = recordReader(schema);
    let index = 0;
    let size = 0;
    for (const written of chained(given, made())) {
      if (problems.length > most) break;
      const value = completed.complete(type, written);
      const quick = reader.read(value);
      const record = quick ?? slowly(schema, value, type, index, problems, written, measureIds);
      const id = record ? record.id : idOf(value);
      const isNew = record ? byId.add(record) : id !== undefined && !byId.has(id);
      if (record) {
        list.push(record);
        if (type === 'places' && isBorrowing(written)) borrowing.add(record.id);
        if (!quick) doubtful.add(record);
      }
      if (id !== undefined && (!isNew || (misshapenHere.size > 0 && misshapenHere.has(id)))) repeatedHere.add(id);
      if (id !== undefined && !record) misshapenHere.add(id);
      index++;
      size += quick ? reader.size() : STEP;
      if (size < STEP) continue;
      size = 0;
      yield;
    }
    return {list, byId};
  };
  const documents = yield* file('documents', recordSchemas.documents);
  const measures = yield* file('measures', recordSchemas.measures);
  const facts = yield* file('facts', recordSchemas.facts);
  const events = yield* file('events', recordSchemas.events);
  const agreements = yield* file('agreements', recordSchemas.agreements);
  const people = yield* file('people', recordSchemas.people);
  const organisations = yield* file('organisations', recordSchemas.organisations);
  const places = yield* file('places', recordSchemas.places, () => completed.places());
  const topics = yield* file('topics', recordSchemas.topics);
  const records: Records = {
    documents: documents.list,
    measures: measures.list,
    facts: facts.list,
    events: events.list,
    agreements: agreements.list,
    people: people.list,
    organisations: organisations.list,
    places: places.list,
    topics: topics.list,
  };
  const byId: RecordsById = {
    documents: documents.byId,
    measures: measures.byId,
    facts: facts.byId,
    events: events.byId,
    agreements: agreements.byId,
    people: people.byId,
    organisations: organisations.byId,
    places: places.byId,
    topics: topics.byId,
  };
  return {records, byId, misshapen, repeated, doubtful, borrowing};
}

function* chained(...lists: readonly (readonly unknown[])[]): Iterable<unknown> {
  for (const list of lists) yield* list;
}

/** The record as its schema reads it; or `undefined`, and the problems say why. */
function slowly<O>(
  schema: v.GenericSchema<unknown, O>,
  record: unknown,
  type: RecordType,
  index: number,
  problems: Problem[],
  written: unknown,
  measures: ReadonlySet<string>
): O | undefined {
  const where = {file: `${type}.json`, record: idOf(record) ?? `[${index}]`};
  const unread = unreadable(record);
  const result = unread ? undefined : v.safeParse(schema, record);
  if (result?.success) return result.output;
  if (unread) problems.push({...where, ...unread});
  for (const problem of describe(result?.issues ?? [], type)) {
    // A citation that a place has from another record is told with that one.
    if (type === 'places' && problems.length > 0 && isTaken(problem, written)) continue;
    const told = type === 'facts' ? ofFact(problem, written, measures) : problem;
    if (told) problems.push({...where, ...told});
  }
  return undefined;
}

/**
 * The problem of a fact in the words that its author wrote: an absence is a value with `absent`, and what the measure is to
 * fill in is missing there.
 */
function ofFact(
  problem: Omit<Problem, 'file'>,
  written: unknown,
  measures: ReadonlySet<string>
): Omit<Problem, 'file'> | undefined {
  if (!isFields(written)) return problem;
  const {field, message} = problem;
  const isAbsent = Object.hasOwn(written, 'absent');
  if (field === 'reason' && isAbsent) return {...problem, field: 'absent'};
  if (field === 'value' && isAbsent && message === 'unknown field')
    return {...problem, message: `beside "absent", which says that there is none: ${shown(written['value'])}`};
  const isOfMeasure = field === 'label' || field === 'unit';
  const isQuantity = Object.hasOwn(written, 'value') || isAbsent || Object.hasOwn(written, 'range');
  if (!isOfMeasure || !isQuantity || Object.hasOwn(written, field)) return problem;
  const measure = written['measure'];
  if (typeof measure !== 'string' || measures.has(measure)) return undefined;
  return field === 'label' ? {field: 'measure', message: `unknown measure: ${shown(measure)}`} : undefined;
}

function idsOf(records: unknown): ReadonlySet<string> {
  return new Set((Array.isArray(records) ? records : []).flatMap((record) => idOf(record) ?? []));
}

/** Whether a place has its citations from another record: one made of a name has that alone. */
function isTaken({field = ''}: Omit<Problem, 'file'>, written: unknown): boolean {
  return /^citations\b/u.test(field) && isBorrowing(written);
}

function isBorrowing(place: unknown): boolean {
  return isFields(place) && (!Object.hasOwn(place, 'citations') || isMade(place));
}

/** Deeper than any record of the right shape. */
const DEEPEST = 8;

/**
 * What the schema would not see or not end with: a key that every object inherits (`__proto__`, `constructor`), which
 * it would take for one of its own, and lists without end, of which it would tell every entry.
 */
function unreadable(
  value: unknown,
  path: readonly string[] = [],
  seen = {around: new Set<unknown>(), values: 0}
): Omit<Problem, 'file'> | undefined {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST || seen.around.has(value)) return undefined;
  const at = (field: readonly string[]) => (field.length === 0 ? {} : {field: field.join('.')});
  if (Array.isArray(value) && value.length > LONGEST_LIST)
    return {...at(path), message: `longer than ${LONGEST_LIST} entries: ${value.length}`};
  seen.around.add(value);
  for (const [key, inner] of Object.entries(value)) {
    if (++seen.values > MOST_VALUES) return {message: `more than ${MOST_VALUES} fields and entries`};
    if (key in Object.prototype) return {...at([...path, key]), message: 'unknown field'};
    const found = unreadable(inner, [...path, key], seen);
    if (found) return found;
  }
  seen.around.delete(value);
  return undefined;
}

function idOf(record: unknown): string | undefined {
  return isFields(record) && typeof record['id'] === 'string' && record['id'] !== '' ? record['id'] : undefined;
}

/** One problem for each field that has an issue. A second issue of one field is the same fault told twice. */
function describe(issues: readonly v.BaseIssue<unknown>[], type: RecordType): Iterable<Omit<Problem, 'file'>> {
  const problems = new Map<string, Omit<Problem, 'file'>>();
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? undefined;
    if (problems.has(field ?? '')) continue;
    problems.set(field ?? '', {
      ...(field === undefined ? {} : {field}),
      message: describeIssue(issue, type === 'facts' || field !== 'kind' ? field : ''),
    });
  }
  return problems.values();
}
