import type {Measure, Quantity} from '../model/schema.js';
import type {Locale} from './locale.js';

/** Of a negative number: a minus, not a hyphen. */
export const MINUS = '−';

/** An amount behind a sign of currency, and the minus before that: `−$3 billion`. */
export const signBefore = (sign: string, amount: string): string =>
  amount.startsWith(MINUS) ? `${MINUS}\u2060${sign}${amount.slice(1)}` : sign + amount;

type Separators = Pick<Locale, 'decimal' | 'group'>;

/**
 * A number in groups of three: `1,400`. Three of its digits tell how much it is: `12.3`, `0.000123`; whole ones are all
 * kept, as 12,345 people are not 12,300.
 */
export function formatNumber(value: number, locale: Separators): string {
  return signed(value, grouped(rounded(Math.abs(value)), locale));
}

/** Every digit of any finite value: `4,200,000,000`. */
function formatDigits(value: number, locale: Separators): string {
  return signed(value, grouped(Math.abs(value), locale));
}

const signed = (value: number, digits: string) => (value < 0 && digits !== '0' ? `${MINUS}${digits}` : digits);

/** Three digits of a number, and all of its whole ones. */
export function rounded(size: number): number {
  return size < 1000 ? Number(size.toPrecision(3)) : Math.round(size);
}

function grouped(size: number, {decimal, group}: Separators): string {
  const [whole = '', fraction] = plainDigits(size).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/gu, group) + (fraction === undefined ? '' : decimal + fraction);
}

/** The digits of a number that is not negative, without an exponent: `1000000000000000000000`, `0.0000001`. */
export function plainDigits(size: number): string {
  const [digits = '', exponent] = String(size).split('e');
  if (exponent === undefined) return digits;
  const power = Number(exponent);
  const all = digits.replace('.', '');
  return power < 0 ? `0.${'0'.repeat(-power - 1)}${all}` : all.padEnd(power + 1, '0');
}

/** How a value is told with a scale word. */
export interface Scaling {
  /** With every digit: `510.479123 million`. */
  readonly isFull?: boolean;
  /** In the scale of another value, beside which it stands: `0.5` below `1.5 billion`. */
  readonly like?: number;
}

/** `4.2 billion` with the given scale words; below a million all digits. `space` keeps the two together at a line's end. */
export function formatScaled(
  value: number,
  locale: Separators,
  {million, billion, trillion}: {readonly million: string; readonly billion: string; readonly trillion: string},
  space: string,
  {isFull = false, like = value}: Scaling = {}
): string {
  const scales = [
    [1, '', 1e6],
    [1e6, million, 1e3],
    [1e9, billion, 1e3],
    [1e12, trillion, Infinity],
  ] as const;
  // The word is chosen after rounding: 999,999,999 are a billion, and no thousand million.
  const shown = isFull ? shifted : rounded;
  const [divisor, word] = scales.find(([unit, , next]) => shown(Math.abs(like) / unit) < next) ?? scales[0];
  const number = isFull ? formatDigits(shifted(value / divisor), locale) : formatNumber(value / divisor, locale);
  return number + (word && space + word);
}

/** Without what a division leaves behind the last digit. */
const shifted = (value: number) => Number(value.toPrecision(15));

/** Whether a unit is money: an ISO 4217 code. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

type Amount = Pick<Quantity, 'value' | 'unit'>;

/** What a value is told by. */
type Told = Amount & Pick<Quantity, 'qualifier' | 'range'>;

/** Value and unit without the qualifier: `$4.2 billion`, `300 companies`. */
export function formatAmount(
  {value, unit}: Amount,
  measure: Measure | undefined,
  locale: Locale,
  scaling?: Scaling
): string {
  return forEach(
    withUnit(locale.scaled(value, scaling), counts(value, scaling), unit, measure, locale),
    measure,
    locale
  );
}

/** Value, unit and qualifier, which is never left out: `more than $750 million`. */
export function formatQuantity(
  quantity: Told,
  measure: Measure | undefined,
  locale: Locale,
  scaling?: Scaling
): string {
  const told = (value: number) => locale.scaled(value, scaling);
  const {unit} = quantity;
  const full = (value: number) => withUnit(told(value), counts(value, scaling), unit, measure, locale);
  return toldIn(told, full, quantity, measure, locale);
}

/** A quantity or a range, with its qualifier, in a way to tell a number with and without its unit. */
function toldIn(
  told: (value: number) => string,
  full: (value: number) => string,
  {value, qualifier, range}: Told,
  measure: Measure | undefined,
  locale: Locale,
  isShort = false
): string {
  const {own} = locale;
  const say = (amount: string) => {
    const text = locale.qualified[qualifier]?.(amount, measure?.counted !== undefined) ?? amount;
    return isShort ? text : forEach(text, measure, locale);
  };
  // Where room is short, a range with a middle is told by that alone.
  const hasEnds = range !== undefined && !(isShort && range.middle !== false);
  const ends = hasEnds ? own?.range(told(range.low), full(range.high), full(range.low)) : undefined;
  if (ends === undefined || !own) return say(full(value));
  // What an amount is for each of is said once.
  return range?.middle === false ? say(ends) : own.within(say(full(value)), ends);
}

/** An amount for each of something: `more than $80 per barrel`. */
const forEach = (text: string, measure: Measure | undefined, {own}: Locale): string =>
  measure?.per === undefined ? text : (own?.per(text, measure.per) ?? text);

/** As many as the form of a noun follows: what is told, and behind a scale word whole thousands. */
function counts(value: number, {isFull}: Scaling = {}): number {
  const size = Math.abs(value);
  return size >= 1e6 ? Number(size.toPrecision(3)) : isFull ? size : rounded(size);
}

/** The same with every digit that it has beside its scale word: `more than $750.125 million`. */
export function formatFullQuantity(quantity: Told, measure: Measure | undefined, locale: Locale): string {
  return formatQuantity(quantity, measure, locale, {isFull: true});
}

/** The same in digits alone, for those who ask: `more than $750,000,000`. */
export function formatExactQuantity(quantity: Told, measure: Measure | undefined, locale: Locale): string {
  const told = (value: number) => formatDigits(value, locale);
  const full = (value: number) => withUnit(told(value), value, quantity.unit, measure, locale);
  return toldIn(told, full, quantity, measure, locale);
}

/** The same where room is short: `more than $750m`. */
export function formatShortQuantity(quantity: Told, measure: Measure | undefined, locale: Locale): string {
  const told = (value: number) => locale.abbreviated(value);
  const full = (value: number) => withUnit(told(value), counts(value), quantity.unit, measure, locale, true);
  return toldIn(told, full, quantity, measure, locale, true);
}

/** The same without its unit, which stands elsewhere: `more than 1.2m`. */
export function formatBareQuantity(quantity: Told, measure: Measure | undefined, locale: Locale): string {
  const told = (value: number) => locale.abbreviated(value);
  return toldIn(told, told, quantity, measure, locale, true);
}

/**
 * The numbers of a scale, ascending: its ends with their scale word and sign of currency, those between bare where they
 * are told in the same words: `0`, `1`, … `4`, `$5 billion`. `isShort` where room is short.
 */
export function formatScale(
  values: readonly number[],
  {unit}: Pick<Measure, 'unit'>,
  locale: Locale,
  isShort: boolean
): string[] {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const like = Math.max(-first, last);
  const scaled = (value: number) => (isShort ? locale.abbreviated(value, {like}) : locale.scaled(value, {like}));
  // A number of several words, as Korean has them, is told as it is.
  const word = /^\P{L}*\d(\D*)$/u.exec(scaled(like))?.[1] ?? '';
  return values.map((value) => {
    const text = scaled(value);
    if (value !== 0 && (value === first || value === last))
      return isCurrency(unit) ? locale.money(text, unit, isShort) : text;
    return text.endsWith(word) ? text.slice(0, text.length - word.length) : text;
  });
}

function withUnit(
  amount: string,
  value: number,
  unit: string,
  measure: Measure | undefined,
  locale: Locale,
  isShort = false
): string {
  const forms = measure?.counted;
  return isCurrency(unit)
    ? locale.money(amount, unit, isShort)
    : locale.counted(amount, forms?.[locale.plural(value)] ?? forms?.other ?? unit);
}
