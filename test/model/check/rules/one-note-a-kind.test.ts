import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'two notes on the date',
    changed('topics', 'fairs', {
      notes: [
        {kind: 'date', text: 'One.'},
        {kind: 'name', text: 'Two.'},
        {kind: 'date', text: 'Three.'},
      ],
    }),
    'topics.json#fairs: notes.2: second note of one kind: date',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
