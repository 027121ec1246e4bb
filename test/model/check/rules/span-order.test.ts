import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a span that ends a year too soon',
    changed('events', 'fair-2022', {when: {basis: 'stated', from: '2022', to: '2021'}}),
    'events.json#fair-2022: when.to: ends before it begins in 2022: 2021',
  ],
  [
    'a span of before that ends a year too soon',
    changed('agreements', 'lamp-pact', {
      citations: [
        {document: 'first-letter', paragraph: 1, asWritten: 'the pact on lamps'},
        {document: 'second-letter', paragraph: 1, asWritten: 'the pact of the port'},
      ],
      earlier: [{before: 'second-letter', when: {basis: 'stated', from: '2020', to: '2019'}}],
    }),
    'agreements.json#lamp-pact: earlier.0.when.to: ends before it begins in 2020: 2019',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
