import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'won for a measure in dollars',
    changed('facts', 'island-trade-2019', {unit: 'KRW'}),
    'facts.json#island-trade-2019: unit: other unit than trade (USD): KRW',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
