import {closest} from './bars.js';
import {calendarDomain, isCalendar} from './calendar.js';
import {linesOf, MAX_LABELS, type PointLabel} from './chart-labels.js';
import type {ChartInput, ChartPoint} from './chart-model.js';
import type {ChartRows} from './chart-rows.js';
import {REACH, reachBeside} from './ink.js';
import type {Box} from './labels.js';
import {round, UPWARD_TICK} from './marks.js';
import {linearScale, type Interval} from './scale.js';
import type {Sheet} from './sheet.js';
import {middle, timeOf, wholeYears} from './time-axis.js';
import {spacedTicks} from './value-axis.js';

/** Before the first and after the last year, in pixels. */
const LEAST_PADDING = 12;
/** How much wider than other letters a name's are. */
export const BOLD = 1.05;
/** Of the time between two bars of a calendar half of what each covers. */
const HALF_BAR = 0.4;

/** Where values and times stand. */
export interface ChartScales {
  /** The numbers of the scale, each above its line at the left; none where they would leave nothing to draw in. */
  readonly numbers: readonly {readonly y: number; readonly label: string; readonly box: Box}[];
  /** What of the time is drawn, and what of it has ticks: beside these the bars of the first and the last day have room. */
  readonly domain: Interval;
  readonly told: Interval;
  /** Whether times are told in months or days. */
  readonly isShort: boolean;
  readonly scaleX: (time: number) => number;
}

/** `room` is what is kept beyond the last mark. */
export function chartScales<P extends ChartPoint>(
  input: ChartInput<P>,
  {scaled, values, baseline}: ChartRows<P>,
  room: number,
  {width, lineHeight, widthOf}: Sheet
): ChartScales {
  const all = input.series.flatMap(({points}) => points);
  const time = timeOf(all);
  const isShort = isCalendar(all, time);
  const whole: Interval = input.named ? [time.from, time.to] : isShort ? calendarDomain(all, time) : wholeYears(time);
  const domain =
    isShort && input.form === 'bars'
      ? withBars(
          whole,
          input.series.map(({points}) => points)
        )
      : whole;
  const ticks = scaled.length === 0 ? [] : spacedTicks(values, lineHeight);
  const labelled = input.formatScale(ticks).map((label, i) => {
    const y = round(values.scale(ticks[i] ?? 0));
    return {y, label, box: {x: 0, y: y - lineHeight, width: widthOf([label]) + 4, height: lineHeight}};
  });
  const widest = labelled.reduce((most, {box}) => Math.max(most, box.width), 0);
  const behind = reachBeside(labelled, heightsOf(scaled, domain, widest / width, values.scale, baseline)) + REACH;
  // Very long numbers would leave nothing to draw in.
  const hasNumbers = behind <= width / 4 && widest < width / 2;
  const left = Math.max(LEAST_PADDING, hasNumbers ? behind : 0);
  return {
    ...{domain, isShort, told: whole},
    numbers: hasNumbers ? labelled : [],
    scaleX: linearScale(domain, [left, width - Math.min(width / 3, Math.max(LEAST_PADDING, room))]),
  };
}

/** Time in which the bars of a calendar's first and last day have room too. */
function withBars([from, to]: Interval, series: readonly (readonly ChartPoint[])[]): Interval {
  const half = closest(series) * HALF_BAR;
  const middles = series.flat().map(middle);
  return [
    middles.reduce((start, at) => Math.min(start, at - half), from),
    middles.reduce((end, at) => Math.max(end, at + half), to),
  ];
}

/**
 * Room beyond the last mark: for half of its label; for a whole one where what stands close leaves no room above it: many
 * marks, or on a phone, in its least setting, another label.
 */
export function roomOfLasts<P extends ChartPoint>(
  series: ChartInput<P>['series'],
  labels: ReadonlyMap<P, PointLabel>,
  {fontSize, isNarrow, widthOf}: Sheet
): number {
  const count = series.reduce((sum, {points}) => sum + points.length, 0);
  const roomOf = (point: P | undefined) => {
    const label = point && !point.isSum ? labels.get(point) : undefined;
    if (!label) return 0;
    if (count > MAX_LABELS) return widthOf(linesOf(label)) * BOLD + fontSize * 2;
    return isNarrow ? widthOf(label.settings.at(-1) ?? []) + fontSize : widthOf(linesOf(label)) / 2;
  };
  return Math.max(0, ...series.slice(0, MAX_LABELS).map(({points}) => roomOf(points.at(-1))));
}

/** Between which heights the marks stand that the numbers of the scale, of a share of the width, may be in the way of. */
function heightsOf(
  points: readonly ChartPoint[],
  [start, end]: Interval,
  share: number,
  scale: (value: number) => number,
  baseline: number
): readonly [top: number, bottom: number] {
  let [top, bottom] = [baseline, baseline];
  for (const {from, value, range} of points) {
    // Beyond the time at most a quarter of the width is empty.
    if (from > start + (end - start) * Math.max(1 / 3, share * 1.5)) continue;
    top = Math.min(top, scale(range?.high ?? value));
    bottom = Math.max(bottom, scale(range?.low ?? value));
  }
  return [top - REACH - UPWARD_TICK, bottom + REACH];
}
