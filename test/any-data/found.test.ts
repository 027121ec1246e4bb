/** What data of any kind have shown to be wrong once, a row each. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isQuantity} from '../../src/model/dataset.js';
import {tradeChartCsv} from '../../src/view/trade-chart-csv.js';
import {labelSettings} from '../../src/view/trade-chart-labels.js';
import {cited, short} from '../model/complete/short.js';
import {plain} from '../view/show.js';
import {assertDrawnWithin} from './drawn-within.js';
import {chartOf, datasetOf, localeOf, type Look} from './shown.js';

type Row = readonly [period: unknown, value: number, more?: object];

/** The chart of some values of one place. */
function drawn(measure: object, rows: readonly Row[], look: Partial<Look> = {}) {
  const facts = rows.map(([period, value, more], i) => ({
    ...{id: `v-${i}`, measure: 'amount', partners: ['us'], period, value, citations: cited('x')},
    ...more,
  }));
  const data = {...short, measures: [{id: 'amount', label: 'Amount', ...measure}], facts};
  const view = chartOf(datasetOf(data), {lang: 'en', width: 640, fontSize: 16, form: 'auto', ...look});
  assert(view);
  return view;
}

const more = {qualifier: 'more-than'};
const range = {range: {low: 0, high: 8}};
const told: readonly (readonly [measure: object, lang: Look['lang'], value: number, more: object, told: string])[] = [
  [{unit: 'XOF'}, 'kk', 26_385.18, more, '26 385,18-ден астам XOF'],
  [{unit: 'ratio'}, 'kk', 1e9, more, '1 млрд-тан астам'],
  [{unit: 'percent'}, 'kk', 2e6, more, '2 млн-нан астам%'],
  [{unit: 'kWh', per: 'head'}, 'kk', 3, more, 'адам басына 3-тен астам кВт·сағ'],
  [{unit: 'kWh', per: 'head'}, 'ko', 3, range, '1인당 3kWh(범위: 0~8kWh)'],
  [{unit: 'kWh', per: 'head'}, 'en', 3, range, '3 kWh per head (range: 0 to 8 kWh)'],
];
for (const [measure, lang, value, said, words] of told)
  test(`${lang}: ${words}`, () => {
    assert.equal(plain(drawn(measure, [['2020', value, said]], {lang}).table[0]?.value), words);
  });

test('no line of a label begins within a number, where the unit has a line of its own anyway', () => {
  const [row] = drawn({unit: 'KZT'}, [['2020', -26_385, more]]).table;
  const measure = {id: 'amount', label: 'Amount', unit: 'KZT'};
  assert(row && isQuantity(row.fact));
  assert.deepEqual(
    labelSettings(row.fact, measure, true, localeOf({lang: 'kk'}))
      .at(-1)
      ?.map(plain),
    ['−26 385-тен', 'астам ₸']
  );
  const [share] = drawn({unit: '%'}, [['2020', -9999.5, {qualifier: 'at-most'}]]).table;
  assert(share && isQuantity(share.fact));
  const lines = labelSettings(share.fact, {...measure, unit: 'percent'}, true, localeOf({lang: 'kk'})).flat();
  assert(!lines.some((line) => /^\d/u.test(line)), lines.join('; '));
});

test('years before the first are told as people count them, on the axis, in names of periods and in the file', () => {
  const view = drawn({unit: 't'}, [
    ['-0029-Q1', 5],
    ['-0029-Q2', 6],
    ['-0029-Q3', 4],
    ['-0028-Q3', 3],
  ]);
  assert.deepEqual(
    view.layout.xTicks.map(({label}) => plain(label)),
    ['Q1 30 BC', 'Q2', 'Q3', 'Q3 29 BC']
  );
  assert.equal(plain(view.table[0]?.period), 'Q1 30 BC');
  assert.match(tradeChartCsv(view.table), /,'-0029-01,'-0029-03,/u);
  const years = drawn({unit: 't'}, [
    ['-0499', 5],
    ['-0054', 6],
    ['0100', 7],
  ]);
  assert.deepEqual(
    years.layout.xTicks.map(({label}) => plain(label)),
    ['500 BC', '55 BC', 'AD 100']
  );
  assert.doesNotMatch(years.summary, /no figure/u);
});

test('a long time before the first year has round years', () => {
  const rows = Array.from({length: 60}, (_, i): Row => [`-${String(600 - i * 10).padStart(4, '0')}`, i + 1]);
  const ticks = drawn({unit: 't'}, rows).layout.xTicks.map(({label}) => plain(label));
  assert.equal(ticks[0], '600 BC');
  assert(
    ticks.every((tick) => /^\d+0 BC$/u.test(tick ?? '')),
    ticks.join()
  );
});

test('the year of the first and of the last value stand within a narrow drawing', () => {
  const look = {width: 180, fontSize: 24, form: 'bars'} as const;
  assertDrawnWithin(
    drawn(
      {unit: 't'},
      [
        ['-0372', -5],
        ['-0100', 6],
      ],
      {...look, lang: 'kk'}
    ).layout
  );
  assertDrawnWithin(
    drawn(
      {unit: 't'},
      [
        ['1976/1978', 5],
        ['2008', 6],
      ],
      look
    ).layout
  );
});
