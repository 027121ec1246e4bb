import {test} from 'node:test';
import {assertOnlyProblem, changed, type goodTexts} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string, texts?: typeof goodTexts])[] = [
  [
    'a publisher that the document does not name',
    changed('documents', 'first-letter', {publisher: 'The Beacon'}),
    'documents.json#first-letter: publisher: not in the text: The Beacon',
  ],
];

for (const [name, input, problem, texts] of rows) test(name, () => assertOnlyProblem(input, problem, texts));
