/** Any data that the check takes, and the ways in which somebody looks at them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {en} from '../../src/format/en.js';
import {kk} from '../../src/format/kk.js';
import {ko} from '../../src/format/ko.js';
import type {Locale} from '../../src/format/locale.js';
import {ownLocale} from '../../src/format/own/every-own.js';
import {ru} from '../../src/format/ru.js';
import {checkRecords} from '../../src/model/check/index.js';
import type {Dataset} from '../../src/model/dataset.js';
import {tradeChartView, type ReadyTradeChart} from '../../src/view/trade-chart.js';
import {anyData} from './any-data.js';

const languages = {en, kk, ko, ru};

export interface Look {
  readonly lang: keyof typeof languages;
  readonly width: number;
  readonly fontSize: number;
  readonly form: string;
}

/** A language, a width of a page, a size of its text, and each form of a chart. */
export const anyLook: fc.Arbitrary<Look> = fc.record({
  lang: fc.constantFrom('en', 'kk', 'ko', 'ru'),
  width: fc.constantFrom(180, 280, 320, 592, 760, 1200),
  fontSize: fc.constantFrom(10, 16, 24),
  form: fc.constantFrom('auto', 'line', 'bars', 'points'),
});

export const goodData = anyData.filter((data) => checkRecords(data).state === 'good');

export function datasetOf(data: unknown): Dataset {
  const check = checkRecords(data);
  assert(check.state === 'good');
  return check.dataset;
}

export function localeOf({lang}: Pick<Look, 'lang'>): Locale {
  return ownLocale(languages[lang]);
}

/** The chart of the first measure's values; `undefined` where none is there. */
export function chartOf(dataset: Dataset, look: Look): ReadyTradeChart | undefined {
  const {width, fontSize, form} = look;
  const request = {measure: 'amount', form};
  const sort = {column: 'period', descending: false} as const;
  const view = tradeChartView(dataset, {request, width, fontSize, sort}, localeOf(look));
  if (view.state === 'ready') return view;
  assert.equal(view.state, 'empty');
  const asked = [...dataset.facts.values()].filter((fact) => 'measure' in fact && fact.measure === 'amount');
  assert(asked.every(({kind}) => kind === 'absence'));
  return undefined;
}

/** Who changes something else meets no data that nobody met before; who looks for these takes the seed away. */
export const sameEachTime = {seed: 2026};
