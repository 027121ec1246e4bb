import type {RecordType} from '../../schema.js';
import {allCitations, citationPath, earlierOf, everyRecord, notesOf} from '../walk.js';
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
  const known = {
    document: isIn('document'),
    measure: isIn('measure'),
    place: isIn('place'),
    party: isIn('party'),
    mention: isIn('mention'),
    person: isIn('person'),
    organisation: isIn('organisation'),
    agreement: isIn('agreement'),
    topic: isIn('topic'),
  };
  const one = (type: RecordType, record: AnyRecord, path: string, id: string | undefined, noun: Noun) => {
    if (id !== undefined && !known[noun](id)) tell(type, record, path, `unknown ${noun}: ${id}`);
  };
  const each = (type: RecordType, record: AnyRecord, path: string, list: readonly string[] | undefined, noun: Noun) => {
    if (list === undefined || list.every(known[noun])) return;
    for (const [i, id] of list.entries()) one(type, record, `${path}.${i}`, id, noun);
  };
  const citesKnown = ({document}: {readonly document: string}) => known.document(document);

  return everyRecord((record, type) => {
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
    if ('partners' in record) each(type, record, 'partners', record.partners, 'place');
    if ('topics' in record) each(type, record, 'topics', record.topics, 'topic');
    if ('mentions' in record) each(type, record, 'mentions', record.mentions, 'mention');
    if ('parties' in record) each(type, record, 'parties', record.parties, 'party');
    if ('places' in record) each(type, record, 'places', record.places, 'place');
    if ('people' in record) each(type, record, 'people', record.people, 'person');
    if ('organisations' in record) each(type, record, 'organisations', record.organisations, 'organisation');
    if ('agreements' in record) each(type, record, 'agreements', record.agreements, 'agreement');
    if ('measure' in record) one(type, record, 'measure', record.measure, 'measure');
    if ('scope' in record) {
      one(type, record, 'scope.from', record.scope.from, 'place');
      one(type, record, 'scope.to', record.scope.to, 'place');
    }
    if ('within' in record) one(type, record, 'within', record.within, 'place');
    if ('place' in record) one(type, record, 'place', record.place, 'place');
    if ('roles' in record) {
      for (const [i, {organisation}] of record.roles.entries())
        one(type, record, `roles.${i}.organisation`, organisation, 'organisation');
    }
  });
};
