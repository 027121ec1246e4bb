import {formatWhen} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatQuantity} from '../format/number.js';
import type {Dataset} from '../model/dataset.js';
import type {Measure, Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';
import {sourceView, type SourceView} from './source.js';

export type TradeColumn = 'period' | 'partner' | 'value' | 'what';

/** One value of the chart: its tooltip, its spoken text, its row in the table and in the file. */
export interface TradeRow {
  readonly fact: Quantity;
  readonly series: number;
  readonly period: string;
  readonly partner: string;
  readonly value: string;
  readonly what: string;
  /** Made when it is read. */
  readonly spoken: string;
  /** Made when it is read. */
  readonly source: SourceView;
}

/** Makes each row once, when it is first asked for: of a hundred thousand values few are looked at. */
export class Rows {
  readonly #series: readonly Series[];
  readonly #make: (fact: Quantity, series: number) => TradeRow;
  readonly #made = new Map<string, TradeRow>();

  constructor(series: readonly Series[], make: (fact: Quantity, series: number) => TradeRow) {
    this.#series = series;
    this.#make = make;
  }

  /** The row of a value of the series with this number. */
  of(fact: Quantity, series: number): TradeRow {
    const row = this.#made.get(fact.id) ?? this.#make(fact, series);
    this.#made.set(fact.id, row);
    return row;
  }

  all(): TradeRow[] {
    return this.#series.flatMap((one, i) => valuesOf([one]).map((fact) => this.of(fact, i)));
  }

  find(id: string): TradeRow | undefined {
    // Before a reader points at a value, nothing is asked for.
    if (id === '') return undefined;
    const made = this.#made.get(id);
    if (made) return made;
    for (const [i, {facts}] of this.#series.entries()) {
      // The last value is where the tab key leads, and is asked for first. What has no place in time was told already.
      const fact = facts.findLast((one) => one.id === id);
      if (fact) return this.of(fact, i);
    }
    return undefined;
  }
}

/** All values of some series, those without a place in time at the end of each. */
export function valuesOf(series: readonly Series[]): Quantity[] {
  return series.flatMap(({facts, undated}) => [...facts, ...undated]);
}

/** A value in words. */
export function tradeRow(
  fact: Quantity,
  series: number,
  partner: string,
  measure: Measure,
  dataset: Dataset,
  locale: Locale
): TradeRow {
  const period = formatWhen(fact.period, locale);
  // "An estimated $4.5 billion" has said that it is an estimate.
  const status =
    fact.status === 'reported' || fact.qualifier === 'estimated' ? '' : `, ${locale.status[fact.status].toLowerCase()}`;
  const value = formatQuantity(fact, measure, locale) + status;
  return {
    fact,
    series,
    period,
    partner,
    value,
    what: fact.label,
    get spoken() {
      // An abbreviated unit brings its own full stop: `долл.`
      return `${partner}, ${period}: ${value.replace(/\.$/u, '')}. ${this.source.line}`;
    },
    get source() {
      return sourceView(fact, `${fact.label}, ${period}: ${value}`, fact.period, dataset, locale);
    },
  };
}

/** What a column's cells are sorted by. */
export function sortKey({fact, period, partner, what}: TradeRow, column: TradeColumn): string | number {
  if (column === 'value') return fact.value;
  if (column === 'period')
    return fact.period.basis === 'open' ? '' : `${fact.period.from} ${fact.period.to ?? ''} ${period}`;
  return column === 'partner' ? partner : what;
}
