import type {
  Absence,
  Agreement,
  Claim,
  Fact,
  KzEvent,
  Measure,
  Organisation,
  Person,
  Place,
  Quantity,
  RecordType,
  SourceDocument,
  Topic,
} from './schema.js';

/** The record that each file of the data folder holds. */
export interface RecordOf {
  documents: SourceDocument;
  measures: Measure;
  facts: Fact;
  events: KzEvent;
  agreements: Agreement;
  people: Person;
  organisations: Organisation;
  places: Place;
  topics: Topic;
}

/** The data folder as it stands in JSON: a list a record type. */
export type Records = {readonly [T in RecordType]: readonly RecordOf[T][]};

/**
 * What elements may count on. Of people, organisations and topics they show the names, of places those of other times
 * too, and a page's bundle holds no more; nor does it hold which agreements an event names, or other readings of a value.
 */
export interface ShownRecordOf extends Omit<RecordOf, 'events' | 'people' | 'organisations' | 'places' | 'topics'> {
  events: Omit<KzEvent, 'agreements'> & Partial<Pick<KzEvent, 'agreements'>>;
  organisations: Partial<Organisation> & Pick<Organisation, 'id' | 'name'>;
  people: Partial<Person> & Pick<Person, 'id' | 'name'>;
  places: Partial<Place> & Pick<Place, 'id' | 'name'>;
  topics: Partial<Topic> & Pick<Topic, 'id' | 'label'>;
}

export type ShownRecords = {readonly [T in RecordType]: readonly ShownRecordOf[T][]};

/** The records by id, in the order of their files. A type that was not given is an empty map. */
export type Dataset = {readonly [T in RecordType]: ReadonlyMap<string, ShownRecordOf[T]>};

/** A host's own data, which may have its texts in other languages. */
export interface OwnDataset extends Dataset {
  readonly inLanguage?: (language: string) => Dataset;
}

const byId = <R extends {readonly id: string}>(records: readonly R[] = []): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** Indexes records that have been validated. Elements may bring only the types that they show. */
export function createDataset(records: Partial<ShownRecords>): Dataset {
  return {
    documents: byId(records.documents),
    measures: byId(records.measures),
    facts: byId(records.facts),
    events: byId(records.events),
    agreements: byId(records.agreements),
    people: byId(records.people),
    organisations: byId(records.organisations),
    places: byId(records.places),
    topics: byId(records.topics),
  };
}

export function isQuantity(fact: Fact): fact is Quantity {
  return fact.kind === 'quantity';
}

export function isAbsence(fact: Fact): fact is Absence {
  return fact.kind === 'absence';
}

/** Whether a document tells it as it was, be it for the time being. */
export function isReported({status}: Pick<Fact, 'status'>): boolean {
  return status === 'reported' || status === 'provisional' || status === 'revised';
}

export function isClaim(fact: Fact): fact is Claim {
  return fact.kind === 'claim';
}
