import {firstDay, lastDay, yearOf} from '../model/partial-date.js';
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

/** How long a period is, in months: 0 of a day, and a part of one of days that are no whole months. */
export function monthsOf(when: When): number {
  if (when.basis === 'open') return 0;
  const {from, to = from} = when;
  if (to === from) return from.length === 4 ? 12 : from.length === 7 ? 1 : 0;
  const [first, last] = [firstDay(from), lastDay(to)];
  const isWhole = first.endsWith('-01') && last === lastDay(last.slice(0, 7));
  const months = (yearOf(last) - yearOf(first)) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  return isWhole || months > 13 ? months : 0.5;
}
