import {dateOfYear, daysInMonth} from '../model/partial-date.js';
import {round} from './marks.js';
import {within, YEAR_ROUNDING, type Stretch, type YearAxis} from './time-axis.js';
import {yearsOf} from './time.js';

/** How what is shorter than a year is written below an axis, the year alone where it is given; in pixels. */
export interface CalendarTexts {
  readonly fontSize: number;
  readonly widthOf: (text: string) => number;
  readonly tick: (parts: {readonly month: number; readonly day?: number}, year: number | undefined) => string;
}

/** A period by its name, such as a quarter: with its year where the one before it is of another. */
export interface PeriodTick {
  readonly year: number;
  readonly text: (hasYear: boolean) => string;
}

/** Of a longer time the years are told, in years; of a shorter one its days. */
const LONGEST = 3;
const FEW_DAYS = 1 / 6;
const LONGEST_DAY = 1 / 360;
/** Between two texts, in ems. */
const APART = 0.6;

interface Step extends Stretch {
  readonly year: number;
  /** With its year where the text before it is of another. */
  readonly text: (hasYear: boolean) => string;
  /** From where on every second, third or fifth of them is a round one. */
  readonly place: number;
}

/** Whether a time is told in months or days: where it is short, and holds values that are shorter than a year. */
export function isCalendar(points: readonly Stretch[], {from, to}: Stretch): boolean {
  return to - from <= LONGEST && points.some((point) => point.to - point.from < 1 - YEAR_ROUNDING);
}

/** Whether days are told: of a few weeks with values of days. */
const isOfDays = (points: readonly Stretch[], {from, to}: Stretch) =>
  to - from < FEW_DAYS && points.some((point) => point.to - point.from < LONGEST_DAY);

/** A time in whole months, or in whole days where it has no more than a few weeks of them. */
export function calendarDomain(points: readonly Stretch[], time: Stretch): [number, number] {
  const {from, to} = time;
  if (isOfDays(points, time)) return [from, to];
  const months = monthsBetween(time);
  return [months[0]?.from ?? from, months.at(-1)?.to ?? to];
}

/**
 * The days or months of an axis, as many of them as have room: each or every second, third and so on; where that leaves none
 * beside another, the first and the last.
 */
export function calendarTicks(
  points: readonly Stretch[],
  [from, to]: readonly [number, number],
  scaleX: (time: number) => number,
  width: number,
  texts: CalendarTexts
): YearAxis {
  return isOfDays(points, {from, to})
    ? stepTicks(daysBetween({from, to}, texts), [1, 2, 5, 10, 15], scaleX, width, texts)
    : stepTicks(monthsWithTexts({from, to}, texts), [1, 2, 3, 6, 12], scaleX, width, texts);
}

/** How many named periods there are to a tick, at most a year of weeks or some centuries of years. */
const EVERY = [1, 2, 4, 8, 12, 26, 52, 104, 260];

/** Periods that have names, each below its middle, as many of them as have room. */
export function namedTicks<P extends Stretch>(
  points: readonly P[],
  named: (point: P) => PeriodTick | undefined,
  scaleX: (time: number) => number,
  width: number,
  texts: CalendarTexts
): YearAxis {
  const steps = new Map<number, Stretch & PeriodTick>();
  for (const point of points) {
    const tick = steps.has(point.from) ? undefined : named(point);
    if (tick) steps.set(point.from, {from: point.from, to: point.to, ...tick});
  }
  const inTime = [...steps.values()].sort((a, b) => a.from - b.from).map((step, place) => ({...step, place}));
  return stepTicks(inTime, EVERY, scaleX, width, texts);
}

function stepTicks(
  all: readonly Step[],
  every: readonly number[],
  scaleX: (time: number) => number,
  width: number,
  texts: CalendarTexts
): YearAxis {
  const xOf = (step: Step) => scaleX((step.from + step.to) / 2);
  const placed = (steps: readonly Step[]) =>
    steps.map((step, i) => {
      const label = step.text(step.year !== steps[i - 1]?.year);
      const half = texts.widthOf(label) / 2;
      return {x: within(xOf(step), half, width), half, label};
    });
  const areApart = (ticks: ReturnType<typeof placed>) =>
    ticks.every(({x, half}, i) => {
      const before = ticks[i - 1];
      return !before || x - half - before.x - before.half >= texts.fontSize * APART;
    });
  const choices = every.map((count) => all.filter(({place}) => place % count === 0)).filter(({length}) => length > 1);
  const ticks = [...choices, [...all.slice(0, 1), ...all.slice(-1)]].map(placed).find(areApart);
  return {
    ticks: (ticks ?? placed(all.slice(0, 1))).map(({x, label}) => ({x: round(x), label})),
    middles: all.map((step) => round(xOf(step))),
  };
}

interface Month extends Stretch {
  readonly year: number;
  readonly month: number;
}

function monthsBetween({from, to}: Stretch): Month[] {
  const months: Month[] = [];
  for (let year = Math.floor(from + YEAR_ROUNDING / 2); year < to; year++)
    for (let month = 1; month <= 12; month++) {
      const [start, end] = yearsOf(dateOf(year, month));
      if (end > from + YEAR_ROUNDING / 2 && start < to - YEAR_ROUNDING / 2)
        months.push({from: start, to: end, year, month});
    }
  return months;
}

function monthsWithTexts(time: Stretch, {tick}: CalendarTexts): Step[] {
  return monthsBetween(time).map(({year, month, ...stretch}) => ({
    ...stretch,
    year,
    place: month - 1,
    text: (hasYear) => tick({month}, hasYear ? year : undefined),
  }));
}

function daysBetween({from, to}: Stretch, {tick}: CalendarTexts): Step[] {
  return monthsBetween({from, to})
    .flatMap(({year, month}) =>
      Array.from({length: daysInMonth(year, month)}, (_, i) => {
        const [start, end] = yearsOf(dateOf(year, month, i + 1));
        return {from: start, to: end, year, month, day: i + 1};
      })
    )
    .filter((day) => day.to > from + YEAR_ROUNDING / 2 && day.from < to - YEAR_ROUNDING / 2)
    .map(({year, month, day, ...stretch}, place) => ({
      ...stretch,
      year,
      place,
      text: (hasYear) => tick({month, day}, hasYear ? year : undefined),
    }));
}

function dateOf(year: number, ...parts: readonly number[]): string {
  return [dateOfYear(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
