import {formatPeriod} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatFullQuantity, formatQuantity} from '../format/number.js';
import {isSpan} from '../geometry/time-axis.js';
import {yearsOf} from '../geometry/time.js';
import {isQuantity, type Dataset} from '../model/dataset.js';
import type {Absence, Measure, Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';
import {certaintyWithin} from './certainty.js';
import {sentences} from './options.js';
import {toldBefore} from './told-before.js';
import {sourceView, titleOf, type SourceView} from './source.js';

export type TradeColumn = 'period' | 'partner' | 'value' | 'what';

/** One value of the chart, or why there is none: its tooltip, its spoken text, its row in the table and in the file. */
export interface TradeRow {
  readonly fact: Quantity | Absence;
  readonly period: string;
  readonly partner: string;
  /** What its sentences are about: the partner, or the one thing that is measured, which may be no partner's own. */
  readonly subject: string;
  /** With every digit. */
  readonly value: string;
  /** The value, in three digits, and its period as a sentence tells them: how sure it is stands with the period. */
  readonly told: readonly [amount: string, period: string];
  readonly what: string;
  /** Whose words it is: those whom the record names, else those whom its documents name for all that they say. */
  readonly attributedTo: string;
  /** Made when it is asked for; `position` says which of the chart's values it is. */
  readonly spoken: (position?: string) => string;
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
      // The first value is where the tab key leads, and is asked for first. What has no place in time was told already.
      const fact = facts.find((one) => one.id === id);
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
  {partner, subject}: {readonly partner: string; readonly subject: string},
  measure: Measure,
  dataset: Dataset,
  locale: Locale
): TradeRow {
  const period = formatPeriod(fact, locale);
  const inAll = (quantity: string) => (isSum(fact) ? locale.messages.inAll(quantity) : quantity);
  const amount = inAll(formatFullQuantity(fact, measure, locale));
  const doubt = certaintyWithin(fact, locale);
  const value = [amount, doubt, ...toldBefore(fact, dataset, locale).map((line) => locale.inSentence(line))]
    .filter(Boolean)
    .join(', ');
  return {
    fact,
    period,
    partner,
    subject,
    value,
    told: [inAll(formatQuantity(fact, measure, locale)), doubt === undefined ? period : `${period}; ${doubt}`],
    what: fact.label,
    get attributedTo() {
      return fact.attributedTo ?? attributions(fact, dataset).join(' | ');
    },
    spoken(position) {
      const words = `${subject}, ${period}: ${value}`;
      return sentences([position === undefined ? words : `${words}, ${position}`, this.source.line]);
    },
    get source() {
      return sourceView(fact, titleOf(fact, amount, period, locale), fact.period, dataset, locale);
    },
  };
}

/** Whose words the documents of a value pass on as a whole, each once. */
function attributions({citations}: Quantity, {documents}: Dataset): string[] {
  return [...new Set(citations.flatMap(({document}) => documents.get(document)?.attributedTo ?? []))];
}

/** Whether a value is what flowed in several years together: none of them had it. A year may begin in any month. */
export function isSum({scope, period}: Quantity): boolean {
  if (scope.kind !== 'flow' || period.basis === 'open' || period.to === undefined) return false;
  if (period.name !== undefined || period.qualifier !== undefined) return false;
  return isSpan({from: yearsOf(period.from)[0], to: yearsOf(period.to)[1]});
}

/** What a column's cells are sorted by. */
export function sortKey({fact, period, partner, what}: TradeRow, column: TradeColumn): string | number {
  // What is not there is no zero, and stands before all that is.
  if (column === 'value') return isQuantity(fact) ? fact.value : -Number.MAX_VALUE;
  if (column === 'period')
    return fact.period.basis === 'open' ? '' : `${fact.period.from} ${fact.period.to ?? ''} ${period}`;
  return column === 'partner' ? partner : what;
}
