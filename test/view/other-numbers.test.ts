import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {ownLocale} from '../../src/format/own/every-own.js';
import {tradeChartCsv} from '../../src/view/trade-chart-csv.js';
import {trade, world} from '../query/made-up.js';
import {card, chart, plain} from './show.js';

test('sentences and labels have three digits; table, source and file have all', () => {
  const view = chart(world({facts: [trade('2018', 367_173_250_000), trade('2019', 510_479_123_000)]}));
  assert.equal(plain(view.summary), 'The Island: $367 billion (2018) and $510 billion (2019).');
  assert.deepEqual(
    view.layout.marks.map(({label}) => plain(label?.lines.join())),
    ['$367 billion', '$510 billion']
  );
  assert.deepEqual(
    view.table.map(({value}) => plain(value)),
    ['$367.17325 billion', '$510.479123 billion']
  );
  assert.match(plain(view.table[1]?.source.title) ?? '', /\$510\.479123 billion/u);
  assert.match(tradeChartCsv(view.table), /,510479123000,/u);
});

test('a card has three digits, its source and its notes all', () => {
  const view = card(world({facts: [trade('2019', 510_479_123_000)]}), {measure: 'trade'});
  assert.equal(plain(view.value), '$510 billion');
  assert.match(plain(view.source.title) ?? '', /\$510\.479123 billion/u);
  assert.deepEqual(view.notes.map(plain), ['In digits: $510,479,123,000']);
});

const months = (year: number, count: number, value: number) =>
  Array.from({length: count}, (_, i) => trade(`${year}-${String(i + 1).padStart(2, '0')}`, value + i));
const names = (summary: string) => [...summary.matchAll(/([^.:]+): /gu)].map(([, name]) => name?.trim());

test('years are never in one line with months or quarters: each length of period is a series', () => {
  const facts = [
    trade('2018', 4e9),
    ...months(2018, 3, 3e8),
    trade('2018-01/2018-03', 1e9),
    trade('2018-04/2018-06', 1.1e9),
    trade('2019', 5e9),
  ];
  const view = chart(world({facts}), {}, 640, ownLocale(en));
  assert.deepEqual(names(view.summary), ['The Island, yearly', 'The Island, monthly', 'The Island, quarterly']);
  assert.equal(view.layout.links.length, 3);
  for (const {path} of view.layout.links) {
    const xs = [...path.matchAll(/[ML]([\d.]+),/gu)].map(([, x]) => Number(x));
    assert.deepEqual(
      xs,
      xs.toSorted((a, b) => a - b),
      'a line that runs back in time'
    );
  }
  assert.deepEqual(
    names(chart(world({facts: months(2018, 3, 1)})).summary),
    ['The Island'],
    'of one length nobody asks'
  );
});

test('a card compares with what is as long: a year with a year', () => {
  const dataset = world({facts: [trade('2018', 4e9), ...months(2018, 2, 3e8), trade('2019', 5e9)]});
  assert.equal(plain(card(dataset, {fact: 'trade-2019'}).change), 'Up 25% on 2018 ($4 billion), by our calculation');
});

const reported = (from: string, value: number) =>
  trade('2018', value, {
    id: from,
    label: 'Imports from Home',
    partners: ['home'],
    scope: {from, to: 'home', direction: 'one-way', kind: 'flow'},
  });

test('series of one partner are told apart by who reports them, and one can be asked for', () => {
  const dataset = world({facts: [reported('island', 1), reported('coast', 2)]});
  assert.deepEqual(names(chart(dataset).summary), ['The Island', 'The Coast']);
  const shown = (partner: string) => chart(dataset, {partner}).table.map(({fact}) => fact.id);
  assert.deepEqual([shown('coast'), shown('island'), shown('home')], [['coast'], ['island'], ['island', 'coast']]);
});

test('series come in the order in which their partners are asked for', () => {
  const dataset = world({facts: [trade('2018', 1), trade('2018', 2, {id: 'other', partners: ['coast']})]});
  assert.deepEqual(names(chart(dataset, {partner: 'coast island'}).summary), ['The Coast', 'The Island']);
  assert.deepEqual(names(chart(dataset, {partner: 'island coast'}).summary), ['The Island', 'The Coast']);
  assert.deepEqual(names(chart(dataset).summary), ['The Island', 'The Coast']);
});

test('a regular interval is no gap, and a longer one among regular ones is', () => {
  const every = (...years: readonly number[]) => chart(world({facts: years.map((year) => trade(String(year), year))}));
  const census = every(1990, 1995, 2000, 2005, 2010);
  assert.equal(plain(census.summary), 'The Island: $1,990 (1990) and $2,010 (2010).');
  assert.deepEqual([census.layout.bands, census.layout.links.filter(({gap}) => gap)], [[], []]);
  const missed = every(1990, 1995, 2000, 2005, 2015, 2020);
  assert.match(plain(missed.summary) ?? '', /; no figure for 2006–2014\.$/u);
  assert.deepEqual([missed.layout.bands.length, missed.layout.links.filter(({gap}) => gap).length], [1, 1]);
  const yearly = every(2010, 2011, 2012, 2014, 2015);
  assert.match(plain(yearly.summary) ?? '', /; no figure for 2013\.$/u);
});

test('what is there on a day has a gap where a year has none, and not between two days', () => {
  const price = (day: string, value: number) =>
    trade(day, value, {scope: {from: 'home', to: 'island', direction: 'two-way', kind: 'stock'}});
  const gaps = (...days: readonly string[]) =>
    chart(world({facts: days.map((day, i) => price(day, i + 1))})).layout.links.filter(({gap}) => gap).length;
  assert.equal(gaps('2019-01-01', '2019-07-01', '2020-01-01', '2020-07-01'), 0);
  assert.equal(gaps('2019-03-01', '2019-06-11', '2020-01-01'), 0);
  assert.equal(gaps('2017-03-01', '2019-06-11', '2020-01-01'), 1);
  assert.equal(
    gaps('2019-03-01', '2019-03-04', '2019-03-05', '2019-03-06', '2019-03-07', '2019-03-08'),
    0,
    'a weekend'
  );
});

test('the highest figure is not told a second time where an end has it too', () => {
  const facts = [390, 480, 410, 480].map((value, i) => trade(String(2018 + i), value));
  assert.equal(plain(chart(world({facts})).summary), 'The Island: $390 (2018) and $480 (2021).');
});

test('of more than three series one sentence tells the highest value and the lowest', () => {
  const facts = ['island', 'coast', 'port', 'quay'].flatMap((place, i) =>
    [1, 5].map((year) => trade(`201${year}`, i * 10 + year, {id: `${place}-${year}`, partners: [place]}))
  );
  assert.equal(
    plain(chart(world({facts})).summary),
    'Highest figure here: $35 (Quay, 2015); lowest: $1 (The Island, 2011).'
  );
});

test('nothing but zeros is a low drawing', () => {
  const zeros = chart(world({facts: [trade('2018', 0), trade('2019', 0)]})).layout;
  assert.equal(zeros.amount, 'flat');
  assert(zeros.marks.every(({label}) => label));
});

test('a year from April to March is a value of a year, and no sum of two', () => {
  const {table, layout} = chart(world({facts: [trade('2017-04/2018-03', 1e9), trade('2018-04/2019-03', 2e9)]}));
  assert(layout.marks.every(({isSum}) => !isSum));
  assert.deepEqual(
    table.map(({value}) => plain(value)),
    ['$1 billion', '$2 billion']
  );
});

const long: readonly (readonly [value: number, measure: string, size: string, told: string])[] = [
  [5e6, 'trade', 'usual', '$5\u00a0million'],
  [18_323_000, 'lamps', 'long', '18.3\u00a0million\u00a0lamps'],
  [1e15, 'tenge', 'longest', '1,000\u00a0trillion\u00a0tenge'],
  [1e15, 'far', 'longest', '1,000 trillion intercontinental telephone calls'],
];
for (const [value, measure, size, told] of long)
  test(`what may not break is set as small as a phone has room for: ${plain(told)}`, () => {
    const counted = 'intercontinental\u00a0telephone\u00a0calls';
    const measures = [
      {id: 'trade', label: 'Trade', unit: 'USD'},
      {id: 'lamps', label: 'Lamps', unit: 'lamps', counted: {one: 'lamp', other: 'lamps'}},
      {id: 'tenge', label: 'Tenge', unit: 'KZT'},
      {id: 'far', label: 'Calls', unit: 'calls', counted: {one: counted, other: counted}},
    ];
    const unit = measures.find(({id}) => id === measure)?.unit ?? '';
    const {parts} = card(world({measures, facts: [trade('2018', value, {measure, unit})]}), {measure});
    assert.deepEqual([parts.size, parts.value], [size, told]);
  });
