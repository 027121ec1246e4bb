import {barBox} from './ink.js';
import {barMark, round, type MarkShape} from './marks.js';
import type {PlacedMark} from './standing-marks.js';
import {YEAR_ROUNDING, type Stretch} from './time-axis.js';

/** Height of a sum's bar, the same whatever its value: its words say how much it is, and no scale does. */
const BAR = 10;
/** Between a bar and its words above it, and below it, in pixels. */
export const SUM_GAP = 4;
const MOST_LANES = 4;

/** A sum over years, with the place of its series. */
export interface SumOf<P> {
  readonly point: P;
  readonly series: number;
}

/** Where sums over years stand: off the scale, between the plot and the years, each over its time with its words above it. */
export interface SumStrip<S> {
  readonly height: number;
  /** Where a sum's bar begins and ends, in a strip that begins at `top`. */
  readonly barOf: (sum: S, top: number) => readonly [top: number, bottom: number];
}

/** Sums of one time stand below each other, as far as there is room; others share a lane. */
export function sumStrip<S extends {readonly point: Stretch}>(
  sums: readonly S[],
  wordsHeight: number,
  room: number
): SumStrip<S> {
  const laneHeight = wordsHeight + BAR + 3 * SUM_GAP;
  const most = Math.max(1, Math.min(MOST_LANES, Math.floor(room / laneHeight)));
  const ends: number[] = [];
  const lanes = new Map<S, number>();
  for (const sum of [...sums].sort((a, b) => a.point.from - b.point.from)) {
    const free = ends.findIndex((end) => sum.point.from >= end - YEAR_ROUNDING);
    const lane = Math.min(free < 0 ? ends.length : free, most - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, sum.point.to);
    lanes.set(sum, lane);
  }
  return {
    height: ends.length * laneHeight,
    barOf: (sum, top) => {
      const bottom = top + ((lanes.get(sum) ?? 0) + 1) * laneHeight - SUM_GAP;
      return [bottom - BAR, bottom];
    },
  };
}

/** The bars of sums, each over its time. */
export function lyingMarks<P extends Stretch & {readonly shape: MarkShape}>(
  sums: readonly SumOf<P>[],
  scaleX: (time: number) => number,
  heightOf: (sum: SumOf<P>) => readonly [top: number, bottom: number]
): PlacedMark<P>[] {
  return sums.map((sum) => {
    const {point, series} = sum;
    const [from, to] = [scaleX(point.from), scaleX(point.to)];
    const [y, foot] = heightOf(sum);
    const x = round((from + to) / 2);
    // No arrow points upwards where nothing is higher: its words say that it was more.
    const shape = point.shape === 'more-than' ? 'exact' : point.shape;
    return {point, series, x, y, ...barMark(x, y, to - from, foot, shape), ink: barBox(x, y, to - from, foot)};
  });
}
