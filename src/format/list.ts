import type {Locale} from './locale.js';

/** `Korea`, `Korea and Busan`, `Korea, Busan and the United Kingdom`. */
export function formatList(items: readonly string[], {list: [between, beforeLast]}: Pick<Locale, 'list'>): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(between) + beforeLast + last;
}

/** Runs of years, each with its first and its last, unbroken: `2009–2016`, `2018`. */
export function formatYears(runs: readonly (readonly [first: number, last: number])[]): string[] {
  return runs.map(([first, last]) => (first === last ? String(first) : joined(String(first), String(last))));
}

/** Two ends of a span with a dash after which no line breaks. */
export const joined = (from: string, to: string): string => `${from}–\u2060${to}`;
