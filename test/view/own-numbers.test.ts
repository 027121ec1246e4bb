/** What a host's own numbers say in cards, charts, tables and files. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {kk} from '../../src/format/kk.js';
import {ko} from '../../src/format/ko.js';
import {ownLocale} from '../../src/format/own/every-own.js';
import {ru} from '../../src/format/ru.js';
import type {Locale} from '../../src/format/locale.js';
import {eventListView} from '../../src/view/event-list.js';
import {tradeChartCsv} from '../../src/view/trade-chart-csv.js';
import {tradeChartView} from '../../src/view/trade-chart.js';
import {cited, facts} from '../model/complete/short.js';
import {card, chart, datasetOf, valuesOf} from './own-data.js';
import {chartOptions, plain} from './show.js';

const cellsOf = (csv: string): string[][] =>
  csv
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => line.match(/(?<=^|,)("[^"]*"|[^,]*)/gu) ?? []);
const column = (csv: string, name: string) => {
  const [heads = [], ...rows] = cellsOf(csv);
  const place = heads.indexOf(name);
  return place < 0 ? undefined : rows.map((cells) => cells[place]);
};

test('of a share or a temperature no card tells a change in per cent', () => {
  for (const unit of ['%', 'pp', '°C', '°F'])
    assert.match(plain(card(valuesOf(unit, [{value: 2}, {value: 4}])).change) ?? '', /^Previous figure: 2/u);
});

test('a month compares with the same month a year before, and a quarter with that quarter', () => {
  const months = ['2022-08', '2023-07', '2023-08'].map((period, i) => ({period, value: [100, 150, 110][i]}));
  assert.match(plain(card(valuesOf('USD', months)).change) ?? '', /^Up 10% on August 2022/u);
  assert.match(plain(card(valuesOf('USD', months.slice(1))).change) ?? '', /^Down 27% on July 2023/u);
  const quarters = ['2022-Q1', '2022-Q4', '2023-Q1'].map((period, i) => ({period, value: [100, 150, 110][i]}));
  assert.match(plain(card(valuesOf('USD', quarters)).change) ?? '', /^Up 10% on Q1 2022/u);
});

test('months that are a quarter or a half of a year are called so', () => {
  const spans = [
    {period: {from: '2022-01', to: '2022-03'}, value: 1},
    {period: {from: '2022-04', to: '2022-06'}, value: 2},
  ];
  assert.match(chart(valuesOf('USD', spans)).summary, /\(Q1\u00a02022\) and .*\(Q2\u00a02022\)/u);
  assert.equal(card(valuesOf('USD', [{period: {from: '2022-07', to: '2022-12'}, value: 1}])).period, 'H2\u00a02022');
});

test('a highest value that several have is told with all of them', () => {
  const {summary} = chart(valuesOf('USD', [{value: 4}, {value: 5}, {value: 3}, {value: 5}, {value: 4}]));
  assert.match(plain(summary) ?? '', /highest figure here: \$5 \(2021 and 2023\)/u);
});

test('a range stands behind its value on a card, apart from it', () => {
  const {parts} = card(valuesOf('USD', [{value: 2e9, range: {low: 1e9, high: 4e9}}]));
  assert.deepEqual([plain(parts.value), plain(parts.after)], ['$2 billion', ' (range: $1 billion to $4 billion)']);
});

test('what else the words can be read as is a note of the source', () => {
  const dataset = valuesOf('USD', [
    {value: 4000, readings: [{value: 60_000, unit: 'USD'}], notes: [{kind: 'conflict', text: 'Either.'}]},
  ]);
  assert.equal(plain(card(dataset).source.notes[0]), 'Can also be read as $60,000');
});

test('labels leave out a unit of many words, which stands above the drawing', () => {
  const lines = chart(valuesOf('bbl/d', [{value: 1_930_000}, {value: 1_820_000}])).layout.marks.flatMap(
    ({label}) => label?.lines ?? []
  );
  assert.deepEqual(lines, ['1.93m', '1.82m']);
  const shares = Array.from({length: 12}, (_, i) => ({period: String(2010 + i), value: 4.1 + (i % 3)}));
  const dataset = valuesOf('%', shares);
  const view = tradeChartView(
    dataset,
    {...chartOptions, width: 280, request: {measure: 'm', form: 'bars'}},
    ownLocale(en)
  );
  assert(view.state === 'ready');
  const told = view.layout.marks.flatMap(({label}) => label?.lines ?? []);
  assert(told.length > 0 && told.every((line) => line.endsWith('%')), 'a sign stays');
});

test('where room is short, money has the signs that newspapers know', () => {
  const short = (currency: string) =>
    [en, kk, ko, ru].map((locale) => plain(ownLocale(locale).money('2', currency, true))).join(' ');
  assert.equal(short('KZT'), '₸2 2 ₸ 2텡게 2 ₸');
  assert.equal(short('JPY'), '¥2 2 иена 2엔 2 иены');
  assert.equal(plain(ownLocale(en).money('−2', 'JPY')), '−¥2');
  assert.equal(plain(ownLocale(en).money('2', 'KZT')), '2 tenge');
});

test('a file has the ends of ranges, why there is no value and what stood before, where there are such', () => {
  const csv = tradeChartCsv(
    chart(
      valuesOf('USD', [
        {value: 5},
        {range: {low: 1, high: 4}},
        {value: null, absent: 'confidential'},
        {value: 3, range: {low: 2, high: 4}},
      ])
    ).table
  );
  assert.deepEqual(column(csv, 'value'), ['5', '', '', '3']);
  assert.deepEqual(column(csv, 'value_low'), ['', '1', '', '2']);
  assert.deepEqual(column(csv, 'value_high'), ['', '4', '', '4']);
  assert.deepEqual(column(csv, 'absent'), ['', '', 'confidential', '']);
  const plainCsv = tradeChartCsv(chart(valuesOf('USD', [{value: 5}])).table);
  assert.deepEqual([column(plainCsv, 'value_low'), column(plainCsv, 'absent')], [undefined, undefined]);
});

const early = valuesOf('USD', [
  {period: '-0054', value: 1},
  {period: '0383~', value: 2},
  {period: '1900', value: 3},
]);

test('a file has dates as EDTF, and says where one is about or between others', () => {
  const csv = tradeChartCsv(chart(early).table);
  assert.deepEqual(column(csv, 'period_from'), ['-0054', '0383', '1900']);
  assert.deepEqual(column(csv, 'period_edtf'), ['', '0383~', '']);
});

test('years before the first are asked for as EDTF has them', () => {
  const from = (date: string) =>
    tradeChartView(early, {...chartOptions, request: {measure: 'm', from: date}}, ownLocale(en));
  const told = (date: string) => {
    const view = from(date);
    return view.state === 'ready' ? view.table.length : view.state;
  };
  assert.deepEqual([told('-0499'), told('-0053'), told('-49')], [3, 2, 'missing']);
});

test('a card tells who with whom where no label of its own does', () => {
  assert.equal(card(valuesOf('USD', [{value: 5}])).label, 'Level: United States\u00a0– Japan');
  assert.equal(card(valuesOf('USD', [{value: 5, label: 'Trade with Japan'}])).label, 'Trade with Japan');
});

const kinds: readonly (readonly [locale: Locale, above: string])[] = [
  [en, '2 May · Meeting'],
  [kk, '2 мамыр · Кездесу'],
  [ko, '5월 2일 · 회담'],
  [ru, '2 мая · Встреча'],
];
for (const [locale, above] of kinds)
  test(`an event tells its kind and with whom it was, in ${locale.lang}`, () => {
    const event = {
      ...{title: 'Talks', when: '2018-05-02', partners: ['Japan', 'us'], places: ['us'], citations: cited('talks')},
    };
    const dataset = datasetOf({
      ...Object(facts([])),
      home: undefined,
      measures: [],
      facts: [],
      events: [
        {...event, kind: 'meeting'},
        {...event, title: 'More', when: '2019-05-02', kind: 'other'},
      ],
    });
    const view = eventListView(dataset, {request: {}, chosen: {}, showAll: false}, ownLocale(locale));
    assert(view.state === 'ready');
    const [other, meeting] = view.groups.flatMap(({items}) => items);
    assert.equal(plain(meeting?.above), above);
    assert.equal(meeting?.organisations, 'Japan', 'and no place twice');
    assert(!other?.above.includes('·'));
  });
