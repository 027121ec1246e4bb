import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isQuantity} from '../../src/model/dataset.js';
import {newestInSeries, previousInSeries, selectSeries, type Series} from '../../src/query/series.js';
import type {YearRun} from '../../src/query/years.js';
import {fiveDocuments} from './five-documents.js';
import {cited, claim, trade, world} from './made-up.js';

const idsOf = (all: readonly Series[]) => all.map(({facts}) => facts.map(({id}) => id));

test('the values of a partner stand in one series, by time', () => {
  const facts = [trade('2019', 3), claim('oldest'), trade('2017', 1), trade('2018', 2)];
  assert.deepEqual(idsOf(selectSeries(world({facts}), 'trade', {})), [['trade-2017', 'trade-2018', 'trade-2019']]);
});

const apart: readonly (readonly [what: string, change: Parameters<typeof trade>[2]])[] = [
  ['another partner', {partners: ['coast']}],
  ['another unit', {unit: 'EUR'}],
  ['the other end', {scope: {from: 'home', to: 'coast', direction: 'two-way', kind: 'flow'}}],
  ['one direction', {scope: {from: 'home', to: 'island', direction: 'one-way', kind: 'flow'}}],
  ['what is there at the end of a period', {scope: {from: 'home', to: 'island', direction: 'two-way', kind: 'stock'}}],
];
for (const [what, change] of apart) {
  test(`${what} makes a series of its own`, () => {
    const facts = [trade('2017', 1), trade('2018', 2, change)];
    assert.deepEqual(idsOf(selectSeries(world({facts}), 'trade', {})), [['trade-2017'], ['trade-2018']]);
  });
}

test('partners named in another order are the same partners', () => {
  const facts = [trade('2017', 1, {partners: ['island', 'coast']}), trade('2018', 2, {partners: ['coast', 'island']})];
  assert.deepEqual(idsOf(selectSeries(world({facts}), 'trade', {})), [['trade-2017', 'trade-2018']]);
});

test('two partners are no third one whose name is theirs in a row', () => {
  const facts = [trade('2017', 1, {partners: ['a', 'bc']}), trade('2018', 2, {partners: ['ab', 'c']})];
  assert.deepEqual(idsOf(selectSeries(world({facts}), 'trade', {})), [['trade-2017'], ['trade-2018']]);
});

test('a thousand years of spans are told in runs, not year by year', () => {
  const facts = [trade('0001', 1), trade('0003/5000', 1), trade('9999', 1)];
  assert.deepEqual(selectSeries(world({facts}), 'trade', {})[0]?.unreported, [
    [2, 2],
    [5001, 9998],
  ]);
});

test('a page of cards reads the facts once, not once for each card', () => {
  let reads = 0;
  const facts = Array.from({length: 200}, (_, i) =>
    Object.defineProperty(trade(String(1800 + i), i), 'scope', {
      get: () => (reads++, {from: 'home', to: 'island', direction: 'two-way', kind: 'flow'}),
    })
  );
  const dataset = world({facts});
  for (const fact of facts) {
    assert.equal(previousInSeries(dataset, fact)?.value, fact.value === 0 ? undefined : fact.value - 1);
    newestInSeries(dataset, fact);
  }
  assert(reads < facts.length * 8, `${reads} reads`);
});

test('a value of no partner belongs to the one it is about', () => {
  const facts = [trade('2017', 1, {partners: [], scope: {from: 'home', direction: 'within', kind: 'flow'}})];
  assert.deepEqual(
    selectSeries(world({facts}), 'trade', {}).map(({partner}) => partner),
    ['home']
  );
});

test('another measure and another partner are not selected', () => {
  const facts = [
    trade('2017', 1),
    trade('2018', 2, {measure: 'lamps', unit: 'lamps'}),
    trade('2019', 3, {partners: ['coast']}),
  ];
  assert.deepEqual(idsOf(selectSeries(world({facts}), 'trade', {partners: ['island']})), [['trade-2017']]);
});

test('a value without a date has no place in the order', () => {
  const facts = [trade('by 2018-03-01', 2), trade('2017', 1), trade('open', 9)];
  const [series] = selectSeries(world({facts}), 'trade', {});
  assert.deepEqual(
    series?.facts.map(({id}) => id),
    ['trade-2017']
  );
  assert.deepEqual(
    series.undated.map(({id}) => id),
    ['trade-by-2018-03-01', 'trade-open']
  );
});

const gaps: readonly (readonly [why: string, periods: readonly string[], years: readonly YearRun[]])[] = [
  ['two years in a row leave none out', ['2017', '2018'], []],
  ['the years between two values are unreported', ['2008', '2012'], [[2009, 2011]]],
  ['a span covers its years', ['2008', '2009/2016', '2018'], [[2017, 2017]]],
  ['a year within a span opens no gap', ['2008/2016', '2010', '2018'], [[2017, 2017]]],
  ['two days of one year leave none out', ['2017-03-01', '2017-09-01'], []],
  ['a month covers its year', ['2017-12', '2019-01'], [[2018, 2018]]],
  ['one value has no gap', ['2008'], []],
  ['an open date covers nothing', ['2008', 'by 2009-03-01', '2010'], [[2009, 2009]]],
];
for (const [why, periods, years] of gaps) {
  test(`${why}: ${periods.join(', ')}`, () => {
    const [series] = selectSeries(world({facts: periods.map((period) => trade(period, 1))}), 'trade', {});
    assert.deepEqual(series?.unreported, years);
  });
}

test('a year that another document reports is not unreported, even where that document is not asked for', () => {
  const facts = [
    trade('2008', 1),
    trade('2009', 2, {citations: cited('letter-2010')}),
    trade('2010', 2, {topics: ['light']}),
    trade('2012', 3),
  ];
  const [series] = selectSeries(world({facts}), 'trade', {documents: ['letter-2020'], topics: ['fairs']});
  assert.deepEqual(
    series?.facts.map(({id}) => id),
    ['trade-2008', 'trade-2012']
  );
  assert.deepEqual(series.unreported, [[2011, 2011]]);
});

test('the five documents report no Korean trade of 2009 to 2016, nor of 2018', () => {
  const [series, ...others] = selectSeries(fiveDocuments, 'trade', {partners: ['kr']});
  assert.equal(others.length, 0);
  assert.deepEqual(series?.unreported, [
    [2009, 2016],
    [2018, 2018],
  ]);
});

const before: readonly (readonly [why: string, periods: readonly string[], previous: string | undefined])[] = [
  ['the value of the year before', ['2017', '2018', '2019'], 'trade-2018'],
  ['the first value has none before it', ['2019', '2020'], undefined],
  ['a span that reaches into the year is not before it', ['2017', '2018/2019', '2019'], 'trade-2017'],
  ['an open date is never before', ['by 2018-01-01', '2019'], undefined],
];
for (const [why, periods, previous] of before) {
  test(`previous: ${why}`, () => {
    const facts = periods.map((period) => trade(period, 1));
    const dataset = world({facts});
    assert.equal(previousInSeries(dataset, trade('2019', 1))?.id, previous);
  });
}

test('a target or an estimate is not what was before', () => {
  const facts = [trade('2017', 1), trade('2018', 9, {status: 'target'}), trade('2019', 2)];
  assert.equal(previousInSeries(world({facts}), trade('2019', 2))?.id, 'trade-2017');
});

test('nothing is before a value without a date', () => {
  assert.equal(previousInSeries(world({facts: [trade('2017', 1)]}), trade('open', 1)), undefined);
});

const after: readonly (readonly [why: string, period: string, newest: string | undefined])[] = [
  ['an older value has the newest of its series', '2017', 'trade-2020'],
  ['the newest has none after it', '2020', undefined],
  ['a span that reaches to the newest has none after it', '2017/2020', undefined],
  ['a value without any date has none after it', 'open', undefined],
];
for (const [why, period, newest] of after) {
  test(`newest: ${why}`, () => {
    const dataset = world({facts: [trade('2020', 4), trade('2018', 2)]});
    assert.equal(newestInSeries(dataset, trade(period, 1))?.id, newest);
  });
}

test('Korean trade of 2020 follows that of 2019, and is the newest', () => {
  const fact = fiveDocuments.facts.get('kr-trade-2020');
  assert(fact && isQuantity(fact));
  assert.equal(previousInSeries(fiveDocuments, fact)?.id, 'kr-trade-2019');
  assert.equal(newestInSeries(fiveDocuments, fact), undefined);
});
