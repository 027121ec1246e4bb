import {parsePartialDate, weekOf} from '../../model/partial-date.js';
import type {Absence, Agreement, DateQualifier, PeriodName, Qualifier, When} from '../../model/schema.js';
import type {Unit} from '../../model/units.js';
import type {BundledQualifier, BundledStatus, Locale, StatusWord} from '../locale.js';

/**
 * How a unit is written: with `#` for the number (`#%`), or as a noun, of one and of more where a language tells them apart;
 * then what an axis says, where that is another word.
 */
export type UnitWords = string | readonly [one: string, more: string, axis?: string];

/**
 * Words that the bundled data do not need: they come with the check of a host's own data, so that no other page downloads
 * them. All languages come at once, as they are few words.
 */
export interface OwnWords {
  readonly units: {readonly [U in Unit]?: UnitWords};
  /** What an axis counts, by the unit's word: Korean says that it is one. */
  readonly axis: (unit: string) => string;
  /** What an index counts: 100 is the level of its base. */
  readonly index: (base: string) => string;
  /** An amount for each of something: a known one by its name, another by its own. */
  readonly per: (amount: string, what: string) => string;
  readonly qualified: {readonly [Q in Exclude<Qualifier, BundledQualifier>]: (quantity: string) => string};
  readonly status: {readonly [S in Exclude<StatusWord, BundledStatus>]: string};
  /** What marks mean, by what is said of a value. */
  readonly marks: {readonly [word in OwnMark]: string};
  /** A span by its name: `name(2019, 1)` is its first quarter, season or half-year; of a week its number. */
  readonly period: {readonly [P in Exclude<PeriodName, 'fiscal-year'>]: (year: number, number: number) => string};
  /** A quarter below an axis, from 1 on: `Q2`, `Q1 2022`. */
  readonly quarterTick: (quarter: number, year: number | undefined) => string;
  /** How long the periods of a series are, by their months as `monthsOf` has them: `quarterly`. */
  readonly lengths: (months: number) => string;
  /** A fiscal year by the years in which it begins and ends. */
  readonly fiscalYear: (first: number, last: number) => string;
  readonly dated: {readonly [Q in DateQualifier]: (from: string, to: string) => string};
  /** A date with a year before the first: `55 BC`. */
  readonly beforeChrist: (date: string) => string;
  /** Low to high. */
  readonly range: (low: string, high: string) => string;
  /** A middle value within a range. */
  readonly within: (value: string, range: string) => string;
  /** Why there is no value. */
  readonly absent: {readonly [reason in Absence['reason']]: string};
  /** An agreement's steps, as they stand in a list: `signed May 2018`. */
  readonly steps: {readonly [S in Agreement['status']]: (when: string) => string};
  /** What stood before a revision. */
  readonly revised: (value: string, date: string) => string;
}

export type OwnMark = 'forecast' | 'provisional' | 'at-least' | 'less-than' | 'at-most' | 'range';

/** A time of a year as people count it: before the first year there was none called 0. */
function inEra(year: number, {beforeChrist}: OwnWords, tell: (year: number) => string): string {
  return year > 0 ? tell(year) : beforeChrist(tell(1 - year));
}

/** The locale with the words for a host's own data. */
export function withOwnWords(locale: Locale, own: OwnWords): Locale {
  const words = new Map<string, UnitWords>(Object.entries(own.units));
  const date: Locale['date'] = (parts) => inEra(parts.year, own, (year) => locale.date({...parts, year}));
  const {tick} = locale;
  return {
    ...locale,
    own: {
      ...own,
      quarterTick: (quarter, year) =>
        year === undefined
          ? own.quarterTick(quarter, year)
          : inEra(year, own, (told) => own.quarterTick(quarter, told)),
    },
    tick: (parts, year) => (year === undefined ? tick(parts, year) : inEra(year, own, (told) => tick(parts, told))),
    qualified: {...locale.qualified, ...own.qualified},
    status: {...locale.status, ...own.status},
    counted: (amount, noun) => {
      const unit = words.get(noun) ?? noun;
      const form = typeof unit === 'string' ? unit : unit[amount === '1' ? 0 : 1];
      return form.includes('#')
        ? form.replaceAll(' ', '\u00a0').replace('#', () => amount)
        : locale.counted(amount, form);
    },
    unit: (measure) => {
      const {unit, base, per} = measure;
      const name = axisName(words.get(unit), unit);
      const isIndex = unit === 'index' && base !== undefined;
      const counted =
        name === undefined
          ? locale.unit(measure)
          : own.axis(isIndex ? own.index(base.replace(/\s*=\s*100$/u, '')) : name);
      return per === undefined ? counted : own.per(counted, per);
    },
    date,
    named: (dates) =>
      namedDates(dates, own, (from, to) => {
        const [first, last] = [from, to].map((day) => (day === undefined ? undefined : parsePartialDate(day)));
        const start = first === undefined ? '' : date(first);
        return last === undefined ? start : locale.messages.span(start, date(last));
      }),
  };
}

/** The word of a unit on an axis; of a symbol without words itself, and `undefined` of nouns and currencies. */
function axisName(words: UnitWords | undefined, unit: string): string | undefined {
  if (words === undefined) return /^[A-Z]{3}$|^\p{Ll}{2,}(-\p{Ll}+)*$/u.test(unit) ? undefined : unit;
  if (typeof words !== 'string') return words[2] ?? words[1];
  return words.replace('#', '').trim();
}

type Dates = Exclude<When, {readonly basis: 'open'}>;

/** A span by its name, and what is said of a date; `undefined` of a date or span of which nothing more is said. */
function namedDates(
  {from, to, name, qualifier}: Dates,
  own: OwnWords,
  told: (from: string, to?: string) => string
): string | undefined {
  const span = name === undefined ? told(from, to) : (spanName(from, to ?? from, name, own) ?? told(from, to));
  if (qualifier === undefined) return name === undefined ? undefined : span;
  return qualifier === 'about' ? own.dated.about(span, '') : own.dated[qualifier](told(from), told(to ?? from));
}

/** How many months there are to one of each name. */
const MONTHS = {quarter: 3, 'half-year': 6, season: 3} as const;

/** The name of a span; before the first year one of two years has none, as these are counted backwards there. */
function spanName(from: string, to: string, name: PeriodName, own: OwnWords): string | undefined {
  const {year, month = 1} = parsePartialDate(from) ?? {year: 0};
  const last = parsePartialDate(to)?.year ?? year;
  if (year < 1 && year !== last) return undefined;
  if (name === 'fiscal-year') return inEra(year, own, (told) => own.fiscalYear(told, last - year + told));
  if (name === 'week') {
    const [weekYear, week] = weekOf(from);
    return inEra(weekYear, own, (told) => own.period.week(told, week));
  }
  // Spring begins in March, and winter in the last month of its year.
  const number = Math.ceil((name === 'season' ? month - 2 : month) / MONTHS[name]);
  return inEra(year, own, (told) => own.period[name](told, number));
}
