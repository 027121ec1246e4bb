import type {Locale} from './locale.js';

/** `Korea`, `Korea and Busan`, `Korea, Busan and the United Kingdom`. */
export function formatList(items: readonly string[], {messages}: Locale): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${messages.and} ${last}`;
}

/** Runs of years, each with its first and its last: `2009–2016 and 2018`. */
export function formatYears(runs: readonly (readonly [first: number, last: number])[], locale: Locale): string {
  return formatList(
    runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)),
    locale
  );
}
