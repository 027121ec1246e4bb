import assert from 'node:assert/strict';
import {checkRecords, printProblem} from '../../../src/model/check/index.js';
import type {RecordType} from '../../../src/model/schema.js';

export type Fields = Readonly<Record<string, unknown>>;
export type Input = Readonly<Record<RecordType, readonly Fields[]>>;

const cited = (asWritten: string, paragraph = 1, document = 'first-letter') => [{document, paragraph, asWritten}];

/** A made-up dataset that no rule objects to, with a record of each kind that a rule looks at. */
export const good: Input = {
  documents: [
    {
      id: 'first-letter',
      date: '2020-03-10',
      publisher: 'The Lantern',
      language: 'en',
      about: 'A trade fair on the island',
      digest: `sha256-${'a'.repeat(64)}`,
      paragraphs: 3,
    },
    {
      id: 'second-letter',
      date: '2021-03-10',
      language: 'en',
      about: 'The fair a year later',
      digest: `sha256-${'b'.repeat(64)}`,
      paragraphs: 2,
    },
  ],
  measures: [
    {id: 'trade', label: 'Trade', unit: 'USD'},
    {id: 'lamps', label: 'Lamps sold', unit: 'lamps', counted: {one: 'lamp', other: 'lamps'}},
  ],
  facts: [
    {
      id: 'island-trade-2019',
      kind: 'quantity',
      label: 'Trade with the island in 2019',
      measure: 'trade',
      value: 4_200_000,
      unit: 'USD',
      qualifier: 'exact',
      status: 'reported',
      period: {basis: 'stated', from: '2019'},
      scope: {from: 'home', to: 'island', direction: 'two-way', kind: 'flow'},
      partners: ['island'],
      topics: ['fairs'],
      citations: cited('$4.2 million pounds in 2019'),
      readings: [{value: 4_200_000, unit: 'GBP'}],
      notes: [{kind: 'currency', text: 'Written with two currencies; read as dollars.'}],
    },
    {
      id: 'island-lamps-2020',
      kind: 'quantity',
      label: 'Lamps sold at the fair',
      measure: 'lamps',
      value: 300,
      unit: 'lamps',
      qualifier: 'about',
      status: 'reported',
      period: {basis: 'derived', from: '2020-03-10', how: 'the day of the document'},
      scope: {from: 'island', direction: 'within', kind: 'flow'},
      partners: ['island'],
      topics: [],
      citations: cited('some 300 lamps', 2),
    },
    {
      id: 'island-oldest-fair',
      kind: 'claim',
      label: 'Oldest fair',
      statement: 'The fair is the oldest on the coast.',
      attributedTo: 'the harbour master',
      status: 'reported',
      period: {basis: 'derived', from: '2020-03-10', how: 'the day of the document'},
      partners: ['island'],
      topics: ['fairs'],
      citations: cited('the oldest fair on the coast', 2),
    },
  ],
  events: [
    {
      id: 'fair-2020',
      kind: 'opening',
      title: 'The fair opens',
      status: 'happened',
      when: {
        basis: 'derived',
        from: '2020-03-10',
        to: '2020-03-11',
        how: 'the Tuesday of the document, and the day after',
      },
      partners: ['island'],
      topics: ['fairs'],
      places: ['square'],
      people: ['ada-moor'],
      organisations: ['lamp-guild'],
      agreements: ['lamp-pact'],
      citations: [...cited('opened on Tuesday'), ...cited('closed on Wednesday', 3)],
    },
    {
      id: 'fair-2022',
      kind: 'opening',
      title: 'The next fair',
      status: 'planned',
      when: {basis: 'stated', from: '2022'},
      partners: ['island'],
      topics: ['fairs'],
      places: ['square'],
      people: [],
      organisations: [],
      citations: cited('again in 2022', 2, 'second-letter'),
    },
  ],
  agreements: [
    {
      id: 'lamp-pact',
      title: 'Pact on lamps',
      status: 'signed',
      when: {basis: 'open', by: '2020-03-10', how: 'the document names no day'},
      partners: ['island'],
      topics: [],
      parties: ['home', 'lamp-guild'],
      citations: cited('the pact on lamps'),
      notes: [{kind: 'date', text: 'The day of the signing is not told.'}],
    },
  ],
  people: [
    {
      id: 'ada-moor',
      name: 'Ada Moor',
      spellings: ['A. Moor'],
      roles: [
        {
          title: 'harbour master',
          organisation: 'lamp-guild',
          when: {basis: 'derived', from: '2020-03-10', how: 'the day of the document'},
          citation: {document: 'first-letter', paragraph: 1, asWritten: 'the harbour master, Ada Moor'},
        },
      ],
      citations: cited('the harbour master, Ada Moor'),
    },
  ],
  organisations: [
    {id: 'lamp-guild', name: 'Guild of Lamps', kind: 'body', place: 'port', citations: cited('the Guild of Lamps')},
  ],
  places: [
    {id: 'home', name: 'Home', kind: 'country', citations: cited('Home')},
    {id: 'island', name: 'The Island', kind: 'country', citations: cited('the island')},
    {
      id: 'port',
      name: 'Port',
      kind: 'city',
      within: 'island',
      citations: cited('the port'),
      names: [
        {
          name: 'Haven',
          when: {basis: 'stated', from: '1990'},
          citation: {document: 'second-letter', paragraph: 1, asWritten: 'then called Haven'},
        },
      ],
    },
    {id: 'square', name: 'Lamp Square', kind: 'site', within: 'port', citations: cited('Lamp Square')},
  ],
  topics: [{id: 'fairs', label: 'Fairs', citations: cited('fairs')}],
};

/** The good dataset with one more record. */
export function added(type: RecordType, record: unknown, to: Input = good): unknown {
  return {...to, [type]: [...to[type], record]};
}

/** A good record with some fields changed; a field of `undefined` is taken away. */
export function like(type: RecordType, id: string, change: Fields): Fields {
  const record = good[type].find((candidate) => candidate['id'] === id);
  assert(record, `no ${type} record ${id} in the fixture`);
  return Object.fromEntries(Object.entries({...record, ...change}).filter(([, value]) => value !== undefined));
}

/** The good dataset with one record changed. */
export function changed(type: RecordType, id: string, change: Fields): unknown {
  return {...good, [type]: good[type].map((record) => (record['id'] === id ? like(type, id, change) : record))};
}

/** Every problem of a dataset as it is printed. */
export function problemsOf(input: unknown): readonly string[] {
  const check = checkRecords(input);
  return check.state === 'good' ? [] : check.problems.map(printProblem);
}

/** Fails unless the whole check has this one problem to tell. */
export function assertOnlyProblem(input: unknown, problem: string): void {
  assert.deepEqual(problemsOf(input), [problem]);
}
