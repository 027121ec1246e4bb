/** The work of the check grows as its input does, and no faster: counted by how often each piece of code runs. */
import assert from 'node:assert/strict';
import {Session} from 'node:inspector/promises';
import {test} from 'node:test';
import {checkRecords, printProblem} from '../../../src/model/check/index.js';
import {createDataset} from '../../../src/model/dataset.js';
import {isWithin} from '../../../src/query/select.js';
import {good, type Fields, type Input, like} from './fixture.js';

const session = new Session();
session.connect();
// Code that has run before is not counted piece by piece.
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

/** How many times pieces of this project's code run, and how many entries the searches of lists look at. */
async function workOf(run: () => unknown): Promise<number> {
  let searched = 0;
  const {indexOf, includes} = Array.prototype;
  await session.post('Profiler.takePreciseCoverage');
  Array.prototype.indexOf = function (...args) {
    searched += this.length;
    return indexOf.apply(this, args);
  };
  Array.prototype.includes = function (...args) {
    searched += this.length;
    return includes.apply(this, args);
  };
  try {
    run();
  } finally {
    Array.prototype.indexOf = indexOf;
    Array.prototype.includes = includes;
  }
  const {result} = await session.post('Profiler.takePreciseCoverage');
  const counts = result
    .filter(({url}) => /\/(src|valibot)\//u.test(url))
    .flatMap(({functions}) => functions)
    .flatMap(({ranges}) => ranges.map(({count}) => count));
  return counts.reduce((sum, count) => sum + count, searched);
}

const times = (count: number, make: (i: number) => Fields): readonly Fields[] =>
  Array.from({length: count}, (_, i) => make(i));
const id = (i: number) => `n-${i}`;
const [place] = good.places;
const cited = {document: 'first-letter', paragraph: 1, asWritten: 'a letter'};
const topic = (change: Fields) => ({
  ...good,
  topics: [...good.topics, like('topics', 'fairs', {id: 'many', label: 'Many', ...change})],
});
const event = (change: Fields): Input => ({...good, events: [like('events', 'fair-2020', change)]});
const date = (i: number) => `${1000 + (i % 1000)}`;

/** Inputs that a size makes larger: good ones, and ones that break a rule as often as can be. */
const inputs: Readonly<Record<string, (size: number) => unknown>> = {
  'places within each other': (size) => ({
    ...good,
    places: [
      ...good.places,
      ...times(size, (i) => ({...place, id: id(i), name: id(i), within: i === 0 ? 'home' : id(i - 1)})),
    ],
  }),
  'places within each other, from the innermost': (size) => ({
    ...good,
    places: [
      ...good.places,
      ...times(size, (i) => ({...place, id: id(i), name: id(i), within: i === size - 1 ? 'home' : id(i + 1)})),
    ],
  }),
  'places in a circle': (size) => ({
    ...good,
    places: [...good.places, ...times(size, (i) => ({...place, id: id(i), name: id(i), within: id((i + 1) % size)}))],
  }),
  'one id': (size) => ({...good, topics: times(size, (i) => like('topics', 'fairs', {label: id(i)}))}),
  'one name': (size) => ({...good, places: [...good.places, ...times(size, (i) => ({...place, id: id(i)}))]}),
  'one quantity': (size) => ({
    ...good,
    facts: times(size, (i) => like('facts', 'island-lamps-2020', {id: id(i), value: i})),
  }),
  'one digest': (size) => ({
    ...good,
    documents: [...good.documents, ...times(size, (i) => ({...good.documents[0], id: id(i)}))],
  }),
  'records of no shape': (size) => ({...good, topics: Array(size).fill(0)}),
  'records of unknown references': (size) => ({
    ...good,
    events: times(size, (i) => like('events', 'fair-2020', {id: id(i), partners: [id(i)], topics: [id(i)]})),
  }),
  'citations of one record': (size) => topic({citations: times(size, (i) => ({...cited, asWritten: `letter ${i}`}))}),
  'the same citation in one record': (size) => topic({citations: times(size, () => cited)}),
  'notes of one record': (size) =>
    topic({notes: times(size, () => ({kind: 'date', text: 'x', since: 'second-letter'}))}),
  'partners of one record': (size) => event({partners: Array(size).fill('island')}),
  'places of one record, each another': (size) => event({places: Array.from({length: size}, (_, i) => id(i))}),
  'earlier readings of one record': (size) =>
    event({earlier: times(size, () => ({before: 'second-letter', title: 'The fair opens', places: ['square']}))}),
  'readings of one value': (size) => ({
    ...good,
    facts: [like('facts', 'island-trade-2019', {readings: times(size, (i) => ({value: i, unit: 'GBP'}))})],
  }),
  'spellings of one name': (size) => ({
    ...good,
    people: [like('people', 'ada-moor', {spellings: Array.from({length: size}, (_, i) => id(i))})],
  }),
  'roles of one person': (size) => ({
    ...good,
    people: [
      like('people', 'ada-moor', {
        roles: times(size, (i) => ({title: 'x', when: {basis: 'stated', from: date(i)}, citation: cited})),
      }),
    ],
  }),
  'unknown fields of one record': (size) => topic(Object.fromEntries(Array.from({length: size}, (_, i) => [id(i), i]))),
  'a list without end': (size) => event({places: Array(size * 100).fill('')}),
};

for (const [what, make] of Object.entries(inputs)) {
  test(`the check's work grows as its input does: ${what}`, async () => {
    const [small, large] = [make(240), make(960)];
    checkRecords(large);
    const first = await workOf(() => checkRecords(small));
    const second = await workOf(() => checkRecords(large));
    assert(second < first * 5, `${first} for a quarter of it, ${second} for all: ${printed(large)}`);
  });
}

test('whether a place is within another is no longer a way for each record that asks', async () => {
  const chain = (size: number) =>
    createDataset({
      places: Array.from({length: size}, (_, i) => ({id: id(i), name: id(i), ...(i > 0 && {within: id(i - 1)})})),
    });
  const askAll = (size: number) => {
    const dataset = chain(size);
    return () => Array.from({length: size}, (_, i) => assert(isWithin(id(i), id(0), dataset)));
  };
  const [small, large] = [askAll(1000), askAll(4000)];
  const [first, second] = [await workOf(small), await workOf(large)];
  assert(second < first * 5, `${first} for a quarter of them, ${second} for all`);
});

function printed(input: unknown): string {
  const check = checkRecords(input);
  return check.state === 'good'
    ? 'no problems'
    : `${check.problems.length} problems, ${printProblem(check.problems[0])}`;
}
