import assert from 'node:assert/strict';
import {test} from 'node:test';
import {added, assertOnlyProblem, good, like, problemsOf} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'one value in two records',
    added('facts', like('facts', 'island-lamps-2020', {id: 'lamps-again', label: 'Again'})),
    'facts.json#lamps-again: same quantity as island-lamps-2020: make it one record with both citations',
  ],
  [
    'two values for one thing',
    added('facts', like('facts', 'island-lamps-2020', {id: 'lamps-again', value: 310})),
    'facts.json#lamps-again: value: differs from island-lamps-2020 (300): of a revision, "earlier" says what stood before; of a range, "range" has both; where one text can be read in two ways, "readings" has the other: 310',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));

const others: readonly (readonly [name: string, change: Readonly<Record<string, unknown>>])[] = [
  ['of another scope', {scope: {from: 'home', direction: 'within', kind: 'flow'}}],
  ['of other partners', {partners: ['island', 'port']}],
  ['of a span that begins then', {period: {basis: 'stated', from: '2020-03-10', to: '2020-03-10'}}],
  ['that is open at the latest then', {period: {basis: 'open', by: '2020-03-10', how: 'no day is told'}}],
];

for (const [name, change] of others)
  test(`right after a quantity one ${name} is another`, () => {
    assert.deepEqual(
      problemsOf(added('facts', like('facts', 'island-lamps-2020', {id: 'lamps-again', ...change}))),
      []
    );
  });

const lamps = (id: string, from: string, to?: string) =>
  like('facts', 'island-lamps-2020', {id, period: {basis: 'stated', from, ...(to !== undefined && {to})}});

for (const [order, dates] of [
  ['ascend', ['2015', '2016', '2017', '2017']],
  ['descend', ['2017', '2016', '2015', '2017']],
  ['come in any order', ['2016', '2017', '2015', '2017']],
] as const)
  test(`a quantity told twice is found among others whose dates ${order}`, () => {
    const facts = dates.map((from, i) => lamps(`lamps-${i}`, from));
    const told = dates.indexOf('2017');
    assertOnlyProblem(
      {...good, facts: [...good.facts, ...facts]},
      `facts.json#lamps-3: same quantity as lamps-${told}: make it one record with both citations`
    );
  });

test('a span told twice is found among quantities whose dates ascend', () => {
  const facts = [lamps('a', '2015'), lamps('b', '2015', '2016'), lamps('c', '2017'), lamps('d', '2015', '2016')];
  assertOnlyProblem(
    {...good, facts: [...good.facts, ...facts]},
    'facts.json#d: same quantity as b: make it one record with both citations'
  );
});
