import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';
import {checkInSteps, checkRecords} from '../../../src/model/check/index.js';
import {added, changed, good, problemsOf} from './fixture.js';

test('a good dataset has no problems, and its records come back', () => {
  const check = checkRecords(good);
  assert(check.state === 'good', problemsOf(good).join('\n'));
  assert.deepEqual(check.records, good);
});

test('a host may bring documents alone', () => {
  assert.equal(checkRecords({documents: good.documents}).state, 'good');
});

test('all problems are told at once, in the order of the files', () => {
  const topics = [{id: 'fairs', label: '', citations: []}];
  const facts = [{}, ...good.facts];
  assert.deepEqual(problemsOf({...good, topics, facts, lamps: []}), [
    'lamps.json: unknown record type: lamps, not one of documents, measures, facts, events, agreements, people, organisations, places, topics',
    'facts.json#[0]: kind: missing, such as "quantity" for a number, "claim" for a sentence',
    'topics.json#fairs: citations.0: missing',
    'topics.json#fairs: label: empty text',
  ]);
});

test('a record that fails its shape is still known to those that refer to it', () => {
  assert.deepEqual(problemsOf(changed('measures', 'trade', {label: undefined})), [
    'measures.json#trade: label: missing, such as "Trade"',
  ]);
});

test('what a record holds cannot take over the terminal', () => {
  assert.deepEqual(
    problemsOf(added('topics', {id: '\u001B[2J\u202E', label: 'x', citations: good.topics[0]?.['citations']})),
    ['topics.json#U+001B[2JU+202E: id: not a kebab-case id: U+001B[2JU+202E']
  );
});

test('no input makes the check throw', () => {
  const inputs = [
    undefined,
    null,
    1,
    'x',
    [],
    {},
    {documents: 1},
    {documents: [null, [], 1]},
    {documents: [], facts: {}},
  ];
  for (const input of inputs) assert.equal(checkRecords(input).state, 'bad');
});

const [place] = good.places;
const floods: readonly (readonly [what: string, input: unknown])[] = [
  ['records of no shape', {...good, topics: Array(1_000_000).fill(0)}],
  [
    'records that break a rule',
    {...good, places: [...good.places, ...Array.from({length: 50}, (_, i) => ({...place, id: `p-${i}`}))]},
  ],
];
for (const [what, input] of floods) {
  test(`the check ends where there are too many problems: ${what}`, () => {
    const {check, steps} = checked(input, 10);
    assert(check.state === 'bad' && check.problems.length === 11);
    assert(steps < 150, `${steps} steps`);
  });
}

const topics = Array.from({length: 2000}, (_, i) => ({...good.topics[0], id: `t-${i}`, label: `Fair ${i}`}));
const texts = (text: unknown, language: string) => ({
  [language]: {topics: Object.fromEntries(topics.map(({id}) => [id, {label: text}]))},
});
const flooded = {...good, translations: {...texts('<b>', 'ru'), ...texts(5, 'ko'), ...texts('<b>', 'kk')}};
test('the check ends where there are too many problems: translations', () => {
  const {check, steps} = checked({...flooded, topics: [...good.topics, ...topics]}, 10);
  assert(check.state === 'bad' && check.problems.length === 11);
  assert(steps < 600, `${steps} steps`);
});

test('a page goes on every few records: translations', () => {
  const {steps: without} = checked({...good, topics: [...good.topics, ...topics]}, Infinity);
  const translations = texts('Ярмарка', 'ru');
  const {check, steps} = checked({...good, topics: [...good.topics, ...topics], translations}, Infinity);
  assert.equal(check.state, 'good');
  assert(steps - without > 2000 / 50, `${steps - without} steps`);
});

const many = Array.from({length: 2000}, (_, i) => ({...place, id: `p-${i}`, name: `Place ${i}`}));
const long: readonly (readonly [what: string, input: unknown])[] = [
  ['good records', {...good, places: [...good.places, ...many]}],
  ['records of no shape', {...good, topics: Array(2000).fill(0)}],
  ['records that break a rule', {...good, places: [...good.places, ...many.map((each) => ({...each, name: 'Bay'}))]}],
];
for (const [what, input] of long) {
  test(`a page goes on every few records: ${what}`, () => {
    const {steps} = checked(input, Infinity);
    assert(steps > 2000 / 50, `${steps} steps`);
  });
}

function checked(input: unknown, most: number) {
  const checking = checkInSteps(input, most);
  let steps = 0;
  let step = checking.next();
  for (; step.done !== true; step = checking.next()) steps++;
  return {check: step.value, steps};
}

test('each rule has a test of its name', async () => {
  const rules = await readdir(new URL('../../../src/model/check/rules/', import.meta.url));
  const tests = await readdir(new URL('./rules/', import.meta.url));
  assert.deepEqual(tests.toSorted(), rules.map((rule) => rule.replace(/\.ts$/u, '.test.ts')).toSorted());
});
