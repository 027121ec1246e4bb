import {test} from 'node:test';
import {added, assertOnlyProblem, like} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'one text under two names',
    added('documents', like('documents', 'first-letter', {id: 'third-letter'})),
    'documents.json#third-letter: digest: same text as first-letter: sha256-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
