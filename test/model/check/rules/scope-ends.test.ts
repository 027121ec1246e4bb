import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'within one place, but with another end',
    changed('facts', 'island-lamps-2020', {scope: {from: 'island', to: 'home', direction: 'within', kind: 'flow'}}),
    'facts.json#island-lamps-2020: scope.to: other end of a scope within island: home',
  ],
  [
    'from a place to itself',
    changed('facts', 'island-lamps-2020', {scope: {from: 'island', to: 'island', direction: 'one-way', kind: 'flow'}}),
    'facts.json#island-lamps-2020: scope.to: same place at both ends: island',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
