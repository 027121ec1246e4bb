import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Fields, like} from '../../../model/check/fixture.js';
import {assertOnlyProblem, good, goodTexts, told, verifyProblems} from '../fixture.js';

const rows: readonly (readonly [name: string, fact: Fields, phrases: readonly string[], problem: string])[] = [
  [
    'another number',
    {value: 5_000_000},
    ['it cost $6 million'],
    'facts.json#island-trade-2019: value: $6 million in the words, 5000000 USD in the record',
  ],
  [
    'another scale',
    {value: 5_000_000},
    ['it cost $5 billion'],
    'facts.json#island-trade-2019: value: $5 billion in the words, 5000000 USD in the record',
  ],
  [
    'no number',
    {value: 5_000_000},
    ['it cost much'],
    'facts.json#island-trade-2019: value: no such number in the words, 5000000 USD in the record',
  ],
  [
    'another currency',
    {value: 5_000_000},
    ['it cost 5 million won'],
    'facts.json#island-trade-2019: unit: KRW in the words, USD in the record: 5 million won',
  ],
  [
    'a count for an amount',
    {value: 3},
    ['trade tripled'],
    'facts.json#island-trade-2019: unit: times in the words, USD in the record: tripled',
  ],
  [
    'a qualifier left out',
    {value: 5_000_000},
    ['it cost more than $5 million'],
    'facts.json#island-trade-2019: qualifier: more-than in the words, exact in the record: more than $5 million',
  ],
  [
    'a qualifier made up',
    {value: 5_000_000, qualifier: 'about'},
    ['it cost $5 million'],
    'facts.json#island-trade-2019: qualifier: exact in the words, about in the record: $5 million',
  ],
  [
    'a bound that the data has no qualifier for',
    {value: 5_000_000, qualifier: 'more-than'},
    ['it cost at least $5 million'],
    'facts.json#island-trade-2019: qualifier: at-least in the words, more-than in the record: at least $5 million',
  ],
  [
    'a noun that is not there',
    {measure: 'lamps', value: 40},
    ['they sold 40 candles'],
    'facts.json#island-lamps-2020: unit: no such unit in the words, lamps in the record: 40',
  ],
  [
    'the number of another noun',
    {measure: 'lamps', value: 40},
    ['they sold 60 lamps to 40 ships'],
    'facts.json#island-lamps-2020: unit: no such unit in the words, lamps in the record: 40',
  ],
  [
    'an amount for a count',
    {measure: 'lamps', value: 40},
    ['they sold $40 lamps'],
    'facts.json#island-lamps-2020: unit: USD in the words, lamps in the record: $40',
  ],
];

for (const [name, fact, phrases, problem] of rows) {
  test(name, () => {
    const [input, texts] = told(fact, ...phrases);
    assertOnlyProblem(input, problem, texts);
  });
}

const cuts: readonly (readonly [name: string, asWritten: string, value: number, figure: string])[] = [
  ['a second currency after the last word', 'it cost $5 million', 5_000_000, '$5 million won'],
  ['a scale after the last word', 'it cost $5', 5, '$5 million won'],
  ['a sign before the first word', '5 million won', 5_000_000, '$5 million won'],
];
for (const [name, asWritten, value, figure] of cuts) {
  test(`a citation cannot hide ${name}`, () => {
    const texts = {
      ...goodTexts,
      'second-letter': `${goodTexts['second-letter'] ?? ''} It is true: it cost $5 million won.`,
    };
    const period = {basis: 'derived', from: '2021', how: 'the year of the letter'};
    const citations = [{document: 'second-letter', paragraph: 3, asWritten}];
    const fact = {value, period, citations, readings: undefined};
    const input = {
      ...good,
      documents: good.documents.map((document) =>
        document['id'] === 'second-letter' ? {...document, paragraphs: 3} : document
      ),
      facts: [like('facts', 'island-trade-2019', fact)],
    };
    assertOnlyProblem(input, `facts.json#island-trade-2019: citations.0.asWritten: cuts a figure: ${figure}`, texts);
  });
}

const proofs: readonly (readonly [name: string, fact: Fields, phrase: string])[] = [
  ['a number in words', {measure: 'lamps', value: 6}, 'the lamp is one of only six'],
  ['each noun has its own number', {measure: 'lamps', value: 40}, 'they sold 40 lamps to 60 ships'],
  ['one lamp is counted in the singular', {measure: 'lamps', value: 1}, 'they sold one lamp'],
  ['a number that belongs to the noun', {measure: 'lamps', value: 2}, 'they had a two-lamp ship'],
  [
    'an estimate told before the number',
    {value: 7, status: 'estimated', qualifier: 'estimated'},
    'estimates put the price at $7',
  ],
  ['the first of two numbers', {value: 5}, 'it rose from $5 to $6'],
];
for (const [name, fact, phrase] of proofs) {
  test(`proof: ${name}`, () => assert.deepEqual(verifyProblems(...told(fact, phrase)), []));
}
