import {test} from 'node:test';
import {assertOnlyProblem, changed, type goodTexts} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string, texts?: typeof goodTexts])[] = [
  [
    'a stated year that is nowhere in the paragraph',
    changed('events', 'fair-2022', {when: {basis: 'stated', from: '2022', to: '2023'}}),
    'events.json#fair-2022: when.to: stated, but the cited paragraphs lack the year 2023: 2023',
  ],
  [
    'a stated day of which only the year is there',
    changed('events', 'fair-2022', {when: {basis: 'stated', from: '2022-05-04'}}),
    'events.json#fair-2022: when.from: stated, but the cited paragraphs lack the month 5 and the day 4: 2022-05-04',
  ],
  [
    'a former name with a year of its own',
    changed('places', 'port', {
      names: [
        {
          name: 'Haven',
          when: {basis: 'stated', from: '1980'},
          citation: {document: 'second-letter', paragraph: 1, asWritten: 'then called Haven'},
        },
      ],
    }),
    'places.json#port: names.0.when.from: stated, but the cited paragraphs lack the year 1980: 1980',
  ],
];

for (const [name, input, problem, texts] of rows) test(name, () => assertOnlyProblem(input, problem, texts));
