import type {Measure, Quantity} from '../model/schema.js';
import type {Locale} from './locale.js';

/** Of a negative number: a minus, not a hyphen. */
export const MINUS = '−';

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

/** Value and unit without the qualifier: `$4.2 billion`, `300 companies`. */
export function formatAmount({value, unit}: Amount, measure: Measure | undefined, locale: Locale): string {
  return withUnit(locale.scaled(value), value, unit, measure, locale);
}

/** Value, unit and qualifier, which is never left out: `more than $750 million`. */
export function formatQuantity(
  quantity: Quantity,
  measure: Measure | undefined,
  locale: Locale,
  scaling?: Scaling
): string {
  const {value, unit} = quantity;
  const amount = () => withUnit(locale.scaled(value, scaling), value, unit, measure, locale);
  return qualified(rangeOf(quantity, measure, locale, scaling) ?? amount(), quantity, locale);
}

const qualified = (text: string, {qualifier}: Pick<Quantity, 'qualifier'>, locale: Locale): string =>
  locale.qualified[qualifier]?.(text) ?? text;

/** A range as one text; where room is short, one with a middle is told by that alone. */
function rangeOf(
  {value, unit, range}: Quantity,
  measure: Measure | undefined,
  locale: Locale,
  scaling: Scaling | 'short' | undefined
): string | undefined {
  const isShort = scaling === 'short';
  if (!range || !locale.own || (isShort && range.middle !== false)) return undefined;
  const told = (number: number) => (isShort ? locale.abbreviated(number) : locale.scaled(number, scaling));
  const full = (number: number) => ofUnit(told(number), number, unit, measure, locale, isShort);
  const ends = locale.own.range(isCurrency(unit) ? full(range.low) : told(range.low), full(range.high));
  // What an amount is for each of is said once.
  const each = (text: string) => (isShort ? text : withPer(text, measure, locale));
  return range.middle === false ? each(ends) : locale.own.within(each(full(value)), ends);
}

/** The same with every digit that it has beside its scale word: `more than $750.125 million`. */
export function formatFullQuantity(quantity: Quantity, measure: Measure | undefined, locale: Locale): string {
  return formatQuantity(quantity, measure, locale, {isFull: true});
}

/** The same in digits alone, for those who ask: `more than $750,000,000`. */
export function formatExactQuantity(quantity: Quantity, measure: Measure | undefined, locale: Locale): string {
  const {value, unit} = quantity;
  return qualified(withUnit(formatDigits(value, locale), value, unit, measure, locale), quantity, locale);
}

/** The same where room is short: `more than $750m`. */
export function formatShortQuantity(quantity: Quantity, measure: Measure | undefined, locale: Locale): string {
  const {value, unit} = quantity;
  const amount = withUnit(locale.abbreviated(value), value, unit, measure, locale, true);
  return qualified(rangeOf(quantity, measure, locale, 'short') ?? amount, quantity, locale);
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

function withUnit(...[amount, value, unit, measure, locale, isShort]: Parameters<typeof ofUnit>): string {
  const text = ofUnit(amount, value, unit, measure, locale, isShort);
  return isShort ? text : withPer(text, measure, locale);
}

function withPer(text: string, measure: Measure | undefined, {own}: Locale): string {
  return measure?.per === undefined ? text : (own?.per(text, measure.per) ?? text);
}

function ofUnit(
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
