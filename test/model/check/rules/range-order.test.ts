import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const lamps = (value: number, range: object) => changed('facts', 'island-lamps-2020', {value, range});

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a range that falls',
    lamps(300, {low: 400, high: 200}),
    'facts.json#island-lamps-2020: range.high: not above the low value (400): 200',
  ],
  [
    'a middle that lies outside',
    lamps(300, {low: 400, high: 500}),
    'facts.json#island-lamps-2020: value: not within its range (400 to 500): 300',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
