import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'half a lamp',
    changed('facts', 'island-lamps-2020', {value: 300.5}),
    'facts.json#island-lamps-2020: value: not a whole number of lamps: 300.5',
  ],
  [
    'fewer lamps than none',
    changed('facts', 'island-lamps-2020', {value: -1}),
    'facts.json#island-lamps-2020: value: fewer lamps than none: -1',
  ],
  [
    'half a lamp in another reading',
    changed('facts', 'island-lamps-2020', {
      readings: [{value: 0.5, unit: 'lamps'}],
      notes: [{kind: 'conflict', text: 'Two numbers.'}],
    }),
    'facts.json#island-lamps-2020: readings.0.value: not a whole number of lamps: 0.5',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
