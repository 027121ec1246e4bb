import {parsePartialDate} from '../model/partial-date.js';
import type {Fact, When} from '../model/schema.js';
import type {Locale} from './locale.js';
import {isCurrency} from './number.js';

/** A partial date at its own precision. Throws `RangeError` for a string that is no date. */
export function formatDate(date: string, locale: Locale): string {
  const parts = parsePartialDate(date);
  if (!parts) throw new RangeError(`not a date: ${date}`);
  return locale.date(parts);
}

/** A time as precise as its document: a date, a span, or that it is open. */
export function formatWhen(when: When, locale: Locale): string {
  if (when.basis === 'open') {
    return when.by === undefined ? locale.messages.openDate : locale.messages.by(formatDate(when.by, locale));
  }
  const named = locale.named?.(when);
  if (named !== undefined) return named;
  const from = formatDate(when.from, locale);
  return when.to === undefined || when.to === when.from
    ? from
    : locale.messages.span(from, formatDate(when.to, locale));
}

const REPORTED: readonly Fact['status'][] = ['reported', 'provisional', 'revised'];

/** The time of a fact: money that has flowed until a day, and nobody says since when, did not flow on that day. */
export function formatPeriod(fact: Fact, locale: Locale): string {
  const {period} = fact;
  const isTotal =
    'scope' in fact && fact.scope.kind === 'flow' && REPORTED.includes(fact.status) && isCurrency(fact.unit);
  return isTotal && period.basis === 'open' && period.by !== undefined
    ? locale.messages.upTo(formatDate(period.by, locale))
    : formatWhen(period, locale);
}

/**
 * What stands in a date column below its year: `14 Sept`, `16 Aug – 17 Aug`, `by 15 May`; the whole of a span that ends in
 * another year; empty for a year alone.
 */
export function formatWithinYear(when: When, locale: Locale): string {
  const named = when.basis === 'open' ? undefined : locale.named?.(when);
  if (named !== undefined) return named;
  if (when.basis !== 'open' && when.to?.slice(0, 4) !== when.from.slice(0, 4) && when.to)
    return formatWhen(when, locale);
  const times = when.basis === 'open' ? [when.by] : when.to === when.from ? [when.from] : [when.from, when.to];
  const [from, to] = times.map((date) => {
    const parts = date === undefined ? undefined : parsePartialDate(date);
    return parts && locale.dayAndMonth(parts);
  });
  if (!from) return '';
  if (when.basis === 'open') return locale.messages.by(from);
  return to ? locale.messages.span(from, to) : from;
}
