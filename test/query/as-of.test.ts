import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {KzEvent} from '../../src/model/schema.js';
import {datasetAsOf, reportsSince} from '../../src/query/as-of.js';
import {fiveDocuments} from './five-documents.js';
import {ada, cited, claim, document, happening, time, trade, world} from './made-up.js';

const dataset = world({
  facts: [trade('2009', 1, {citations: cited('letter-2010', 'letter-2022')}), trade('2019', 3)],
  events: [
    happening('old', '2009', {citations: cited('letter-2010')}),
    happening('new', '2021', {citations: cited('letter-2022')}),
  ],
  people: [ada],
});

test('documents of the day itself are known, later ones are not', () => {
  assert.deepEqual([...datasetAsOf(dataset, '2020-06-15').documents.keys()], ['letter-2010', 'letter-2020']);
  assert.deepEqual([...datasetAsOf(dataset, '2020-06-14').documents.keys()], ['letter-2010']);
});

test('a year or a month stands for its last day', () => {
  assert.deepEqual([...datasetAsOf(dataset, '2020').documents.keys()], ['letter-2010', 'letter-2020']);
  assert.deepEqual([...datasetAsOf(dataset, '2020-05').documents.keys()], ['letter-2010']);
});

test('a document dated by its year alone is known when the year is over', () => {
  const undated = world({documents: [document('almanac', '2020')]});
  assert.deepEqual([...datasetAsOf(undated, '2020-06-30').documents.keys()], []);
  assert.deepEqual([...datasetAsOf(undated, '2020-12-31').documents.keys()], ['almanac']);
});

test('what only later documents say is gone', () => {
  const then = datasetAsOf(dataset, '2012');
  assert.deepEqual([...then.facts.keys()], ['trade-2009']);
  assert.deepEqual([...then.events.keys()], ['old']);
});

test('what two documents say keeps the citation of the one that was there', () => {
  assert.deepEqual(datasetAsOf(dataset, '2012').facts.get('trade-2009')?.citations, cited('letter-2010'));
});

test('names, places and measures stay, as nothing is said by them alone', () => {
  const then = datasetAsOf(dataset, '1999');
  assert.deepEqual([then.facts.size, then.events.size, then.documents.size], [0, 0, 0]);
  assert.deepEqual([then.measures, then.places, then.topics], [dataset.measures, dataset.places, dataset.topics]);
});

test('an event after the date was not yet done', () => {
  const then = datasetAsOf(
    world({
      events: [
        happening('fair', '2020', {citations: cited('letter-2010', 'letter-2022')}),
        happening('old', '2009', {citations: cited('letter-2010')}),
      ],
    }),
    '2012'
  );
  assert.deepEqual(
    [...then.events.values()].map(({id, status}) => [id, status]),
    [
      ['fair', 'planned'],
      ['old', 'happened'],
    ]
  );
});

test('the anniversary of 2022 was planned in 2021', () => {
  assert.equal(datasetAsOf(fiveDocuments, '2021-12-31').events.get('kr-anniversary-2022')?.status, 'planned');
  assert.equal(fiveDocuments.events.get('kr-anniversary-2022')?.status, 'happened');
});

test('in the year of the anniversary, before a document told of it, it was still a plan', () => {
  assert.equal(datasetAsOf(fiveDocuments, '2022-09-20').events.get('kr-anniversary-2022')?.status, 'planned');
  assert.equal(datasetAsOf(fiveDocuments, '2022-09-21').events.get('kr-anniversary-2022')?.status, 'happened');
});

test('the day of the signing of 2022 was not known before the report of 2023 gave it', () => {
  const when = (date: string) => datasetAsOf(fiveDocuments, date).events.get('almaty-busan-signing-2022')?.when;
  assert.deepEqual(when('2023-11-19'), {
    basis: 'open',
    by: '2022-09-21',
    how: 'the report of 21 September 2022 gives no day',
  });
  assert.deepEqual(when('2023-11-20'), {basis: 'stated', from: '2022-09-14'});
});

const fair = happening('fair', '2021', {
  citations: cited('letter-2010', 'letter-2020', 'letter-2022'),
  earlier: [
    {before: 'letter-2020', when: time('open'), status: 'planned', title: 'A fair to come', people: []},
    {before: 'letter-2022', when: time('2021-05'), status: 'planned'},
  ],
  notes: [
    {kind: 'date', text: 'Put off once.', since: 'letter-2020'},
    {kind: 'name', text: 'Also called the market.'},
  ],
});
const fairs: readonly (readonly [asOf: string, Partial<KzEvent>, notes: number])[] = [
  ['2010-12-31', {title: 'A fair to come', when: time('open'), status: 'planned', people: []}, 1],
  ['2020-12-31', {title: 'The fair', when: time('2021-05'), status: 'planned', people: ['ada-moor']}, 2],
  ['2022-12-31', {title: 'The fair', when: time('2021'), status: 'happened', people: ['ada-moor']}, 2],
];
for (const [asOf, expected, notes] of fairs) {
  test(`of what each of three documents tells anew, the reading of ${asOf} stands`, () => {
    const then = datasetAsOf(world({events: [fair]}), asOf).events.get('fair');
    assert(then);
    const {title, when, status, people} = then;
    assert.deepEqual({title, when, status, people}, expected);
    assert.equal(then.notes?.length, notes);
  });
}

test('a field that only the second of two later documents changes stands until then', () => {
  const events = [{...fair, earlier: [{before: 'letter-2022', title: 'The market'}]}];
  const titleAsOf = (date: string) => datasetAsOf(world({events}), date).events.get('fair')?.title;
  assert.deepEqual(['2012', '2021', '2023'].map(titleAsOf), ['The market', 'The market', 'The fair']);
});

test('dates between the same documents have one dataset, made once', () => {
  assert.equal(datasetAsOf(dataset, '2012'), datasetAsOf(dataset, '2013-06'));
  assert.notEqual(datasetAsOf(dataset, '2012'), datasetAsOf(dataset, '2021'));
});

test('what was known at an earlier date can be told from what was known at a later one', () => {
  const all = world({events: [fair]});
  for (const [then, asOf] of [
    ['2023', '2012'],
    ['2021', '2012'],
    ['2021', '2021'],
  ] as const) {
    assert.deepEqual(datasetAsOf(datasetAsOf(all, then), asOf), datasetAsOf(all, asOf));
  }
});

test('as of the last document and after it, the dataset is the whole one', () => {
  assert.equal(datasetAsOf(dataset, '2022-01-20'), dataset);
  assert.equal(datasetAsOf(fiveDocuments, '2023-11-20'), fiveDocuments);
});

test('the dataset itself is left as it was', () => {
  const before = dataset.facts.get('trade-2009');
  datasetAsOf(dataset, '2012');
  assert.equal(dataset.facts.get('trade-2009'), before);
  assert.equal(before?.citations.length, 2);
});

const updates: readonly (readonly [asOf: string, since: readonly string[], why: string])[] = [
  ['2012', ['2020-06-15', '2022-01-20'], 'all later documents count, ascending'],
  ['2022-01-19', ['2022-01-20'], 'a document of the next day is later'],
  ['2022-01-20', [], 'a document of the day itself is not later'],
  ['2022', [], 'a document of the same year is not later than the year'],
];
for (const [asOf, since, why] of updates) {
  test(`${why}: ${asOf}`, () => {
    const fact = trade('2009', 1, {citations: cited('letter-2010', 'letter-2022', 'letter-2020')});
    assert.deepEqual(reportsSince(dataset, [fact, fact], asOf), since);
  });
}

test('a document dated by its year alone is later than any day within the year', () => {
  const undated = world({documents: [document('almanac', '2020')]});
  assert.deepEqual(reportsSince(undated, [claim('x', {citations: cited('almanac')})], '2020-06-30'), ['2020']);
  assert.deepEqual(reportsSince(undated, [claim('x', {citations: cited('almanac')})], '2020-12-31'), []);
});

test('a citation of a document that is not in the data is no update', () => {
  assert.deepEqual(reportsSince(dataset, [claim('x', {citations: cited('lost')})], '2012'), []);
});

test('in 2010 trade with South Korea was known for 2008 alone', () => {
  const facts = [...datasetAsOf(fiveDocuments, '2010').facts.keys()];
  assert(facts.includes('kr-trade-2008'));
  assert(!facts.includes('kr-trade-2017'));
});
