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

/** From the first to the last of them. */
export function timeOf(points: readonly Stretch[]): Stretch {
  let [from, to] = [Infinity, -Infinity];
  for (const point of points) {
    from = Math.min(from, point.from);
    to = Math.max(to, point.to);
  }
  return points.length === 0 ? {from: 0, to: 1} : {from, to};
}

/** Whole years, so that the year of a single day has its place on the axis. */
export function wholeYears({from, to}: Stretch): [number, number] {
  return [Math.floor(from + YEAR_ROUNDING), Math.ceil(to - YEAR_ROUNDING)];
}

/** The first and the last year of a stretch. */
function endsOf({from, to}: Stretch): [number, number] {
  return [Math.floor(from + YEAR_ROUNDING), Math.ceil(to - YEAR_ROUNDING) - 1];
}

/** How the years of an axis are written, in pixels. */
export interface YearTexts {
  readonly fontSize: number;
  readonly widthOf: (text: string) => number;
  /** A year, `hasEra` where years before the first stand beside it: `500 BC`, `AD 1`. */
  readonly year: (year: number, hasEra: boolean) => string;
}

export interface YearTick {
  readonly x: number;
  readonly label: string;
}

/** The years of an axis. */
export interface YearAxis {
  readonly ticks: readonly YearTick[];
  /** The middle of every year that has a value. */
  readonly middles: readonly number[];
}

/**
 * Years that exist in the data, each below its middle. Where not all have room they are shortened, and then the ends, the
 * highest values and the last ones have theirs before the others: close to each other, these stand a little aside.
 */
export function yearTicks(
  series: readonly {readonly points: readonly (Stretch & {readonly value: number; readonly isSum: boolean})[]}[],
  scaleX: (time: number) => number,
  width: number,
  texts: YearTexts
): YearAxis {
  const years = new Set<number>();
  const sought = new Set<number>();
  let before = NaN;
  for (const {points} of series) {
    let highest: (typeof points)[number] | undefined;
    for (const point of points) {
      // Most values are of the year of the one before them.
      for (const year of endsOf(point)) if (year !== before) years.add((before = year));
      if (point.isSum) for (const year of endsOf(point)) sought.add(year);
      else if (!(highest && highest.value >= point.value)) highest = point;
    }
    for (const point of [highest, points.at(-1)]) if (point) sought.add(endsOf(point)[1]);
  }
  const all = [...years].sort((a, b) => a - b);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const inOrder = [...new Set([first, last, ...sought, ...all])].filter((year) => years.has(year));
  const ticksBy = (labelOf: (year: number) => string) => {
    let kept: RoomyTick[] = [];
    for (const year of inOrder) {
      const label = labelOf(year);
      const most = year !== first && (year === last || sought.has(year)) ? texts.fontSize * 0.7 : 0;
      const half = texts.widthOf(label) / 2;
      const x = within(scaleX(year + 0.5), half, width);
      const slack = Math.min(most, width - half - x);
      kept = apart([...kept, {x, label, half: half + texts.fontSize / 6, slack}]) ?? kept;
    }
    return kept.map(({x, label, shift = 0}) => ({x: round(x + shift), label}));
  };
  const fullText = (year: number) => texts.year(year, first < 1);
  const full = ticksBy(fullText);
  if (full.length < all.length && all.length > MOST_CHOSEN) return roundYears(first, last, scaleX, width, texts);
  const ticks =
    full.length === all.length || first < 1000 || last - first > 99
      ? full
      : ticksBy((year) => (year === first ? fullText(year) : `’${String(year).slice(-2)}`));
  return {ticks, middles: all.map((year) => round(scaleX(year + 0.5)))};
}

/** Of more years than these a reader looks for the round ones. */
const MOST_CHOSEN = 40;

/** The middle of a text that would run out of the drawing, moved into it. */
export function within(x: number, half: number, width: number): number {
  return Math.max(half, Math.min(width - half, x));
}

/** Every second, fifth or tenth year, or the like of more: a scale, as no reader looks for the year of one of so many values. */
function roundYears(
  first: number,
  last: number,
  scaleX: (time: number) => number,
  width: number,
  texts: YearTexts
): YearAxis {
  const text = (year: number) => texts.year(year, first < 1);
  const room =
    (Math.max(...[first, last].map((year) => texts.widthOf(text(year)))) + texts.fontSize * 0.6) /
    Math.abs(scaleX(1) - scaleX(0));
  const power = 10 ** Math.floor(Math.log10(room));
  const step = [1, 2, 5, 10].map((count) => count * power).find((years) => years >= room && years >= 1) ?? 1;
  // People count from 1, to either side: 500 BC is the year -499, and there is no year 0.
  const counted = (years: number) => (years > 0 ? years : years + 1);
  const start = Math.ceil((first < 1 ? first - 1 : first) / step);
  const end = Math.floor(last / step);
  const ticks = Array.from({length: end - start + 1}, (_, i) => {
    const year = counted((start + i) * step);
    const label = text(year);
    return {x: round(within(scaleX(year + 0.5), texts.widthOf(label) / 2, width)), label};
  });
  return {ticks, middles: ticks.map(({x}) => x)};
}

/** Each pushes its neighbours, who push theirs: after so many no more than a part of a pixel. */
const ROUNDS = 8;

interface RoomyTick extends YearTick {
  /** Half of the room that it takes. */
  readonly half: number;
  /** How far it may stand aside, and how far it does. */
  readonly slack: number;
  readonly shift?: number;
}

/** Ticks in their order with room for each, where those that may stand aside do; `undefined` where that is not enough. */
function apart(ticks: readonly RoomyTick[]): RoomyTick[] | undefined {
  const sorted = ticks.map((tick) => ({...tick, shift: 0})).sort((a, b) => a.x - b.x);
  const lacks = (a: (typeof sorted)[number], b: typeof a) => a.half + b.half - (b.x + b.shift - a.x - a.shift);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, tick] of sorted.entries()) {
      const before = sorted[i - 1];
      const lack = before ? lacks(before, tick) : 0;
      if (!before || lack <= 0) continue;
      const share = before.slack === 0 ? 0 : tick.slack === 0 ? 1 : 0.5;
      before.shift -= lack * share;
      tick.shift += lack * (1 - share);
    }
  const fits = sorted.every((tick, i) => {
    const before = sorted[i - 1];
    return Math.abs(tick.shift) <= tick.slack && (!before || lacks(before, tick) < 0.5);
  });
  return fits ? sorted : undefined;
}
