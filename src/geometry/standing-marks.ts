import {barSlots, closest, type Slot} from './bars.js';
import type {ChartForm, ChartInput, ChartPoint} from './chart-model.js';
import type {ChartScales} from './chart-scales.js';
import {barBox, pointBox} from './ink.js';
import type {Box} from './labels.js';
import {runsOf, type PlaceInRun} from './links.js';
import {barMark, pointMark, rangeMark, round, SMALL_RADIUS, type MarkPath} from './marks.js';
import {thin} from './thin.js';
import {isSpan, middle, type Stretch} from './time-axis.js';

/** More marks than these are drawn in groups. */
export const MAX_MARKS = 200;
/** Of more series not each pixel column shows its lowest and its highest value. */
const MAX_FULL = 20;
const MAX_BAR = 36;
/** Thinner bars could not be told from each other. */
const LEAST_BAR = 2;
/** Marks that stand closer touch each other, and so many of them make a rope. */
const TOUCHING = 12;
const LEAST_ROPE = 10;

/** A value's mark where it stands. */
export interface PlacedMark<P> extends MarkPath {
  readonly point: P;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly ink: Box;
  /** Whether it is seen only where a label stands beside it. */
  readonly isBare?: boolean;
}

interface DrawnPoint<P> extends Stretch {
  readonly point: P;
  readonly run: number;
}

export interface StandingMarks<P> {
  readonly marks: readonly (PlacedMark<P> & PlaceInRun)[];
  readonly form: ChartForm;
  readonly barWidth: number;
  /** Of each series, whether its marks would make a rope. */
  readonly isDense: readonly boolean[];
}

/** What of the series is drawn: in columns of a pixel, of very many series in wider ones. */
function drawnPoints<P extends ChartPoint>(
  series: ChartInput<P>['series'],
  scaleX: (time: number) => number,
  width: number
): DrawnPoint<P>[][] {
  const columns = Math.max(8, Math.min(Math.max(50, width), (MAX_FULL * width) / series.length));
  return series.map((one) => {
    const points = one.points.some(({isSum}) => isSum) ? one.points.filter(({isSum}) => !isSum) : one.points;
    const runs = runsOf(points, one.bridged);
    const at = (i: number) => points[i] ?? {from: 0, to: 0, value: 0};
    return thin(
      points.length,
      columns,
      (i) => (scaleX(middle(at(i))) * columns) / width,
      (i) => at(i).value
    ).flatMap((i) => {
      const point = points[i];
      return point ? [{point, from: point.from, to: point.to, run: runs[i] ?? 0}] : [];
    });
  });
}

/** The marks on the scale: points, or bars where these have room. */
export function standingMarks<P extends ChartPoint>(
  input: Pick<ChartInput<P>, 'form' | 'series'>,
  {scaleX, domain}: Pick<ChartScales, 'scaleX' | 'domain'>,
  {
    width,
    scale,
    baseline,
    others,
  }: {
    readonly width: number;
    readonly scale: (value: number) => number;
    readonly baseline: number;
    /** How many other marks there are. */
    readonly others: number;
  }
): StandingMarks<P> {
  const yearWidth = Math.abs(scaleX(domain[0] + 1) - scaleX(domain[0]));
  const drawn = drawnPoints(input.series, scaleX, width);
  const count = drawn.reduce((sum, points) => sum + points.length, others);
  const radius = count > MAX_MARKS ? SMALL_RADIUS : undefined;
  let slots: ReadonlyMap<Stretch, Slot> = input.form === 'bars' ? barSlots(drawn) : new Map<Stretch, Slot>();
  let mostSlots = 1;
  for (const {of} of slots.values()) mostSlots = Math.max(mostSlots, of);
  // Of a month at the year's edge the bars of many series would stand beyond the plot.
  let edge = Infinity;
  for (const points of drawn)
    for (const stretch of points) {
      const x = scaleX(middle(stretch));
      edge = Math.min(edge, x, width - x);
    }
  const barWidth = Math.min(MAX_BAR, (yearWidth * closest(drawn) * 0.8) / mostSlots, (edge * 2) / mostSlots);
  const form = input.form === 'bars' && barWidth < LEAST_BAR ? 'line' : input.form;
  if (form === 'line') slots = new Map<Stretch, Slot>();
  // Marks that touch each other are a rope, in which no line is seen.
  const isDense = drawn.map((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return (
      points.length >= LEAST_ROPE &&
      form === 'line' &&
      !!first &&
      !!last &&
      scaleX(middle(last)) - scaleX(middle(first)) < (points.length - 1) * TOUCHING
    );
  });
  const marks = drawn.flatMap((points, series) =>
    points.map((stretch) => {
      const {point, run} = stretch;
      const hue = input.series[series]?.hue ?? 0;
      const slot = slots.get(stretch);
      const x = round(scaleX(middle(point)) + (slot ? (slot.place - (slot.of - 1) / 2) * barWidth : 0));
      const y = round(scale(point.value));
      const mark = slot
        ? barMark(x, y, Math.max(1, barWidth), baseline, point.shape)
        : pointMark(x, y, hue, point.shape, isDense[series] ? SMALL_RADIUS : radius);
      const isBare = isDense[series] === true && point.shape === 'exact' && stretch !== points.at(-1);
      const ink = slot ? barBox(x, y, barWidth, baseline) : pointBox(x, y);
      const placed = {point, series, run, x, y, ink, ...mark};
      if (point.range) return withRange(placed, point.range, scale, slot !== undefined);
      if (!isSpan(point)) return {...placed, isBare};
      const [from, to] = [round(scaleX(point.from)), round(scaleX(point.to))];
      const bracket = `M${from},${y - 4}v8m0,-4H${to}m0,-4v8`;
      return {
        ...placed,
        // A point in the middle of a span would read as that year's value; only its shape has to be told.
        path: point.shape === 'exact' ? bracket : bracket + mark.path,
        ink: {...ink, x: Math.min(from, ink.x), width: Math.max(to - from, ink.width)},
      };
    })
  );
  return {marks, form, barWidth, isDense};
}

/** A mark with the ends of its range, or these alone. A bar is open: within a full one its range would not be seen. */
function withRange<M extends PlacedMark<unknown>>(
  mark: M,
  {low, high, hasMiddle}: NonNullable<ChartPoint['range']>,
  scale: (value: number) => number,
  isBar: boolean
): M {
  const [top, foot] = [round(scale(high)), round(scale(low))];
  const range = rangeMark(mark.x, top, foot);
  const ink = hasMiddle ? mark.ink : {...mark.ink, y: top, height: foot - top};
  const bottom = Math.max(foot, ink.y + ink.height);
  const start = Math.min(top, ink.y);
  return {
    ...mark,
    path: hasMiddle ? mark.path + range : range,
    fill: isBar && mark.fill === 'full' ? 'open' : mark.fill,
    ink: {...ink, y: start, height: bottom - start},
  };
}

/**
 * The places that a line of each series leads through. Where only a low and a high value are known it would lead through none,
 * and ends.
 */
export function linesThrough<P extends ChartPoint>(
  marks: readonly (PlacedMark<P> & PlaceInRun)[]
): readonly {readonly series: number; readonly places: readonly PlaceInRun[]}[] {
  const lines: {series: number; places: PlaceInRun[]}[] = [];
  let isOpen = false;
  for (const mark of marks) {
    const line = lines.at(-1);
    if (mark.point.range?.hasMiddle === false) isOpen = false;
    else if (isOpen && line?.series === mark.series) line.places.push(mark);
    else {
      lines.push({series: mark.series, places: [mark]});
      isOpen = true;
    }
  }
  return lines;
}
