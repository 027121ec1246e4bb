import {test} from 'node:test';
import {added, assertOnlyProblem} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a person under two ids',
    added('people', {
      id: 'a-moor',
      name: 'a. moor',
      roles: [],
      citations: [{document: 'first-letter', paragraph: 1, asWritten: 'A. Moor'}],
    }),
    'people.json#a-moor: same name as ada-moor: a. moor',
  ],
  [
    'a topic under two ids',
    added('topics', {
      id: 'fair',
      label: 'fairs',
      citations: [{document: 'first-letter', paragraph: 1, asWritten: 'fairs'}],
    }),
    'topics.json#fair: same name as fairs: fairs',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
