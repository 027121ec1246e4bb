import {monthHead, type MonthHead} from '../tables/months.js';
import {arePairs, parsePair, parsePeriod, type Period} from '../tables/periods.js';
import type {FactStatus} from '../../model/schema.js';
import {splitStatus} from '../tables/time-status.js';
import {placeOf} from './places.js';

/** What the texts at the head of a column of numbers say of these. */
export interface HeadWords {
  readonly period?: Period;
  /** How firm all values below are: `2024 (forecast)`. */
  readonly status?: FactStatus;
  /** A month of the year that stands in its row, or `whole`: all of that year. */
  readonly month?: number | 'whole';
  readonly place?: string;
  /** What the numbers are, beside a time or a place. */
  readonly measure?: string;
}

/** Reads the heads of columns together, as months and pairs of years are known by those beside them. */
export function headReader(heads: readonly (readonly string[])[]): (column: number) => HeadWords {
  const pairs = arePairs(heads.flat());
  const months = monthsOf(heads.map((parts) => parts.at(-1) ?? ''));
  return (column) => {
    const parts = heads[column] ?? [];
    const joint = parts.length > 1 ? parsePeriod(parts.join(' ')) : undefined;
    if (joint) return {period: joint};
    const month = months.get(column);
    const words: string[] = [];
    let found: HeadWords = {};
    for (const part of month ? [...parts.slice(0, -1), month.words] : parts) {
      const period = (pairs ? parsePair(part) : undefined) ?? parsePeriod(part);
      // "Us" or "IN" over numbers is a word sooner than a country.
      const place = part.length > 2 ? placeOf(part) : undefined;
      const [, status] = splitStatus(part);
      if (period && !found.period) found = {...found, period, ...(status !== undefined && {status})};
      else if (place !== undefined && found.place === undefined) found = {...found, place};
      else if (part !== '') words.push(part);
    }
    if (month) found = {...found, month: month.month};
    const isTold = found.period ?? found.place ?? found.month;
    return isTold === undefined || words.length === 0 ? found : {...found, measure: words.join(', ')};
  };
}

/** A year has so many of them that these are no words by chance. */
const MOST_OF_A_YEAR = 6;

/** Columns whose heads are months, with the same words before each, and the column of the year beside them. */
function monthsOf(heads: readonly string[]): ReadonlyMap<number, MonthHead> {
  const byWords = new Map<string, [column: number, head: MonthHead][]>();
  for (const [column, text] of heads.entries()) {
    const head = monthHead(text);
    if (!head) continue;
    const same = byWords.get(head.words);
    if (same) same.push([column, head]);
    else byWords.set(head.words, [[column, head]]);
  }
  const years = [...byWords.values()].filter(
    (columns) => columns.filter(([, {month}]) => month !== 'whole').length >= MOST_OF_A_YEAR
  );
  return new Map(years.flat());
}
