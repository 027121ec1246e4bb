import {round} from './marks.js';

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

/** Whether a value covers more than a year: a sum over years stands on none of them. */
export function isSpan({from, to}: Stretch): boolean {
  return to - from > 1 + YEAR_ROUNDING;
}

/** Whole years, so that the year of a single day has its place on the axis. */
export function timeDomain(points: readonly Stretch[]): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const point of points) {
    from = Math.min(from, point.from);
    to = Math.max(to, point.to);
  }
  return points.length === 0 ? [0, 1] : [Math.floor(from + YEAR_ROUNDING), Math.ceil(to - YEAR_ROUNDING)];
}

/** The first day of each year in a domain. */
export function yearsBetween(from: number, to: number): number[] {
  const first = Math.ceil(from - YEAR_ROUNDING);
  return Array.from({length: Math.floor(to + YEAR_ROUNDING) - first + 1}, (_, i) => first + i);
}

/** Years that exist in the data, at their middle, `room` pixels apart; the first and the last come before those between. */
export function yearTicks(
  points: readonly Stretch[],
  scaleX: (time: number) => number,
  room: number
): {readonly x: number; readonly label: string}[] {
  const years = new Set<number>();
  let before = NaN;
  for (const {from, to} of points)
    // Most values are of the year of the one before them.
    for (const year of [Math.floor(from + YEAR_ROUNDING), Math.ceil(to - YEAR_ROUNDING) - 1])
      if (year !== before) years.add((before = year));
  const ticks = [...years].sort((a, b) => a - b).map((year) => ({x: round(scaleX(year + 0.5)), label: String(year)}));
  const last = ticks.at(-1);
  const kept = ticks.slice(0, 1);
  for (const tick of ticks) {
    const isLast = tick === last;
    if (tick.x - (kept.at(-1)?.x ?? tick.x) >= room && (isLast || (last && last.x - tick.x >= room))) kept.push(tick);
  }
  return kept;
}
