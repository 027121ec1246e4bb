import {test} from 'node:test';
import {assertOnlyProblem, changed, type goodTexts} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string, texts?: typeof goodTexts])[] = [
  [
    'a record that counts a paragraph too many',
    changed('documents', 'first-letter', {paragraphs: 4}),
    'documents.json#first-letter: paragraphs: 3 in the text, 4 in the record',
  ],
];

for (const [name, input, problem, texts] of rows) test(name, () => assertOnlyProblem(input, problem, texts));
