import type {Qualifier} from '../model/schema.js';
import {caseless} from './caseless.js';
import {scaled, type Told, type Tongue} from './tongue.js';
import {findUnit, type Unit} from './units.js';

/** What words say, where they are an amount and nothing else. */
export interface Reading extends Told {
  /** As a record has it; absent where the words give none. */
  readonly unit: string | undefined;
  /** What each word that qualifies it can mean. */
  readonly qualifiers: readonly (readonly Qualifier[])[];
  readonly year: string | undefined;
}

/** Words without what qualifies them. */
interface Stripped {
  readonly rest: string;
  readonly qualifiers: readonly (readonly Qualifier[])[];
}

const ABOUT: readonly Qualifier[] = ['about'];
/** A minus behind the sign of a currency, which is one before it: `$-4.2 billion`. */
const MINUS_BEHIND = /^(\p{L}{0,3}\p{Sc})([-−–])(?=\d)/u;
const SIGNED = /^([-−–]\s?|minus |negative |минус |마이너스 ?|영하 ?|\+)?(.*)$/iu;

/** Every way to read plain words as an amount in a language; none where a word of them is no part of one. */
export function readAmount(text: string, tongue: Tongue, units: readonly Unit[]): Reading[] {
  const {rest: dated, year} = withoutYear(text, tongue);
  const [, about, written = ''] = /^([~≈]\s?)?(.*)$/u.exec(dated) ?? [];
  const outer = stripQualifiers(written, tongue);
  const [, sign = '', plain = ''] = SIGNED.exec(outer.rest.replace(MINUS_BEHIND, '$2$1')) ?? [];
  const before = findUnit(plain, 0, units);
  const after = findUnit(before?.rest ?? plain, 1, units);
  const unit = before?.unit ?? after?.unit;
  // A figure with two units is read by nobody, nor is a plus of nothing: a telephone number has one.
  if ((before && after && before.unit !== after.unit) || (sign === '+' && unit === undefined)) return [];
  const inner = stripQualifiers((after ?? before)?.rest.trim() ?? plain, tongue);
  const isMoney = unit !== undefined && /^[A-Z]{3}$/u.test(unit);
  return numbersIn(inner.rest, tongue, isMoney).map(({value, place}) => ({
    place,
    value: sign === '' || sign === '+' ? value : -value,
    unit,
    qualifiers: [...(about === undefined ? [] : [ABOUT]), ...outer.qualifiers, ...inner.qualifiers],
    year,
  }));
}

/** Takes away, at both ends of words, what qualifies the number between; the longest first: `no more than`, not `more than`. */
function stripQualifiers(text: string, {before, after, joint}: Tongue): Stripped {
  let rest = text;
  const qualifiers: (readonly Qualifier[])[] = [];
  for (;;) {
    const [longest] = [
      ...before.map(([said, words]) => ({said, isAhead: true, ...lengthOf(`^(?:${words})${joint}`, rest)})),
      ...after.map(([said, words]) => ({said, isAhead: false, ...lengthOf(`(?:${words})$`, rest)})),
    ].sort((a, b) => b.length - a.length);
    if (!longest || longest.length === 0) return {rest, qualifiers};
    rest = longest.isAhead ? rest.slice(longest.length) : rest.slice(0, -longest.length);
    if (longest.said.length > 0) qualifiers.push(longest.said);
  }
}

const lengthOf = (source: string, text: string) => ({length: caseless(source).exec(text)?.[0].length ?? 0});

/** In every language; the bracket is gone where it ends the words. */
const YEARS = [
  /\s?\((?<year>(?:19|20)\d\d)(?:\s?(?:год\p{L}?|г\.?|жыл\p{L}*|ж\.?|년))?\)?$/u,
  /^(?<year>(?:19|20)\d\d)\s?[:—–]\s/u,
];

function withoutYear(
  text: string,
  {year: patterns}: Tongue
): {readonly rest: string; readonly year: string | undefined} {
  for (const pattern of [...patterns, ...YEARS]) {
    const year = pattern.exec(text)?.groups?.['year'];
    if (year !== undefined) return {rest: text.replace(pattern, ''), year};
  }
  return {rest: text, year: undefined};
}

/** A number in digits, with a scale word or without, or in words. Digits can say two things. */
function numbersIn(text: string, tongue: Tongue, isMoney: boolean): readonly Told[] {
  const [, digits = '', scale = ''] = /^(\.?\d[\d.,' ]*?)[ -]?(\p{L}[\p{L}-]*\.?)?$/u.exec(text) ?? [];
  const power = scale === '' ? 0 : powerOf(scale, tongue, isMoney);
  const inDigits = power === undefined ? [] : readDigits(digits, tongue).map((number) => withPower(number, power));
  const inWords = inDigits.length > 0 ? undefined : tongue.words?.(text);
  return inWords ? [inWords] : inDigits;
}

function powerOf(scale: string, {scales}: Tongue, isMoney: boolean): number | undefined {
  // A letter alone is a scale of money; of other things it is metres or bytes.
  if (/^\p{L}$/u.test(scale) && !isMoney) return undefined;
  return scales.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(scale))?.[0];
}

function withPower(digits: string, power: number): Told {
  return {value: scaled(Number(digits), power), place: power - (digits.split('.')[1]?.length ?? 0)};
}

const GROUPED = /^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/u;

/** What digits and the marks between them can be, each as digits with a point. */
function readDigits(text: string, {decimal, hasDots}: Tongue): readonly string[] {
  const other = decimal === '.' ? ',' : '.';
  const whole = (number: string) => number.replaceAll(/[ ']/gu, '').replaceAll(other, '').replace(decimal, '.');
  const isPlain = decimal === '.' ? /^(?:\d+(?:\.\d+)?|\.\d+)$/u : /^\d+(?:,\d+)?$/u;
  if (isPlain.test(text)) return [text.replace(',', '.')];
  const mark = GROUPED.exec(text)?.[1];
  const readings = mark !== undefined && mark !== decimal && isEnded(text, decimal, mark) ? [whole(text)] : [];
  // In a language that parts groups by spaces a dot before three digits may be either.
  return hasDots && /^\d+\.\d+$/u.test(text) ? [...readings, text] : readings;
}

/** Whether what follows the groups, if anything, is a decimal part as the language writes it. */
function isEnded(text: string, decimal: string, mark: string): boolean {
  const last = text.split(mark).at(-1) ?? '';
  return /^\d{3}$/u.test(last) || (last.slice(3).startsWith(decimal) && /^\d{3}.\d+$/u.test(last));
}
