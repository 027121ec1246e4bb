import {test} from 'node:test';
import {assertOnlyProblem, changed, type goodTexts} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string, texts?: typeof goodTexts])[] = [
  [
    'a date that the document does not give',
    changed('documents', 'first-letter', {date: '2020-03-12'}),
    'documents.json#first-letter: date: not in the text: 2020-03-12',
  ],
];

for (const [name, input, problem, texts] of rows) test(name, () => assertOnlyProblem(input, problem, texts));
