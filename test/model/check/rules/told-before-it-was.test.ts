import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const latestFirst = ['second-letter', 'first-letter'].map((document) => ({
  document,
  paragraph: 1,
  asWritten: 'opened',
}));

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'an event after the last letter that tells of it',
    changed('events', 'fair-2020', {when: {basis: 'stated', from: '2020-04'}}),
    'events.json#fair-2020: when.from: later than every document that tells of it (2020-03-10), so "status": "planned": 2020-04',
  ],
  [
    'a signature after the last letter that tells of it',
    changed('agreements', 'lamp-pact', {when: {basis: 'stated', from: '2021'}}),
    'agreements.json#lamp-pact: when.from: later than every document that tells of it (2020-03-10), so "status": "planned": 2021',
  ],
  [
    'a report of a year to come',
    changed('facts', 'island-oldest-fair', {period: {basis: 'stated', from: '2021'}}),
    'facts.json#island-oldest-fair: period.from: later than every document that tells of it (2020-03-10), so "status": "forecast", "target" or "expected": 2021',
  ],
  [
    'an event after the last letter, which is cited first',
    changed('events', 'fair-2020', {when: {basis: 'stated', from: '2021-04'}, citations: latestFirst}),
    'events.json#fair-2020: when.from: later than every document that tells of it (2021-03-10), so "status": "planned": 2021-04',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
