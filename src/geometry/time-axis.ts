import {max as maxOf, min as minOf} from 'd3-array';
import {round} from './marks.js';
import {textWidth} from './text.js';

/** A stretch of time in years with a fraction, its end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Less than this is no time at all: fractions of years do not add up to the day. */
export const YEAR_ROUNDING = 1 / 366;

export function middle({from, to}: Stretch): number {
  return (from + to) / 2;
}

/** Whole years, so that the year of a single day has its place on the axis. */
export function timeDomain(points: readonly Stretch[]): [number, number] {
  const from = minOf(points, (point) => point.from) ?? 0;
  const to = maxOf(points, (point) => point.to) ?? 1;
  return [Math.floor(from + YEAR_ROUNDING), Math.ceil(to - YEAR_ROUNDING)];
}

/** The first day of each year in a domain. */
export function yearsBetween(from: number, to: number): number[] {
  const first = Math.ceil(from - YEAR_ROUNDING);
  return Array.from({length: Math.floor(to + YEAR_ROUNDING) - first + 1}, (_, i) => first + i);
}

/** Years that exist in the data, at their middle; the first and the last come before those between. */
export function yearTicks(
  points: readonly Stretch[],
  scaleX: (time: number) => number,
  fontSize: number
): {readonly x: number; readonly label: string}[] {
  const years = [
    ...new Set(points.flatMap(({from, to}) => [Math.floor(from + YEAR_ROUNDING), Math.ceil(to - YEAR_ROUNDING) - 1])),
  ].sort((a, b) => a - b);
  const labelWidth = textWidth('0000', fontSize) + 8;
  const kept: {x: number; label: string}[] = [];
  for (const year of [years[0], years.at(-1), ...years.slice(1, -1)]) {
    if (year === undefined) continue;
    const x = round(scaleX(year + 0.5));
    if (kept.every((tick) => Math.abs(tick.x - x) >= labelWidth)) kept.push({x, label: String(year)});
  }
  return kept.sort((a, b) => a.x - b.x);
}
