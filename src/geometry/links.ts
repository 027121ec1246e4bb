import type {Box} from './labels.js';
import {round} from './marks.js';
import {YEAR_ROUNDING, type Stretch} from './time-axis.js';

/** The lines of a series: one path through all its runs, or one across all its gaps. */
export interface ChartLink {
  readonly series: number;
  readonly path: string;
  /** Across years that nobody reported. */
  readonly gap: boolean;
  /** Whether it has no marks on it, which stand too close: a thin line shows more of them. */
  readonly isDense: boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A place on a line, with the number of its unbroken run: told before points are left out. */
export interface PlaceInRun extends Place {
  readonly run: number;
}

/**
 * For each point, ascending by time, the number of its run: a new one begins after a stretch that nothing covers, where the
 * next begins further from it than `bridged` years.
 */
export function runsOf(points: readonly Stretch[], bridged: () => number): number[] {
  let run = 0;
  let covered = Infinity;
  return points.map(({from, to}, i) => {
    const before = points[i - 1];
    if (before && from - covered > YEAR_ROUNDING && from - before.from > bridged() + YEAR_ROUNDING) run++;
    covered = covered === Infinity ? to : Math.max(covered, to);
    return run;
  });
}

/** The lines between neighbours of a series: at most one full and one dashed. */
export function linkPlaces(places: readonly PlaceInRun[], series: number, isDense: boolean): ChartLink[] {
  const [runs, gaps]: [string[], string[]] = [[], []];
  for (const [i, {x, y, run}] of places.entries()) {
    const before = places[i - 1];
    const isGap = before !== undefined && run > before.run;
    if (before && isGap) gaps.push(`M${before.x},${before.y}L${x},${y}`);
    // A run of one value is no line.
    if (run === places[i + 1]?.run || (before && !isGap)) runs.push(`${before && !isGap ? 'L' : 'M'}${x},${y}`);
  }
  return [
    {series, path: runs.join(''), gap: false, isDense},
    {series, path: gaps.join(''), gap: true, isDense},
  ].filter(({path}) => path !== '');
}

/** Boxes along a line between two places, so that no label is written across it: small ones, but one for a steep line. */
export function alongLink(a: Place, b: Place): Box[] {
  const [width, height] = [Math.abs(b.x - a.x) + 4, Math.abs(b.y - a.y) + 4];
  if (width < 10) return [{x: Math.min(a.x, b.x) - 2, y: Math.min(a.y, b.y) - 2, width, height}];
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6));
  return Array.from({length: steps}, (_, i) => ({
    x: round(a.x + ((b.x - a.x) * i) / steps - 2),
    y: round(a.y + ((b.y - a.y) * i) / steps - 2),
    width: 4,
    height: 4,
  }));
}
