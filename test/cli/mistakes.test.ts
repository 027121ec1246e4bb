/** What people get wrong in data of their own, and the one line that each mistake is told in. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {causesOf, printCause} from '../../src/model/check/causes.js';
import {inspectRecords} from '../../src/model/check/index.js';
import {cited, short} from '../model/complete/short.js';

const [fact] = short.facts;
const [document] = short.documents;
const [measure] = short.measures;
const withFact = (change: object) => ({...short, facts: [{...fact, id: 'a', ...change}]});
const withDocument = (change: object) => ({...short, documents: [{...document, ...change}]});
const withMeasure = (change: object) => ({...short, measures: [{...measure, ...change}]});
const withEvent = (change: object) => ({
  ...short,
  events: [{id: 'e', title: 'A visit', kind: 'visit', when: '2023', citations: cited('x'), ...change}],
});
const without = (record: object, field: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
const many = (make: (i: number) => object) => ({
  ...short,
  facts: Array.from({length: 12_000}, (_, i) => ({
    ...fact,
    id: `x-${i}`,
    period: String(1000 + (i % 1000)),
    ...make(i),
  })),
});

const rows: readonly (readonly [mistake: string, input: unknown, line: string])[] = [
  ['a list in the place of the whole', [], 'data: not an object with a list for each record type'],
  [
    'a misspelt file',
    {...short, fact: []},
    'fact.json: unknown record type: fact, not one of documents, measures, facts, events, agreements, people, organisations, places, topics',
  ],
  [
    'no documents, told once',
    without(short, 'documents'),
    'documents.json: missing, and every citation names a document',
  ],
  ['a year as a number', withFact({period: 2023}), 'facts.json#a: period: a number, where a text is wanted: "2023"'],
  [
    'a year as a number in a span',
    withFact({period: {from: 2022}}),
    'facts.json#a: period.from: a number, where a text is wanted: "2022"',
  ],
  [
    'a date of another order',
    withFact({period: '03/05/2004'}),
    'facts.json#a: period: not a date of the form "2023", "2023-05", "2023-05-14", "2022/2023", "2019-Q1", "1850~" (about) or "[1850..1852]" (between): 03/05/2004',
  ],
  [
    'a value as a text',
    withFact({value: '1,000,000'}),
    'facts.json#a: value: a text, where a number is wanted, without quotes, unit and marks between thousands: 1,000,000',
  ],
  [
    'no value',
    {...short, facts: [{...without(fact ?? {}, 'value'), id: 'a', kind: 'quantity'}]},
    'facts.json#a: value: missing, such as 4200000000, or null where there is none',
  ],
  [
    'neither number nor sentence',
    {...short, facts: [{...without(fact ?? {}, 'value'), id: 'a'}]},
    'facts.json#a: kind: missing, such as "quantity" for a number, "claim" for a sentence',
  ],
  [
    'no citation',
    {...short, facts: [{...without(fact ?? {}, 'citations'), id: 'a'}], places: []},
    'facts.json#a: citations: missing, such as [{"document": "gazette-2024", "paragraph": 3, "asWritten": "260 million dollars"}]',
  ],
  [
    'a partner that is no list',
    withFact({partners: 'us', scope: {from: 'us', direction: 'within', kind: 'flow'}}),
    'facts.json#a: partners: expected a list, such as ["jp"]: us',
  ],
  [
    'a status that is none',
    withFact({status: 'official'}),
    'facts.json#a: status: expected reported, provisional, revised, estimated, forecast, promoted, target, expected: official',
  ],
  [
    'a forecast that is reported',
    withFact({period: '2030'}),
    'facts.json#a: period.from: later than every document that tells of it (2024-05-02), so "status": "forecast", "target" or "expected": 2030',
  ],
  [
    'a plan that happened',
    withEvent({when: '2030'}),
    'events.json#e: when.from: later than every document that tells of it (2024-05-02), so "status": "planned": 2030',
  ],
  [
    'a paragraph counted from 0',
    withFact({citations: [{document: 'census', paragraph: 0, asWritten: 'x'}]}),
    'facts.json#a: citations.0.paragraph: counted from 1: 0',
  ],
  [
    'a language that is none',
    withDocument({language: 'English'}),
    'documents.json#census: language: not a language code such as "en" or "kk-Latn": English',
  ],
  [
    'per cent as a currency',
    withMeasure({unit: 'PCT'}),
    'measures.json#exports: unit: no currency of ISO 4217: PCT; per cent is "percent"',
  ],
  [
    'a currency in small letters',
    withMeasure({unit: 'eur'}),
    'measures.json#exports: unit: a currency is written "EUR": eur',
  ],
  [
    'a noun without its forms',
    withMeasure({unit: 'people'}),
    'measures.json#exports: counted: no forms of the noun: people; for people: {"one": "person", "other": "people"}',
  ],
  [
    'another unit than the measure has',
    withFact({unit: 'EUR'}),
    'facts.json#a: unit: other unit than exports (USD): EUR',
  ],
  ['a misspelt field', withFact({vlaue: 3}), 'facts.json#a: vlaue: unknown field'],
  ['markup in a text', withFact({label: '<b>Exports</b>'}), 'facts.json#a: label: looks like markup: <b>'],
  [
    'a range the wrong way round',
    withFact({range: {low: 20, high: 10}}),
    'facts.json#a: range.high: not above the low value (20): 10',
  ],
  [
    'a square as a partner',
    {...withFact({partners: ['square']}), places: [...short.places, {id: 'square', name: 'Square', kind: 'site'}]},
    'facts.json#a: partners.0: no country, region, city or group but a site: square',
  ],
];

for (const [mistake, input, line] of rows)
  test(mistake, () => {
    assert.deepEqual(causesOf(inspectRecords(input).problems).map(printCause), [line]);
  });

test('one missing place in 12,000 values is one line', () => {
  const input = many((i) => ({
    partners: ['jp'],
    scope: {from: 'us', direction: 'within', kind: 'flow'},
    period: `${i}`.padStart(4, '0').slice(-4),
    value: i,
  }));
  const lines = causesOf(inspectRecords(input).problems).map(printCause);
  assert.equal(lines[0], 'facts.json: partners.0: unknown place: jp (12,000 problems, first: x-0)');
});

test('a wrong column of dates is one line with its first values', () => {
  const input = many((i) => ({period: `${i}. May`}));
  assert.deepEqual(causesOf(inspectRecords(input).problems).map(printCause), [
    'facts.json: period: not a date of the form "2023", "2023-05", "2023-05-14", "2022/2023", "2019-Q1", "1850~" (about) or "[1850..1852]" (between): 0. May, 1. May, 2. May, … (12,000 problems, first: x-0)',
  ]);
});
