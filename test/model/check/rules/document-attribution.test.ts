import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const says = {document: 'first-letter', paragraph: 1, asWritten: 'so the harbour office reports'};

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a document that passes on words, not cited where it says so',
    changed('documents', 'first-letter', {attributedTo: 'the harbour office'}),
    'documents.json#first-letter: attributedTo: no citation of where the document says so: the harbour office',
  ],
  [
    'a document that another one attributes',
    changed('documents', 'second-letter', {attributedTo: 'the harbour office', citations: [says]}),
    'documents.json#second-letter: citations.0.document: another document than itself: first-letter',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
