import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertOnlyProblem, changed, problemsOf} from '../fixture.js';

const headed = (heading: string) => changed('measures', 'trade', {heading});

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a place for something else than the partners',
    headed('Trade with {partner}'),
    'measures.json#trade: heading: neither words nor {partners}: {partner}',
  ],
  [
    'a brace that is not closed',
    headed('Trade with {partners'),
    'measures.json#trade: heading: neither words nor {partners}: {partners',
  ],
  [
    'two places for the partners',
    headed('{partners}: trade with {partners}'),
    'measures.json#trade: heading: more than one placeholder: {partners}: trade with {partners}',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));

test('a heading names its partners once, or has none', () => {
  assert.deepEqual(problemsOf(headed('Home’s trade with {partners}')), []);
  assert.deepEqual(problemsOf(headed('Lamps lit on the island')), []);
});
