import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const cited = [{document: 'first-letter', paragraph: 1, asWritten: 'fairs'}];

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'the same words twice',
    changed('topics', 'fairs', {citations: [...cited, ...cited]}),
    'topics.json#fairs: citations.1: cited twice: first-letter, fairs',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
