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
const withAgreement = (change: object) => ({
  ...short,
  agreements: [{id: 'g', title: 'A pact', parties: ['us'], citations: cited('x'), ...change}],
});
const withCitation = (citation: object) => withFact({citations: [{asWritten: 'x', ...citation}]});
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
  ['null in the place of a list', {...short, facts: null}, 'facts.json: not a list of records'],
  ['a record that is none', {...short, facts: ['x']}, 'facts.json#[0]: expected an object: x'],
  [
    'a version that there is not',
    {...short, schema: 'kz-widgets/3'},
    'data: schema: neither "kz-widgets/1" nor "kz-widgets/2": kz-widgets/3',
  ],
  [
    'a home without a place',
    {...short, home: 'uk'},
    'facts.json#exports-cote-d-ivoire-2023: scope.from: unknown place: uk',
  ],
  [
    'a fifth quarter',
    withFact({period: '2019-Q5'}),
    'facts.json#a: period: not a date of the form "2023", "2023-05", "2023-05-14", "2022/2023", "2019-Q1", "1850~" (about) or "[1850..1852]" (between): 2019-Q5',
  ],
  [
    'a thirteenth month',
    withFact({period: {from: '2019-13'}}),
    'facts.json#a: period.from: not a date in the calendar: 2019-13',
  ],
  [
    'a fifty-fourth week',
    withFact({period: '2019-W54'}),
    'facts.json#a: period: not a date of the form "2023", "2023-05", "2023-05-14", "2022/2023", "2019-Q1", "1850~" (about) or "[1850..1852]" (between): 2019-W54',
  ],
  [
    'a decade as EDTF writes it',
    withFact({period: '201X'}),
    'facts.json#a: period: not a date of the form "2023", "2023-05", "2023-05-14", "2022/2023", "2019-Q1", "1850~" (about) or "[1850..1852]" (between): 201X',
  ],
  [
    'a span the wrong way round',
    withFact({period: '2022/2019'}),
    'facts.json#a: period.to: ends before it begins in 2022: 2019',
  ],
  [
    'a number that is none',
    withFact({value: NaN}),
    'facts.json#a: value: expected number, such as 4200000000, or null where there is none: NaN',
  ],
  [
    'a decimal comma',
    withFact({value: '12,5'}),
    'facts.json#a: value: a text, where a number is wanted, without quotes, unit and marks between thousands: 12,5',
  ],
  [
    'a missing mark of a table',
    withFact({value: ':'}),
    'facts.json#a: value: a text, where a number is wanted, without quotes, unit and marks between thousands: :',
  ],
  [
    'a value that no widget can tell',
    withFact({value: 1e19}),
    'facts.json#a: value: not below 1000000000000000000: 10000000000000000000',
  ],
  ['an unknown measure, told once', withFact({measure: 'import'}), 'facts.json#a: measure: unknown measure: import'],
  [
    'no measure',
    {...short, facts: [{...without(fact ?? {}, 'measure'), id: 'a'}]},
    'facts.json#a: measure: missing, such as "exports"',
  ],
  [
    'an unknown document, told of the fact alone',
    withCitation({document: 'cens', paragraph: 3}),
    'facts.json#a: citations.0.document: unknown document: cens',
  ],
  [
    'a paragraph that the document has not',
    withCitation({document: 'census', paragraph: 99}),
    'facts.json#a: citations.0.paragraph: no paragraph 99: census has 12',
  ],
  [
    'a citation without a place',
    withCitation({document: 'census'}),
    'facts.json#a: citations.0: no place in census: give a paragraph',
  ],
  [
    'a row without its column',
    withCitation({document: 'census', row: 3}),
    'facts.json#a: citations.0.column: missing beside the row of a cell',
  ],
  [
    'a citation that is no list',
    withFact({citations: {document: 'census'}}),
    'facts.json#a: citations: expected a list, such as [{"document": "gazette-2024", "paragraph": 3, "asWritten": "260 million dollars"}]: an object',
  ],
  ['a digest that is none', withDocument({digest: 'abc'}), 'documents.json#census: digest: not a sha256 digest: abc'],
  [
    'a date of a document in words',
    withDocument({date: '2 May 2024'}),
    'documents.json#census: date: not a date of the form 2022, 2022-05 or 2022-09-14: 2 May 2024',
  ],
  [
    'an address without its scheme',
    withDocument({link: 'www.example.org'}),
    'documents.json#census: link: not a link: www.example.org',
  ],
  [
    'a document that is about nothing',
    {...short, documents: [without(document ?? {}, 'about')]},
    'documents.json#census: about: missing, such as "Trade of the year 2023"',
  ],
  [
    'a measure without a unit, told once',
    {...short, measures: [without(measure ?? {}, 'unit')]},
    'measures.json#exports: unit: missing, such as "USD"',
  ],
  [
    'a measure without a label, told once',
    {...short, measures: [without(measure ?? {}, 'label')]},
    'measures.json#exports: label: missing, such as "Trade"',
  ],
  ['a sign of a currency', withMeasure({unit: '€'}), 'measures.json#exports: unit: a currency is written "EUR": €'],
  [
    'a currency in words',
    withMeasure({unit: 'Dollars'}),
    'measures.json#exports: unit: a currency is written "USD", "AUD", "CAD" and the like: Dollars',
  ],
  [
    'a unit with a scale',
    withMeasure({unit: 'million USD'}),
    'measures.json#exports: unit: has a scale, and values have none: 4.2 million is 4200000: million USD',
  ],
  [
    'two records of one id',
    {
      ...short,
      facts: [
        {...fact, id: 'a'},
        {...fact, id: 'a', period: '2022'},
      ],
    },
    'facts.json#a: id: duplicate id: a',
  ],
  [
    'one value twice',
    {
      ...short,
      facts: [
        {...fact, id: 'a'},
        {...fact, id: 'b'},
      ],
    },
    'facts.json#b: same quantity as a: make it one record with both citations',
  ],
  [
    'a value beyond its range',
    withFact({value: 50, range: {low: 1, high: 2}}),
    'facts.json#a: value: not within its range (1 to 2): 50',
  ],
  [
    'a qualifier as a sign',
    withFact({qualifier: '>'}),
    'facts.json#a: qualifier: expected exact, about, almost, more-than, estimated, less-than, at-least, at-most: >',
  ],
  [
    'a reason that is none',
    withFact({value: null, absent: 'n/a'}),
    'facts.json#a: absent: expected not-available, confidential, none: n/a',
  ],
  [
    'a direction in other words',
    withFact({scope: {direction: 'export'}}),
    'facts.json#a: scope.direction: expected one-way, two-way, within: export',
  ],
  [
    'an id as a number',
    {...short, facts: [{...fact, id: 7}]},
    'facts.json#[0]: id: a number, where a text is wanted: "7"',
  ],
  [
    'an event of a kind without a label',
    withEvent({kind: 'party'}),
    'events.json#e: kind: neither a kind of ours (anniversary, award, call, concert, consultations, death, election, entry-into-force, forum, founding, independence, invitation, launch, lecture, meeting, opening, other, ratification, return, sanctions, signing, statement, summit, talks, visit) nor one with a "kindLabel": party',
  ],
  [
    'an event in a place that is unknown',
    withEvent({places: ['paris']}),
    'events.json#e: places.0: unknown place: paris',
  ],
  [
    'a step of another name',
    withAgreement({status: 'signed', when: '2020', steps: [{status: 'ratified', when: '2020'}]}),
    'agreements.json#g: steps.0.status: expected signed, in-force, ended, agreed, discussed, planned: ratified',
  ],
  [
    'a party that is unknown',
    withAgreement({status: 'signed', when: '2020', parties: ['fr']}),
    'agreements.json#g: parties.0: unknown party: fr',
  ],
  [
    'a country code of three letters',
    {...short, places: [{id: 'us', name: 'US', gazetteer: {iso: 'USA'}}]},
    'places.json#us: gazetteer.iso: not an ISO 3166-1 code: USA',
  ],
  ['translations as a list', {...short, translations: []}, 'translations: not an object with texts by language'],
  [
    'a translation of what is not there',
    {...short, translations: {ru: {facts: {zz: {label: 'x'}}}}},
    'translations/ru.json#facts.zz: unknown record',
  ],
  [
    'a language by its name',
    {...short, translations: {russian: {measures: {exports: {label: 'a'}}}}},
    'translations/russian.json: not a language code such as "ru" or "kk-Latn": russian',
  ],
  ['an override of direction', withFact({label: 'a\u202eb'}), 'facts.json#a: label: control character: U+202E'],
  [
    'a wrong encoding',
    withFact({label: 'a\ufffdb'}),
    'facts.json#a: label: characters lost by a wrong encoding: a\ufffdb',
  ],
  ['an empty label', withFact({label: ' '}), 'facts.json#a: label: empty text'],
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
