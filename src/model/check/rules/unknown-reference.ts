import type {Agreement, Fact, KzEvent, RecordType} from '../../schema.js';
import {allCitations, citationPath, earlierOf, notesOf} from '../walk.js';
import type {AnyRecord, Rule} from '../walk.js';

/** The files that a reference can lead to, by what it is called. */
const FILES = {
  document: ['documents'],
  measure: ['measures'],
  place: ['places'],
  party: ['places', 'organisations'],
  mention: ['people', 'organisations', 'places'],
  person: ['people'],
  organisation: ['organisations'],
  agreement: ['agreements'],
  topic: ['topics'],
} as const satisfies Readonly<Record<string, readonly RecordType[]>>;

type Noun = keyof typeof FILES;

/** Every id that a record refers to is the id of a record. */
export const unknownReference: Rule = ({byId, misshapen}, tell) => {
  const isIn = (noun: Noun) => {
    // Most records refer to what the one before them does.
    let last: string | undefined;
    return (id: string) => {
      if (id === last) return true;
      if (!FILES[noun].some((type) => byId[type].has(id) || misshapen.get(type)?.has(id))) return false;
      last = id;
      return true;
    };
  };
  // Where there is no document at all, that is told once, and not again by each citation.
  const hasDocuments = byId.documents.size > 0 || (misshapen.get('documents')?.size ?? 0) > 0;
  const known = {
    document: hasDocuments ? isIn('document') : () => true,
    measure: isIn('measure'),
    place: isIn('place'),
    party: isIn('party'),
    mention: isIn('mention'),
    person: isIn('person'),
    organisation: isIn('organisation'),
    agreement: isIn('agreement'),
    topic: isIn('topic'),
  };
  // The ends of a scope are two places by turns.
  const isStart = isIn('place');
  const isEnd = isIn('place');
  const one = (
    type: RecordType,
    record: AnyRecord,
    path: string,
    id: string | undefined,
    noun: Noun,
    isKnown = known[noun]
  ) => {
    if (id !== undefined && !isKnown(id)) tell(type, record, path, `unknown ${noun}: ${id}`);
  };
  const each = (type: RecordType, record: AnyRecord, path: string, list: readonly string[] | undefined, noun: Noun) => {
    if (list === undefined || list.every(known[noun])) return;
    for (const [i, id] of list.entries()) one(type, record, `${path}.${i}`, id, noun);
  };
  const citesKnown = ({document}: {readonly document: string}) => known.document(document);

  /** What records of all types can refer to. */
  const common = (record: AnyRecord, type: RecordType) => {
    const citations = allCitations(record);
    if (!citations.every(citesKnown)) {
      for (const [i, {document}] of citations.entries())
        one(type, record, `${citationPath(record, i)}.document`, document, 'document');
    }
    for (const [i, {since}] of notesOf(record).entries()) one(type, record, `notes.${i}.since`, since, 'document');
    for (const [i, reading] of earlierOf(record).entries()) {
      one(type, record, `earlier.${i}.before`, reading.before, 'document');
      if ('places' in reading) each(type, record, `earlier.${i}.places`, reading.places, 'place');
      if ('people' in reading) each(type, record, `earlier.${i}.people`, reading.people, 'person');
    }
  };
  const related = (record: Fact | KzEvent | Agreement, type: RecordType) => {
    common(record, type);
    each(type, record, 'partners', record.partners, 'place');
    each(type, record, 'topics', record.topics, 'topic');
    each(type, record, 'mentions', record.mentions, 'mention');
  };
  return {
    documents: common,
    facts: (fact, type) => {
      related(fact, type);
      if (!('measure' in fact)) return;
      one(type, fact, 'measure', fact.measure, 'measure');
      one(type, fact, 'scope.from', fact.scope.from, 'place', isStart);
      one(type, fact, 'scope.to', fact.scope.to, 'place', isEnd);
    },
    events: (event, type) => {
      related(event, type);
      each(type, event, 'places', event.places, 'place');
      each(type, event, 'people', event.people, 'person');
      each(type, event, 'organisations', event.organisations, 'organisation');
      each(type, event, 'agreements', event.agreements, 'agreement');
    },
    agreements: (agreement, type) => {
      related(agreement, type);
      each(type, agreement, 'parties', agreement.parties, 'party');
    },
    people: (person, type) => {
      common(person, type);
      one(type, person, 'side.place', person.side?.place, 'place');
      for (const [i, {organisation}] of person.roles.entries())
        one(type, person, `roles.${i}.organisation`, organisation, 'organisation');
    },
    organisations: (organisation, type) => {
      common(organisation, type);
      one(type, organisation, 'place', organisation.place, 'place');
      one(type, organisation, 'side.place', organisation.side?.place, 'place');
    },
    places: (place, type) => {
      common(place, type);
      one(type, place, 'within', place.within, 'place');
    },
    topics: common,
  };
};
