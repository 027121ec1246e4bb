import type {RecordType} from '../../schema.js';
import type {Problem} from '../problem.js';
import {citationsOf, earlierReadings, everyEntry, problemIn} from '../walk.js';
import type {AnyRecord, Subject} from '../walk.js';

/** Where a reference stands, what it names, and the files in which that can be. */
interface Reference {
  readonly path: string;
  readonly id: string;
  readonly noun: string;
  readonly types: readonly RecordType[];
}

/** Every id that a record refers to is the id of a record. */
export function* unknownReference({records, ids}: Subject): Iterable<Problem> {
  const known = new Map([...ids].map(([type, list]) => [type, new Set(list)]));
  for (const {type, record} of everyEntry(records)) {
    for (const {path, id, noun, types} of referencesOf(record)) {
      if (types.some((target) => known.get(target)?.has(id))) continue;
      yield problemIn(type, record, path, `unknown ${noun}: ${id}`);
    }
  }
}

function* referencesOf(record: AnyRecord): Iterable<Reference> {
  for (const [path, {document}] of citationsOf(record)) {
    yield {path: `${path}.document`, id: document, noun: 'document', types: ['documents']};
  }
  for (const [i, {since}] of ('notes' in record ? (record.notes ?? []) : []).entries()) {
    yield* list(`notes.${i}.since`, since, 'document', 'documents');
  }
  for (const [path, reading] of earlierReadings(record)) {
    yield* list(`${path}.before`, reading.before, 'document', 'documents');
    if ('places' in reading) yield* list(`${path}.places`, reading.places, 'place', 'places');
    if ('people' in reading) yield* list(`${path}.people`, reading.people, 'person', 'people');
  }
  if ('partners' in record) yield* list('partners', record.partners, 'place', 'places');
  if ('topics' in record) yield* list('topics', record.topics, 'topic', 'topics');
  if ('parties' in record) yield* list('parties', record.parties, 'party', 'places', 'organisations');
  if ('places' in record) yield* list('places', record.places, 'place', 'places');
  if ('people' in record) yield* list('people', record.people, 'person', 'people');
  if ('organisations' in record) yield* list('organisations', record.organisations, 'organisation', 'organisations');
  if ('agreements' in record) yield* list('agreements', record.agreements, 'agreement', 'agreements');
  if ('measure' in record) yield* list('measure', record.measure, 'measure', 'measures');
  if ('scope' in record) {
    yield* list('scope.from', record.scope.from, 'place', 'places');
    yield* list('scope.to', record.scope.to, 'place', 'places');
  }
  if ('within' in record) yield* list('within', record.within, 'place', 'places');
  if ('place' in record) yield* list('place', record.place, 'place', 'places');
  if ('roles' in record) {
    for (const [i, role] of record.roles.entries()) {
      yield* list(`roles.${i}.organisation`, role.organisation, 'organisation', 'organisations');
    }
  }
}

function* list(
  path: string,
  ids: readonly string[] | string | undefined,
  noun: string,
  ...types: readonly RecordType[]
): Iterable<Reference> {
  if (typeof ids === 'string') yield {path, id: ids, noun, types};
  else for (const [i, id] of (ids ?? []).entries()) yield {path: `${path}.${i}`, id, noun, types};
}
