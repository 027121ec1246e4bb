import assert from 'node:assert/strict';
import {en} from '../../src/format/en.js';
import type {Locale} from '../../src/format/locale.js';
import {ownLocale} from '../../src/format/own/every-own.js';
import {checkRecords, printProblem} from '../../src/model/check/index.js';
import type {Dataset} from '../../src/model/dataset.js';
import {factCardView, type ReadyFactCard} from '../../src/view/fact-card.js';
import {tradeChartView, type ReadyTradeChart} from '../../src/view/trade-chart.js';
import {cited, facts} from '../model/complete/short.js';
import {chartOptions} from './show.js';

export function datasetOf(input: unknown): Dataset {
  const check = checkRecords(input);
  assert(check.state === 'good', check.state === 'bad' ? check.problems.map(printProblem).join('\n') : '');
  return check.dataset;
}

/** A dataset of values of one measure, a year each from 2020 on. */
export function valuesOf(unit: string, values: readonly object[], others: object = {}): Dataset {
  const records = values.map((value, i) => ({
    measure: 'm',
    partners: ['Japan'],
    period: String(2020 + i),
    citations: cited('12.5'),
    ...value,
  }));
  const measure = {id: 'm', label: 'Level', unit, scope: {from: 'us'}, ...others};
  return datasetOf(facts(records, {home: undefined, measures: [measure]}));
}

export function card(dataset: Dataset, locale: Locale = en): ReadyFactCard {
  const view = factCardView(dataset, {measure: 'm'}, ownLocale(locale));
  assert(view.state === 'ready');
  return view;
}

export function chart(dataset: Dataset, locale: Locale = en): ReadyTradeChart {
  const view = tradeChartView(dataset, {...chartOptions, request: {measure: 'm'}}, ownLocale(locale));
  assert(view.state === 'ready');
  return view;
}
