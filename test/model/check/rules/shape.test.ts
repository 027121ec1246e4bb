import {test} from 'node:test';
import {added, assertOnlyProblem, changed, good} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  ['a record is an object', added('topics', 42), 'topics.json#[1]: expected an object: 42'],
  [
    'a record without an id is named by its place in the file',
    added('topics', {label: 'Boats', citations: good.topics[0]?.['citations']}),
    'topics.json#[1]: id: missing',
  ],
  ['a required field is there', changed('topics', 'fairs', {label: undefined}), 'topics.json#fairs: label: missing'],
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
    'facts.json#island-oldest-fair: status: expected reported, estimated, promoted, target: rumoured',
  ],
  [
    'a kind of fact is one of two',
    changed('facts', 'island-oldest-fair', {kind: 'rumour'}),
    'facts.json#island-oldest-fair: kind: expected quantity, claim: rumour',
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
    'facts.json#island-lamps-2020: value: expected finite: Infinity',
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
