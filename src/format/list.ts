import type {Locale} from './locale.js';

/** `Korea`, `Korea and Busan`, `Korea, Busan and the United Kingdom`. */
export function formatList(items: readonly string[], {list: [between, beforeLast]}: Pick<Locale, 'list'>): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(between) + beforeLast + last;
}

/** A year alone, with its era where that is an earlier one than ours, or stands beside one: `2018`, `500 BC`. */
export function formatYear(year: number, {own}: Pick<Locale, 'own'>, hasEra = false): string {
  return own?.year(year, hasEra) ?? String(year);
}

/** Runs of years, each with its first and its last, unbroken: `2009–2016`, `2018`. */
export function formatYears(
  runs: readonly (readonly [first: number, last: number])[],
  locale: Pick<Locale, 'own'>
): string[] {
  return runs.map(([first, last]) =>
    first === last ? formatYear(first, locale) : joined(formatYear(first, locale), formatYear(last, locale, first < 1))
  );
}

/** Two ends of a span with a dash after which no line breaks. */
export const joined = (from: string, to: string): string => `${from}–\u2060${to}`;
