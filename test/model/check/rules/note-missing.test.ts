import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'two readings without a word on them',
    changed('facts', 'island-trade-2019', {notes: undefined}),
    'facts.json#island-trade-2019: readings: no note on the other readings',
  ],
  [
    'a value that is only promoted',
    changed('facts', 'island-lamps-2020', {status: 'promoted'}),
    'facts.json#island-lamps-2020: status: no note on the status promoted',
  ],
  [
    'a period that stays open',
    changed('facts', 'island-oldest-fair', {period: {basis: 'open', how: 'no date is told'}}),
    'facts.json#island-oldest-fair: period: no note on the open date',
  ],
  [
    'a date that stays open',
    changed('agreements', 'lamp-pact', {notes: []}),
    'agreements.json#lamp-pact: when: no note on the open date',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
