import type {Locale} from './locale.js';

/** `Korea`, `Korea and Busan`, `Korea, Busan and the United Kingdom`. */
export function formatList(items: readonly string[], {messages}: Locale): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${messages.and} ${last}`;
}

/** Years as runs: `2009–2016 and 2018`. `years` ascend. */
export function formatYears(years: readonly number[], locale: Locale): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return formatList(
    runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)),
    locale
  );
}
