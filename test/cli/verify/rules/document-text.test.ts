import {test} from 'node:test';
import {assertOnlyProblem, good, type goodTexts} from '../fixture.js';

const digest = `sha256-${'c'.repeat(64)}`;

const rows: readonly (readonly [name: string, input: unknown, problem: string, texts?: typeof goodTexts])[] = [
  [
    'a document whose text is not there',
    {...good, documents: [...good.documents, {...good.documents[0], id: 'third-letter', digest}]},
    'documents.json#third-letter: digest: no file has this digest: sha256-cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
  ],
];

for (const [name, input, problem, texts] of rows) test(name, () => assertOnlyProblem(input, problem, texts));
