import {test} from 'node:test';
import type {Fields} from '../../../model/check/fixture.js';
import {assertOnlyProblem, told} from '../fixture.js';

const rows: readonly (readonly [name: string, fact: Fields, phrases: readonly string[], problem: string])[] = [
  [
    'a second citation with another amount',
    {value: 5_000_000},
    ['it cost $5 million', 'it cost $6 million'],
    'facts.json#island-trade-2019: citations.1.asWritten: neither the value nor a reading: $6 million',
  ],
];

for (const [name, fact, phrases, problem] of rows) {
  test(name, () => {
    const [input, texts] = told(fact, ...phrases);
    assertOnlyProblem(input, problem, texts);
  });
}
