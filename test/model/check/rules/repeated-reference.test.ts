import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a partner named twice',
    changed('events', 'fair-2020', {partners: ['island', 'island']}),
    'events.json#fair-2020: partners.1: named twice: island',
  ],
  [
    'a spelling given twice',
    changed('people', 'ada-moor', {spellings: ['A. Moor', 'Moor', 'A. Moor']}),
    'people.json#ada-moor: spellings.2: named twice: A. Moor',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
