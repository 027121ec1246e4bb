import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkRecords} from '../../../../src/model/check/index.js';
import {added, assertOnlyProblem, changed, good} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  ['a record is an object', added('topics', 42), 'topics.json#[1]: expected an object: 42'],
  [
    'a record without an id is named by its place in the file',
    added('measures', {label: 'Boats', unit: 'USD'}),
    'measures.json#[2]: id: missing',
  ],
  [
    'a required field is there',
    changed('topics', 'fairs', {label: undefined}),
    'topics.json#fairs: label: missing, such as "Trade"',
  ],
  [
    'a field is one that the schema names',
    changed('topics', 'fairs', {lable: 'Fairs'}),
    'topics.json#fairs: lable: unknown field',
  ],
  ['a text is not empty', changed('topics', 'fairs', {label: ' '}), 'topics.json#fairs: label: empty text'],
  ['a record has a citation', changed('topics', 'fairs', {citations: []}), 'topics.json#fairs: citations.0: missing'],
  [
    'a list is a list',
    changed('events', 'fair-2020', {people: 'ada-moor'}),
    'events.json#fair-2020: people: expected a list: ada-moor',
  ],
  [
    'a list in a record has an end',
    changed('events', 'fair-2020', {people: Array(1001).fill('ada-moor')}),
    'events.json#fair-2020: people: longer than 1000 entries: 1001',
  ],
  [
    'a record is no list without end either',
    added('topics', Array(1001).fill(0)),
    'topics.json#[1]: longer than 1000 entries: 1001',
  ],
  [
    'a choice is one of its words',
    changed('facts', 'island-oldest-fair', {status: 'rumoured'}),
    'facts.json#island-oldest-fair: status: expected reported, provisional, revised, estimated, forecast, promoted, target, expected: rumoured',
  ],
  [
    'a kind of fact is one of two',
    changed('facts', 'island-oldest-fair', {kind: 'rumour'}),
    'facts.json#island-oldest-fair: kind: expected quantity, claim, absence: rumour',
  ],
  [
    'a date is one',
    changed('documents', 'first-letter', {date: '10 March 2020'}),
    'documents.json#first-letter: date: not a date of the form 2022, 2022-05 or 2022-09-14: 10 March 2020',
  ],
  [
    'a date is in the calendar',
    changed('documents', 'first-letter', {date: '2020-02-30'}),
    'documents.json#first-letter: date: not a date in the calendar: 2020-02-30',
  ],
  ['a hue is one of four', changed('places', 'island', {hue: 5}), 'places.json#island: hue: expected <=4: 5'],
  [
    'a link is a web address',
    changed('documents', 'first-letter', {link: 'javascript:alert(1)'}),
    'documents.json#first-letter: link: neither http nor https: javascript:alert(1)',
  ],
  [
    'a paragraph is a whole number',
    changed('documents', 'first-letter', {paragraphs: 3.5}),
    'documents.json#first-letter: paragraphs: expected integer: 3.5',
  ],
  [
    'cited words are few',
    changed('topics', 'fairs', {citations: [{document: 'first-letter', paragraph: 1, asWritten: 'a b c d e f g h i'}]}),
    'topics.json#fairs: citations.0.asWritten: more than 8 words: a b c d e f g h i',
  ],
  [
    'a value is a number that exists',
    changed('facts', 'island-lamps-2020', {value: Infinity}),
    'facts.json#island-lamps-2020: value: expected finite, such as 4200000000, or null where there is none: Infinity',
  ],
  [
    'a value can be told in digits',
    changed('facts', 'island-trade-2019', {value: 1e18}),
    'facts.json#island-trade-2019: value: not below 1000000000000000000: 1000000000000000000',
  ],
  [
    'one below zero too',
    changed('facts', 'island-trade-2019', {value: -1e24}),
    'facts.json#island-trade-2019: value: not above -1000000000000000000: -1e+24',
  ],
  [
    'a value is not so small that it would be told as zero',
    changed('facts', 'island-trade-2019', {value: 9.9e-7}),
    'facts.json#island-trade-2019: value: nearer to zero than 0.000001: 9.9e-7',
  ],
  [
    'nor is one below zero',
    changed('facts', 'island-trade-2019', {value: -5e-324}),
    'facts.json#island-trade-2019: value: nearer to zero than 0.000001: -5e-324',
  ],
  [
    'another reading of a value has its limits',
    changed('facts', 'island-trade-2019', {readings: [{value: 1e300, unit: 'GBP'}]}),
    'facts.json#island-trade-2019: readings.0.value: not below 1000000000000000000: 1e+300',
  ],
  [
    'what a value was before has them too',
    changed('facts', 'island-trade-2019', {earlier: [{before: 'second-letter', value: 1e-9}]}),
    'facts.json#island-trade-2019: earlier.0.value: nearer to zero than 0.000001: 1e-9',
  ],
  ...[NaN, -Infinity].map((value): (typeof rows)[number] => [
    `${value} is no value`,
    changed('facts', 'island-trade-2019', {value}),
    `facts.json#island-trade-2019: value: expected ${Number.isNaN(value) ? 'number' : 'finite'}, such as 4200000000, or null where there is none: ${value}`,
  ]),
  [
    'a record has not more of everything than anybody can read',
    changed('facts', 'island-trade-2019', {
      earlier: Array.from({length: 1000}, () => ({places: Array(1000).fill('island')})),
    }),
    'facts.json#island-trade-2019: more than 10000 fields and entries',
  ],
  [
    'a file is a list of records',
    {...good, topics: {fairs: {}}, facts: [], events: []},
    'topics.json: not a list of records',
  ],
  [
    'a file is of a known type',
    {...good, fact: []},
    'fact.json: unknown record type: fact, not one of documents, measures, facts, events, agreements, people, organisations, places, topics',
  ],
  [
    'a dataset names its documents',
    {measures: good.measures},
    'documents.json: missing, and every citation names a document',
  ],
  ['a dataset is an object', [], 'data: not an object with a list for each record type'],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));

const values = [0, 1e-6, -1e-6, 0.1, 1e18 - 1e3, 1e3 - 1e18];
for (const value of values) {
  test(`${value} is a value`, () => {
    const check = checkRecords(changed('facts', 'island-trade-2019', {value}));
    assert.equal(check.state, 'good');
  });
}

test('a zero with a sign is zero', () => {
  const check = checkRecords(changed('facts', 'island-trade-2019', {value: -0}));
  assert(check.state === 'good');
  assert.deepEqual(check.records.facts[0], {...good.facts[0], value: 0});
});
