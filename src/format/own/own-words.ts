import {parsePartialDate, weekOf, yearOf} from '../../model/partial-date.js';
import type {Absence, Agreement, DateQualifier, PeriodName, Qualifier, When} from '../../model/schema.js';
import type {EventKind} from '../../model/event-kinds.js';
import type {Unit} from '../../model/units.js';
import type {BundledAgreementStatus, StatusWords} from '../messages.js';
import type {BundledQualifier, BundledStatus, Locale, StatusWord} from '../locale.js';
import {entry} from './entry.js';

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
  /** An amount of a unit, where it stands otherwise than a noun. */
  readonly counted?: Locale['counted'];
  /** What an axis counts, by the unit's word: Korean says that it is one. */
  readonly axis: (unit: string) => string;
  /** What an index counts: 100 is the level of its base. */
  readonly index: (base: string) => string;
  /** An amount for each of something: a known one by its name, another by its own. */
  readonly per: (amount: string, what: string) => string;
  /** Some nouns ask for another word than an amount does: `fewer than 3 people`. */
  readonly qualified: {
    readonly [Q in Exclude<Qualifier, BundledQualifier>]: (quantity: string, isCounted: boolean) => string;
  } & {readonly [Q in BundledQualifier]?: (quantity: string) => string};
  readonly status: {readonly [S in Exclude<StatusWord, BundledStatus>]: string};
  /** What marks mean, by what is said of a value. */
  readonly marks: {readonly [word in OwnMark]: string};
  /** A span by its name: `name(2019, 1)` is its first quarter, season or half-year; of a week its number. */
  readonly period: {readonly [P in Exclude<PeriodName, 'fiscal-year'>]: (year: number, number: number) => string};
  /** The same below an axis, where its year stands beside the one before it, or does not: `Q2`, `Q1 2022`. */
  readonly ticks: {
    readonly [P in Exclude<PeriodName, 'fiscal-year'>]: (number: number, year: number | undefined) => string;
  };
  /** How long the periods of a series are, by their months as `monthsOf` has them: `quarterly`. */
  readonly lengths: (months: number) => string;
  /** A fiscal year by the years in which it begins and ends. */
  readonly fiscalYear: (first: number, last: number) => string;
  /** Of two dates, and the span between them. */
  readonly dated: {readonly [Q in DateQualifier]: (from: string, to: string, span: string) => string};
  /** A year alone, `hasEra` where years before the first stand beside it: `55 BC`, `AD 9`. */
  readonly year: (year: number, hasEra: boolean) => string;
  /** A date with a year before the first: `55 BC`. */
  readonly beforeChrist: (date: string) => string;
  /** The date in a year of three digits, which could be read as a number: `AD 122`. */
  readonly early: (date: string) => string;
  /** A date of our era after one before it. */
  readonly ofOurEra: (date: string) => string;
  /** Low to high, which has its unit; `fullLow` is the low end with its own. */
  readonly range: (low: string, high: string, fullLow: string) => string;
  /** A middle value within a range. */
  readonly within: (value: string, range: string) => string;
  /** Why there is no value. */
  readonly absent: {readonly [reason in Absence['reason']]: string};
  /** An agreement's steps, as they stand in a list: `signed May 2018`. */
  readonly steps: {readonly [S in Agreement['status']]: (when: string) => string};
  readonly agreementStatuses: {readonly [S in Exclude<Agreement['status'], BundledAgreementStatus>]: StatusWords};
  /** Where both values are told in the same digits, and are not the same. */
  readonly nearlyUnchanged: (value: string, period: string) => string;
  /** Where a source has it, and which state of the source was read. */
  readonly source: SourceWords;
  /** What stood before a revision. */
  readonly revised: (value: string, date: string) => string;
  /** As what else the same words can be read. */
  readonly readings: (values: string) => string;
  /** An amount with a sign that newspapers of the language know, in any place or where room is short. */
  readonly money?: (amount: string, currency: string, isShort: boolean) => string | undefined;
  /** Names on an axis of currencies that no browser names in the language. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** What kinds of event are called. */
  readonly kinds: {readonly [kind in Exclude<EventKind, 'other'>]: string};
}

interface SourceWords {
  readonly page: (page: number) => string;
  /** A row of a table by its name or its number, and a cell in it by the head of its column. */
  readonly row: (row: string | number) => string;
  readonly cell: (row: string | number, column: string) => string;
  readonly sheet: (name: string) => string;
  /** Of a data set that has several. */
  readonly version: (version: string) => string;
  readonly licence: (licence: string) => string;
  /** When an address was read. */
  readonly accessed: (date: string) => string;
}

export type OwnMark = 'forecast' | 'provisional' | 'at-least' | 'less-than' | 'at-most' | 'range';

/** A time of a year as people count it: before the first year there was none called 0. */
function inEra(year: number, {beforeChrist}: OwnWords, tell: (year: number) => string): string {
  return year > 0 ? tell(year) : beforeChrist(tell(1 - year));
}

/** The locale with the words for a host's own data. */
export function withOwnWords(locale: Locale, own: OwnWords): Locale {
  const words = new Map<string, UnitWords>(Object.entries(own.units));
  const date: Locale['date'] = (parts) => {
    const {year} = parts;
    const told = inEra(year, own, (counted) => locale.date({...parts, year: counted}));
    return year > 0 && year < 1000 ? own.early(told) : told;
  };
  const {tick} = locale;
  return {
    ...locale,
    own,
    tick: (parts, year) => (year === undefined ? tick(parts, year) : inEra(year, own, (told) => tick(parts, told))),
    qualified: {...locale.qualified, ...own.qualified},
    status: {...locale.status, ...own.status},
    messages: {
      ...locale.messages,
      agreementStatuses: {...locale.messages.agreementStatuses, ...own.agreementStatuses},
    },
    counted: (amount, noun) => {
      const unit = words.get(noun) ?? noun;
      const form = typeof unit === 'string' ? unit : unit[/^−?1$/u.test(amount) ? 0 : 1];
      return form.includes('#')
        ? form.replaceAll(' ', '\u00a0').replace('#', () => amount)
        : (own.counted ?? locale.counted)(amount, form);
    },
    money: (amount, currency, isShort = false) =>
      own.money?.(amount, currency, isShort) ?? locale.money(amount, currency, isShort),
    unit: (measure) => {
      const {unit, base, per} = measure;
      const name = axisName(words.get(unit), unit);
      const isIndex = unit === 'index' && base !== undefined;
      const counted =
        name === undefined
          ? (entry(own.currencies ?? {}, unit) ?? locale.unit(measure))
          : own.axis(isIndex ? own.index(base.replace(/\s*=\s*100$/u, '')) : name);
      return per === undefined ? counted : own.per(counted, per);
    },
    date,
    periodTick: (when) => periodTick(when, own),
    named: (dates) =>
      namedDates(dates, own, (from, to) => {
        const [first, last] = [from, to].map((day) => (day === undefined ? undefined : parsePartialDate(day)));
        const start = first === undefined ? '' : date(first);
        if (!first || !last) return start;
        const end = date(last);
        return locale.messages.span(start, first.year < 1 && last.year > 0 ? own.ofOurEra(end) : end);
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
  // A span over the era tells both, which no other date has to.
  const isOverEra = from.startsWith('-') && to !== undefined && !to.startsWith('-');
  if (qualifier === undefined) return name !== undefined || isOverEra ? span : undefined;
  if (qualifier === 'about') return own.dated.about(span, span, span);
  return own.dated[qualifier](told(from), told(to ?? from), span);
}

/** How many months there are to one of each name. */
const MONTHS = {quarter: 3, 'half-year': 6, season: 3} as const;

type Numbered = Exclude<PeriodName, 'fiscal-year'>;

/** The year of a span with a name, and which of that year it is. */
function numberOf(from: string, name: Numbered): readonly [year: number, number: number] {
  if (name === 'week') return weekOf(from);
  const {year, month = 1} = parsePartialDate(from) ?? {year: 0};
  // Spring begins in March, and winter in the last month of its year.
  return [year, Math.ceil((name === 'season' ? month - 2 : month) / MONTHS[name])];
}

/** The name of a span; before the first year one of two years has none, as these are counted backwards there. */
function spanName(from: string, to: string, name: PeriodName, own: OwnWords): string | undefined {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first < 1 && first !== last) return undefined;
  if (name === 'fiscal-year') return inEra(first, own, (told) => own.fiscalYear(told, last - first + told));
  const [year, number] = numberOf(from, name);
  return inEra(year, own, (told) => own.period[name](told, number));
}

/** A span by its name below an axis. */
function periodTick({from, to = from, name}: Dates, own: OwnWords): ReturnType<NonNullable<Locale['periodTick']>> {
  if (name === undefined) return undefined;
  if (name === 'fiscal-year') {
    const [first, last] = [yearOf(from), yearOf(to)];
    const years = (told: number) =>
      first === last ? String(told) : `${told}/${String(told + last - first).slice(-2)}`;
    return {year: first, text: () => inEra(first, own, years)};
  }
  const [year, number] = numberOf(from, name);
  const told = (counted?: number) => own.ticks[name](number, counted);
  return {year, text: (hasYear) => (hasYear ? inEra(year, own, told) : told())};
}
