import {test} from 'node:test';
import {assertOnlyProblem, changed, type goodTexts} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string, texts?: typeof goodTexts])[] = [
  [
    'words that are not there',
    changed('topics', 'fairs', {citations: [{document: 'first-letter', paragraph: 1, asWritten: 'fairs closed'}]}),
    'topics.json#fairs: citations.0.asWritten: not in paragraph 1 of first-letter: fairs closed',
  ],
  [
    'words in other letters',
    changed('topics', 'fairs', {citations: [{document: 'first-letter', paragraph: 1, asWritten: 'Fairs'}]}),
    'topics.json#fairs: citations.0.asWritten: not in paragraph 1 of first-letter: Fairs',
  ],
  [
    'words of another paragraph',
    changed('topics', 'fairs', {citations: [{document: 'first-letter', paragraph: 3, asWritten: 'the oldest fair'}]}),
    'topics.json#fairs: citations.0.asWritten: in paragraph 2 of first-letter, not in 3: the oldest fair',
  ],
  [
    'half a word',
    changed('topics', 'fairs', {citations: [{document: 'first-letter', paragraph: 1, asWritten: 'fair'}]}),
    'topics.json#fairs: citations.0.asWritten: begins or ends inside a word of paragraph 1 of first-letter: fair',
  ],
  [
    'the words of a role',
    changed('people', 'ada-moor', {
      roles: [
        {
          title: 'clerk',
          when: {basis: 'open', how: 'never told'},
          citation: {document: 'first-letter', paragraph: 1, asWritten: 'the clerk'},
        },
      ],
    }),
    'people.json#ada-moor: roles.0.citation.asWritten: not in paragraph 1 of first-letter: the clerk',
  ],
];

for (const [name, input, problem, texts] of rows) test(name, () => assertOnlyProblem(input, problem, texts));
