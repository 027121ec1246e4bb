import assert from 'node:assert/strict';
import {test} from 'node:test';
import {added, assertOnlyProblem, like, problemsOf} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'one value in two records',
    added('facts', like('facts', 'island-lamps-2020', {id: 'lamps-again', label: 'Again'})),
    'facts.json#lamps-again: same quantity as island-lamps-2020: make it one record with both citations',
  ],
  [
    'two values for one thing',
    added('facts', like('facts', 'island-lamps-2020', {id: 'lamps-again', value: 310})),
    'facts.json#lamps-again: value: differs from island-lamps-2020 (300), make it one record with both readings: 310',
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
