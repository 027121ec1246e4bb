import {daysInMonth, firstDay, lastDay, parsePartialDate} from '../model/partial-date.js';
import type {When} from '../model/schema.js';

/** First and last day as `YYYY-MM-DD`; the first is absent where only a latest date is known. */
export interface DayRange {
  readonly first?: string;
  readonly last: string;
}

/** The days that a time covers, or `undefined` where nothing bounds it. */
export function dayRange(when: When): DayRange | undefined {
  if (when.basis === 'open') return when.by === undefined ? undefined : {last: lastDay(when.by)};
  return {first: firstDay(when.from), last: lastDay(when.to ?? when.from)};
}

/** Orders times by their start; an open one stands where it can be at the latest, an unbounded one first. */
export function compareWhen(a: When, b: When): number {
  const [first, second] = [timeKey(a), timeKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What `compareWhen` compares: whoever sorts many times makes it once for each. */
export function timeKey(when: When): string {
  // Most of many values are those of days.
  if (when.basis !== 'open' && when.to === undefined && when.from.length === 10) return `${when.from} ${when.from}`;
  const range = dayRange(when);
  return range === undefined ? '' : `${range.first ?? range.last} ${range.last}`;
}

/** How long a period is, in months: 0 of a day, 0.25 of a week, and 0.5 of other days that are no whole months. */
export function monthsOf(when: When): number {
  if (when.basis === 'open') return 0;
  const {from, to = from, name} = when;
  if (name === 'week') return 0.25;
  if (to === from) {
    const {month, day} = parsePartialDate(from) ?? {};
    return day !== undefined ? 0 : month !== undefined ? 1 : 12;
  }
  const [first, last] = [parsePartialDate(firstDay(from)), parsePartialDate(lastDay(to))];
  if (first?.month === undefined || last?.month === undefined) return 0;
  const isWhole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return isWhole || months > 13 ? months : 0.5;
}
