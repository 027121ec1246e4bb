import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'two readings without a word on them',
    changed('facts', 'island-trade-2019', {notes: undefined}),
    'facts.json#island-trade-2019: readings: no note on the other readings',
  ],
  [
    'a value that is only promoted',
    changed('facts', 'island-lamps-2020', {status: 'promoted'}),
    'facts.json#island-lamps-2020: status: no note on the status promoted',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
