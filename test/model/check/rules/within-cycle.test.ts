import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a place within itself',
    changed('places', 'port', {within: 'port'}),
    'places.json#port: within: within itself: port, port',
  ],
  [
    'a long way round, told once',
    changed('places', 'island', {within: 'square'}),
    'places.json#island: within: within itself: island, square, port, island',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
