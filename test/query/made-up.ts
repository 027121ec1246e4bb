import {createDataset, type Dataset, type Records} from '../../src/model/dataset.js';
import type {
  Agreement,
  Citation,
  Claim,
  KzEvent,
  Person,
  Place,
  Quantity,
  SourceDocument,
  When,
} from '../../src/model/schema.js';

/** `2008`, `2008/2010`, `by 2009-05-15`, or `open`: a time in few words. */
export function time(text: string): When {
  if (text === 'open') return {basis: 'open', how: 'no year is given'};
  const [from = '', to] = text.split('/');
  if (from.startsWith('by ')) return {basis: 'open', by: from.slice(3), how: 'the letter gives no day'};
  return {basis: 'stated', from, ...(to === undefined ? {} : {to})};
}

/** Citations of documents by id, each with words of its own. */
export function cited(first: string, ...others: readonly string[]): [Citation, ...Citation[]] {
  const citation = (document: string): Citation => ({document, paragraph: 2, asWritten: `words of ${document}`});
  return [citation(first), ...others.map(citation)];
}

export function document(id: string, date: string, change: Partial<SourceDocument> = {}): SourceDocument {
  return {id, date, language: 'en', about: `About ${id}`, digest: `sha256-${'0'.repeat(64)}`, paragraphs: 5, ...change};
}

/** Trade with the island: `trade('2017', 1500)`. Its id is the measure and the time. */
export function trade(period: string, value: number, change: Partial<Quantity> = {}): Quantity {
  return {
    id: `trade-${period.replaceAll(/[ /]/gu, '-')}`,
    kind: 'quantity',
    label: 'Trade with the island',
    measure: 'trade',
    value,
    unit: 'USD',
    qualifier: 'exact',
    status: 'reported',
    period: time(period),
    scope: {from: 'home', to: 'island', direction: 'two-way', kind: 'flow'},
    partners: ['island'],
    topics: ['fairs'],
    citations: cited('letter-2020'),
    ...change,
  };
}

export function claim(id: string, change: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'claim',
    label: 'The fair',
    statement: 'Oldest on the coast',
    status: 'reported',
    period: time('2020-03-10'),
    partners: ['island'],
    topics: ['fairs'],
    citations: cited('letter-2020'),
    ...change,
  };
}

export function happening(id: string, when: string, change: Partial<KzEvent> = {}): KzEvent {
  return {
    id,
    kind: 'visit',
    title: `The ${id}`,
    status: 'happened',
    when: time(when),
    partners: ['island'],
    topics: ['fairs'],
    places: ['port'],
    people: ['ada-moor'],
    organisations: [],
    citations: cited('letter-2020'),
    ...change,
  };
}

/** An agreement with the island: `agreement('pact', 'signed', '2019-05')`. */
export function agreement(
  id: string,
  status: Agreement['status'],
  when: string,
  change: Partial<Agreement> = {}
): Agreement {
  return {
    id,
    title: `The ${id}`,
    status,
    when: time(when),
    partners: ['island'],
    topics: ['fairs'],
    parties: ['home', 'island'],
    citations: cited('letter-2020'),
    ...change,
  };
}

export const ada: Person = {
  id: 'ada-moor',
  name: 'Ada Moor',
  roles: [
    {title: 'pilot', when: time('2010'), citation: {document: 'letter-2010', paragraph: 1, asWritten: 'the pilot'}},
    {title: 'mayor', when: time('2020'), citation: {document: 'letter-2020', paragraph: 1, asWritten: 'the mayor'}},
  ],
  citations: cited('letter-2010', 'letter-2020'),
};

const places: readonly Place[] = [
  {id: 'home', kind: 'country', name: 'Home', citations: cited('letter-2010')},
  {id: 'island', kind: 'country', name: 'The Island', citations: cited('letter-2010')},
  {id: 'port', kind: 'city', name: 'Port', within: 'island', citations: cited('letter-2010')},
  {id: 'quay', kind: 'site', name: 'Quay', within: 'port', citations: cited('letter-2010')},
  {id: 'coast', kind: 'country', name: 'The Coast', citations: cited('letter-2010')},
];

const base: Partial<Records> = {
  documents: [
    document('letter-2010', '2010-03-10', {publisher: 'The Lantern'}),
    document('letter-2020', '2020-06-15', {link: 'https://example.org/2020'}),
    document('letter-2022', '2022-01-20', {publisher: 'The Bell'}),
  ],
  measures: [
    {id: 'trade', label: 'Trade', unit: 'USD'},
    {id: 'lamps', label: 'Lamps', unit: 'lamps', counted: {one: 'lamp', other: 'lamps'}},
  ],
  people: [ada],
  places,
  topics: [
    {id: 'fairs', label: 'Fairs', citations: cited('letter-2010')},
    {id: 'light', label: 'Light', citations: cited('letter-2010')},
  ],
};

/** A made-up world of an island, its port and a coast, in letters of 2010, 2020 and 2022. */
export function world(records: Partial<Records> = {}): Dataset {
  return createDataset({...base, ...records});
}
