import {test} from 'node:test';
import type {Fields} from '../../../model/check/fixture.js';
import {assertOnlyProblem, told} from '../fixture.js';

const rows: readonly (readonly [name: string, fact: Fields, phrases: readonly string[], problem: string])[] = [
  [
    'a reading that nobody wrote',
    {value: 5_000_000, readings: [{value: 6_000_000, unit: 'USD'}], notes: [{kind: 'conflict', text: 'Two values.'}]},
    ['it cost $5 million'],
    'facts.json#island-trade-2019: readings.0: not in the cited words: 6000000 USD',
  ],
  [
    'a reading in a currency that nobody wrote',
    {
      value: 5_000_000,
      readings: [{value: 5_000_000, unit: 'GBP'}],
      notes: [{kind: 'conflict', text: 'Two currencies.'}],
    },
    ['it cost $5 million'],
    'facts.json#island-trade-2019: readings.0: not in the cited words: 5000000 GBP',
  ],
];

for (const [name, fact, phrases, problem] of rows) {
  test(name, () => {
    const [input, texts] = told(fact, ...phrases);
    assertOnlyProblem(input, problem, texts);
  });
}
