import {isSpan, middle, type Stretch} from './time-axis.js';

/** Where a bar stands among those of its period: its place from 0 on, and how many there are. */
export interface Slot {
  readonly place: number;
  readonly of: number;
}

/** Bars of one period stand side by side, in the order of their series, and a bar alone stands on its period. */
export function barSlots<P extends Stretch>(series: readonly (readonly P[])[]): ReadonlyMap<P, Slot> {
  const bars = series
    .flatMap((points, index) => points.map((point) => ({point, index})))
    .filter(({point}) => !isSpan(point))
    .sort((a, b) => a.point.from - b.point.from);
  const slots = new Map<P, Slot>();
  let group: typeof bars = [];
  let end = -Infinity;
  const close = () => {
    const there = [...new Set(group.map(({index}) => index))].sort((a, b) => a - b);
    const places = new Map(there.map((index, place) => [index, place]));
    for (const {point, index} of group) slots.set(point, {place: places.get(index) ?? 0, of: there.length});
    group = [];
  };
  for (const bar of bars) {
    if (bar.point.from >= end) close();
    group.push(bar);
    end = Math.max(end, bar.point.to);
  }
  close();
  return slots;
}

/** The shortest time between two points of a series, in years, and at most one: bars of months must not cover each other. */
export function closest(series: readonly (readonly Stretch[])[]): number {
  let shortest = 1;
  for (const points of series)
    for (const [i, point] of points.entries()) {
      const before = points[i - 1];
      const years = before ? middle(point) - middle(before) : 0;
      if (years > 0) shortest = Math.min(shortest, years);
    }
  return shortest;
}
