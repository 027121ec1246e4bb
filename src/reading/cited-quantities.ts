import {currencyOf, isMark, MARK_AFTER, MARK_BEFORE} from './currency-marks.js';
import {
  CARDINAL_WORDS,
  MULTIPLIER_WORDS,
  ORDINAL_WORDS,
  powerOfTen,
  SCALE_WORDS,
  wordsToNumber,
} from './number-words.js';
import {qualifiersAround, type QualifiedSpan} from './qualifier-words.js';

/** A number as a text writes it, with all that the text says of it. `start` and `end` are offsets in the text. */
export interface CitedQuantity extends QualifiedSpan {
  /** In single units: `4.2 billion` is 4200000000. */
  readonly value: number;
  /** ISO 4217 codes of the marks with the number, each once. Two mean that the text writes it two ways. */
  readonly currencies: readonly string[];
  /** Whether a country stands where a sign should: `US 750 million`. */
  readonly signMissing: boolean;
  /** Plural noun that the word for the number brings with it: `tripled` counts times, `decade` years. */
  readonly noun?: string;
}

const SPACE = '[ \\u00A0\\u202F]';
const DIGITS = `(?:\\d{1,3}(?:[,\\u00A0\\u202F\\u2009']\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![.,]?\\d)`;
const WORD_END = '(?![\\p{L}\\p{N}])';
const SCALE = `(?:(?:${SPACE}|-)?(?<scale>${SCALE_WORDS}|bn|mn|mln|tn|[km])${WORD_END})`;

/**
 * A number in English, with its marks. `COVID-19` is a name and has none; nor has the `2` of `3.2.1`.
 * The alternatives are those of `amountOf`.
 */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}-|\\d[.,])(?<before>(?:${MARK_BEFORE}${SPACE}?){0,2})` +
    `(?:(?<ordinal>\\d+)(?:st|nd|rd|th)${WORD_END}` +
    `|(?<digits>${DIGITS})(?:${SCALE}|(?<times>-?fold)${WORD_END}|${WORD_END})` +
    `|(?<order>${ORDINAL_WORDS})${WORD_END}|(?<words>${CARDINAL_WORDS})${WORD_END}` +
    `|(?<multiplier>${MULTIPLIER_WORDS})${WORD_END}` +
    `|(?<period>decade|century)${WORD_END})` +
    `(?<percent>%|${SPACE}(?:percent|per cent)${WORD_END})?` +
    `(?:(?:${SPACE}|-)?(?<after>${MARK_AFTER}))?`,
  'giu'
);

const YEARS_IN: Readonly<Record<string, number>> = {decade: 10, century: 100};

/** Every number that the text writes, from its start to its end. */
export function parseCitedQuantities(text: string): readonly CitedQuantity[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const groups = match.groups ?? {};
    const amount = amountOf(groups);
    if (amount === undefined) return [];
    const {before = '', after = ''} = groups;
    const start = match.index + (isMark(before) ? 0 : before.length);
    const end = match.index + (isMark(after) ? match[0] : match[0].slice(0, -after.length).trimEnd()).length;
    const marks = [...before.trim().split(/\s+/u), after].filter((mark) => mark !== '' && isMark(mark));
    const currencies = [...new Set(marks.flatMap((mark) => currencyOf(mark) ?? []))];
    const signMissing = currencies.length === 0 && marks.length > 0;
    const quantity = {...amount, currencies, signMissing, ...qualifiersAround(text, start, end)};
    const isOrder = groups['ordinal'] !== undefined || groups['order'] !== undefined;
    return [quantity, ...inYears(quantity, isOrder, text.slice(end))];
  });
}

interface Amount {
  readonly value: number;
  readonly noun?: string;
}

function amountOf(groups: Readonly<Record<string, string | undefined>>): Amount | undefined {
  const {ordinal, digits, scale = '', times, order, words, multiplier, period, percent, before} = groups;
  if (period !== undefined) return {value: YEARS_IN[period.toLowerCase()] ?? 0, noun: 'years'};
  if (digits === undefined) {
    const value = ordinal === undefined ? wordsToNumber(order ?? words ?? multiplier ?? '') : Number(ordinal);
    if (value === undefined || !Number.isFinite(value)) return undefined;
    return withNoun(value, multiplier === undefined ? undefined : 'times', percent);
  }
  // A lone "k" or "m" after digits can be kilometres or metres; with a currency it cannot.
  if (/^[km]$/iu.test(scale) && before === '') return undefined;
  // Digits and power go to the parser together: 3.85 * 1e6 need not be what "3.85 million" says.
  const value = Number(`${digits.replace(/[,'\s]/gu, '')}e${powerOfTen(scale)}`);
  return Number.isFinite(value) ? withNoun(value, times === undefined ? undefined : 'times', percent) : undefined;
}

function withNoun(value: number, noun: string | undefined, percent: string | undefined): Amount {
  const counted = noun ?? (percent === undefined ? undefined : 'percent');
  return counted === undefined ? {value} : {value, noun: counted};
}

/** The same number told in years, where what follows is a decade or an anniversary. */
function* inYears(quantity: CitedQuantity, isOrder: boolean, following: string): Iterable<CitedQuantity> {
  const [, period, anniversary] =
    /^[\s-](?:(decade|centur)(?:s|y|ies)?|(anniversary))(?!\p{L})/iu.exec(following) ?? [];
  if (anniversary !== undefined) yield {...quantity, noun: 'years'};
  // The third decade is not thirty years long.
  if (period === undefined || isOrder) return;
  yield {...quantity, value: quantity.value * (period.toLowerCase() === 'decade' ? 10 : 100), noun: 'years'};
}

/** Lengths in years of the spans of years that the text writes: `1993-2008` is 15 years, or 16 with both ends. */
export function yearSpans(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(\d{4})\s?[-–]\s?(\d{4})(?!\d)/gu)].flatMap(([, from, to]) => {
    const years = Number(to) - Number(from);
    return years > 0 ? [years, years + 1] : [];
  });
}
