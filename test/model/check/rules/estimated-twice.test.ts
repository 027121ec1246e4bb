import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'an estimate that is not said to be one',
    changed('facts', 'island-lamps-2020', {status: 'estimated'}),
    'facts.json#island-lamps-2020: qualifier: about, but the status is estimated',
  ],
  [
    'an estimate that is reported as known',
    changed('facts', 'island-lamps-2020', {qualifier: 'estimated'}),
    'facts.json#island-lamps-2020: qualifier: estimated, but the status is reported',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
