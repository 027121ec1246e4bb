import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a reading that is the value itself',
    changed('facts', 'island-trade-2019', {readings: [{value: 4_200_000, unit: 'USD'}]}),
    'facts.json#island-trade-2019: readings.0: no other reading: 4200000 USD',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
