import type {Box} from './labels.js';
import {round} from './marks.js';
import {middle, YEAR_ROUNDING, type Stretch} from './time-axis.js';

export interface ChartLink {
  readonly series: number;
  readonly path: string;
  /** Across years that nobody reported. */
  readonly gap: boolean;
}

/** A link with its ends in pixels. */
export interface PlacedLink extends ChartLink {
  readonly points: readonly [Place, Place];
}

type Place = readonly [number, number];

/** The number of the unbroken run that a point belongs to: told before points are left out. */
export interface InRun {
  readonly run: number;
}

/** Points, ascending by time, each with its run: a new one begins after a stretch that nothing covers. */
export function inRuns<P extends Stretch>(points: readonly P[]): (P & InRun)[] {
  let run = 0;
  let covered = Infinity;
  return points.map((point) => {
    if (point.from - covered > YEAR_ROUNDING) run++;
    covered = covered === Infinity ? point.to : Math.max(covered, point.to);
    return {...point, run};
  });
}

/** A link between each two neighbours of a series. */
export function linkPoints(
  points: readonly (Stretch & InRun & {readonly value: number})[],
  series: number,
  scaleX: (time: number) => number,
  scaleY: (value: number) => number
): PlacedLink[] {
  const place = (point: Stretch & {readonly value: number}): Place => [
    round(scaleX(middle(point))),
    round(scaleY(point.value)),
  ];
  return points.slice(1).flatMap((point, i) => {
    const before = points[i];
    if (!before) return [];
    const [start, end] = [place(before), place(point)];
    return [
      {series, gap: point.run > before.run, points: [start, end] as const, path: `M${start.join()}L${end.join()}`},
    ];
  });
}

/** Small boxes along a link, so that no label is written across it. */
export function alongLink([[x0, y0], [x1, y1]]: PlacedLink['points']): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6));
  return Array.from({length: steps}, (_, i) => ({
    x: x0 + ((x1 - x0) * i) / steps - 2,
    y: y0 + ((y1 - y0) * i) / steps - 2,
    width: 4,
    height: 4,
  }));
}
