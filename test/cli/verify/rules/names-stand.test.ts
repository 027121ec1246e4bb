import {test} from 'node:test';
import {assertOnlyProblem, changed, type goodTexts} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string, texts?: typeof goodTexts])[] = [
  [
    'a person by a name that nobody wrote',
    changed('people', 'ada-moor', {name: 'Adela Moor'}),
    'people.json#ada-moor: name: not in the cited documents: Adela Moor',
  ],
  [
    'a spelling that nobody wrote',
    changed('people', 'ada-moor', {spellings: ['A. Moor', 'Ada More']}),
    'people.json#ada-moor: spellings.1: not in the cited documents: Ada More',
  ],
  [
    'a former name that nobody wrote',
    changed('places', 'port', {
      names: [
        {
          name: 'Heaven',
          when: {basis: 'stated', from: '1990'},
          citation: {document: 'second-letter', paragraph: 1, asWritten: 'then called Haven'},
        },
      ],
    }),
    'places.json#port: names.0.name: not in the cited paragraph: Heaven',
  ],
];

for (const [name, input, problem, texts] of rows) test(name, () => assertOnlyProblem(input, problem, texts));
