import type {DateParts} from '../model/partial-date.js';
import type {FactStatus, Measure, Qualifier, When} from '../model/schema.js';
import type {Messages} from './messages.js';
import type {Scaling} from './number.js';
import type {OwnWords} from './own/own-words.js';

/** CLDR's plural categories. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The forms of a counted noun; a language uses the categories that it has. */
export type CountedForms = {readonly other: string} & {readonly [C in PluralCategory]?: string | undefined};

/** A fact's status in words; `aim` is the target of a claim, which is no number. */
export type StatusWord = Exclude<FactStatus, 'reported'> | 'aim' | 'expected';

/** What the bundled data say of a value; the words for what else there is come with a host's own data. */
export type BundledQualifier = 'exact' | 'about' | 'almost' | 'more-than' | 'estimated';
export type BundledStatus = 'estimated' | 'promoted' | 'target' | 'aim' | 'expected';

/**
 * Everything that differs between languages. Browsers lack Kazakh number formats and month names
 * that Node has, so `Intl` writes none of it: both say the same because both read this.
 */
export interface Locale {
  readonly lang: string;
  readonly decimal: string;
  /** Between groups of three digits; not a thin space, which readers speak as two numbers. */
  readonly group: string;
  /** Between the items of a list, and before its last one. */
  readonly list: readonly [between: string, beforeLast: string];
  /** A value with its scale word, unbroken, of three digits: `4.2 billion`. */
  scaled(value: number, scaling?: Scaling): string;
  /** The same where room is short: `4.2bn`. */
  abbreviated(value: number, scaling?: Scaling): string;
  /** An amount of money from its formatted number: `$4.2 billion`. `isShort` where room is short. */
  money(amount: string, currency: string, isShort?: boolean): string;
  /** A share from its formatted number: `27%`. */
  percent(amount: string): string;
  /** A count with its noun: `300 companies`. */
  counted(amount: string, noun: string): string;
  /** What a measure's axis counts: `US dollars`, `companies`. */
  unit(measure: Pick<Measure, 'unit' | 'counted' | 'base' | 'per'>): string;
  plural(value: number): PluralCategory;
  /** The whole date: `14 September 2022`, `May 2022`, `2022`. */
  date(parts: DateParts): string;
  /** The date below a heading that gives the year: `14 Sept`, `May`; empty for a year alone. */
  dayAndMonth(parts: DateParts): string;
  /** A month or a day below an axis: `Jan`, `14 Sept`, with its year where that begins or is not told: `Jan 2016`. */
  readonly tick: (parts: {readonly month: number; readonly day?: number}, year: number | undefined) => string;
  /** The order of two names: below 0 where `a` stands before `b`. */
  compare(a: string, b: string): number;
  readonly qualified: {readonly [Q in BundledQualifier]: (quantity: string) => string} & {
    readonly [Q in Qualifier]?: (quantity: string, isCounted: boolean) => string;
  };
  readonly status: {readonly [S in BundledStatus]: string} & {readonly [S in StatusWord]?: string};
  /** A label as it stands within a sentence: with a small letter, where the language has it so. */
  inSentence(label: string): string;
  readonly messages: Messages;
  /** A span that has a name (`Q1 2019`), or a date of which more is said (`about 1850`); `undefined` of any other. */
  named?(when: Exclude<When, {readonly basis: 'open'}>): string | undefined;
  /** A span that has a name, below an axis, with its year or without; `undefined` of any other. */
  readonly periodTick?: (
    when: Exclude<When, {readonly basis: 'open'}>
  ) => {readonly year: number; readonly text: (hasYear: boolean) => string} | undefined;
  /** The number of a document in the page's list of sources, where there is one. */
  readonly documentNumber?: (document: string) => number | undefined;
  /** The words for a host's own data, once these are there. */
  readonly own?: OwnWords;
}
