import type {Measure, Quantity} from '../model/schema.js';
import type {Locale} from './locale.js';

/** All digits of a value, in groups of three: `1,400`. At most three decimals. */
export function formatNumber(value: number, locale: Pick<Locale, 'decimal' | 'group'>): string {
  const rounded = Number(Math.abs(value).toFixed(3));
  const [whole = '0', fraction] = rounded
    .toFixed(3)
    .replace(/\.?0+$/u, '')
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, locale.group);
  return (value < 0 && rounded !== 0 ? '−' : '') + grouped + (fraction === undefined ? '' : locale.decimal + fraction);
}

/** `4.2 billion` with the given scale words; below a million all digits. `space` keeps the two together at a line's end. */
export function formatScaled(
  value: number,
  locale: Pick<Locale, 'decimal' | 'group'>,
  words: {readonly million: string; readonly billion: string; readonly trillion: string},
  space: string
): string {
  const size = Math.abs(value);
  const [divisor, word] =
    size >= 1e12
      ? [1e12, words.trillion]
      : size >= 1e9
        ? [1e9, words.billion]
        : size >= 1e6
          ? [1e6, words.million]
          : [1, ''];
  return formatNumber(value / divisor, locale) + (word && space + word);
}

type Amount = Pick<Quantity, 'value' | 'unit'>;

/** Value and unit without the qualifier: `$4.2 billion`, `300 companies`. */
export function formatAmount({value, unit}: Amount, measure: Measure | undefined, locale: Locale): string {
  return withUnit(locale.scaled(value), value, unit, measure, locale);
}

/** The same with every digit, for those who ask: `$4,200,000,000`. */
export function formatExactAmount({value, unit}: Amount, measure: Measure | undefined, locale: Locale): string {
  return withUnit(formatNumber(value, locale), value, unit, measure, locale);
}

/** Value, unit and qualifier, which is never left out: `more than $750 million`. */
export function formatQuantity(quantity: Quantity, measure: Measure | undefined, locale: Locale): string {
  return locale.qualified[quantity.qualifier](formatAmount(quantity, measure, locale));
}

/** The same where room is short: `more than $750m`. */
export function formatShortQuantity(quantity: Quantity, measure: Measure | undefined, locale: Locale): string {
  const {value, unit, qualifier} = quantity;
  return locale.qualified[qualifier](withUnit(locale.abbreviated(value), value, unit, measure, locale, true));
}

function withUnit(
  amount: string,
  value: number,
  unit: string,
  measure: Measure | undefined,
  locale: Locale,
  isShort = false
): string {
  if (/^[A-Z]{3}$/u.test(unit)) return locale.money(amount, unit, isShort);
  const forms = measure?.counted;
  return locale.counted(amount, forms?.[locale.plural(value)] ?? forms?.other ?? unit);
}
