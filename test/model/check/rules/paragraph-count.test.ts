import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a paragraph after the last one',
    changed('topics', 'fairs', {citations: [{document: 'first-letter', paragraph: 4, asWritten: 'fairs'}]}),
    'topics.json#fairs: citations.0.paragraph: no paragraph 4: first-letter has 3',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
