import {test} from 'node:test';
import type {Fields} from '../../../model/check/fixture.js';
import {assertOnlyProblem, told} from '../fixture.js';

const rows: readonly (readonly [name: string, fact: Fields, phrases: readonly string[], problem: string])[] = [
  [
    'a second currency without its reading',
    {value: 5_000_000},
    ['it cost $5 million won'],
    'facts.json#island-trade-2019: readings: no reading in KRW: $5 million won',
  ],
  [
    'a sign left out without a note',
    {value: 5_000_000},
    ['it cost US 5 million'],
    'facts.json#island-trade-2019: notes: no currency note, and no currency sign in the words: US 5 million',
  ],
  [
    'no currency at all without a note',
    {value: 5_000_000},
    ['it cost 5 million'],
    'facts.json#island-trade-2019: notes: no currency note, and no currency sign in the words: 5 million',
  ],
];

for (const [name, fact, phrases, problem] of rows) {
  test(name, () => {
    const [input, texts] = told(fact, ...phrases);
    assertOnlyProblem(input, problem, texts);
  });
}
