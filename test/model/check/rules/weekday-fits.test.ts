import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a Friday on a Tuesday',
    changed('events', 'fair-2020', {
      when: {basis: 'stated', from: '2020-03-10'},
      citations: [{document: 'first-letter', paragraph: 1, asWritten: 'opened on Friday'}],
    }),
    'events.json#fair-2020: citations.0.asWritten: Friday, but the date is a Tuesday: 2020-03-10',
  ],
  [
    'a Friday in a span from Tuesday to Wednesday',
    changed('events', 'fair-2020', {
      citations: [{document: 'first-letter', paragraph: 1, asWritten: 'opened on Friday'}],
    }),
    'events.json#fair-2020: citations.0.asWritten: Friday, but the date is a Tuesday to Wednesday: 2020-03-10 to 2020-03-11',
  ],
  [
    "a role's own words",
    changed('people', 'ada-moor', {
      roles: [
        {
          title: 'clerk',
          when: {basis: 'stated', from: '2020-03-10'},
          citation: {document: 'first-letter', paragraph: 1, asWritten: 'clerk since Monday'},
        },
      ],
    }),
    'people.json#ada-moor: roles.0.citation.asWritten: Monday, but the date is a Tuesday: 2020-03-10',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
