import {test} from 'node:test';
import {added, assertOnlyProblem, like} from '../fixture.js';

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
