import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const latestFirst = ['second-letter', 'first-letter'].map((document) => ({document, paragraph: 1, asWritten: 'again'}));

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'an event that was over when it was planned',
    changed('events', 'fair-2022', {when: {basis: 'stated', from: '2019', to: '2020'}}),
    'events.json#fair-2022: when: planned, but over before the first document (2021-03-10): 2020',
  ],
  [
    'an agreement that is planned for the past',
    changed('agreements', 'lamp-pact', {status: 'planned', when: {basis: 'stated', from: '2020-03-09'}}),
    'agreements.json#lamp-pact: when: planned, but over before the first document (2020-03-10): 2020-03-09',
  ],
  [
    'an event that was over when it was planned in the letter that is cited last',
    changed('events', 'fair-2022', {when: {basis: 'stated', from: '2019'}, citations: latestFirst}),
    'events.json#fair-2022: when: planned, but over before the first document (2020-03-10): 2019',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
