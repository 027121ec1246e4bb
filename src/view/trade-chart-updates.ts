import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import {reportsSince} from '../query/as-of.js';
import type {Series} from '../query/series.js';
import {sentences, updateLine, type CommonOptions} from './options.js';
import {valuesOf} from './trade-chart-rows.js';

/** What later documents tell of the series shown, and which partners' figures have joined them since. */
export function updateLines(
  then: readonly Series[],
  now: readonly Series[],
  dataset: Dataset,
  request: CommonOptions,
  locale: Locale
): string | undefined {
  if (!request.asOf) return undefined;
  const shown = new Set(then.map(({partner}) => partner));
  const own = valuesOf(now.filter(({partner}) => shown.has(partner)));
  const was = valuesOf(then).flatMap(({id}) => dataset.facts.get(id) ?? []);
  const joined = now.filter(({partner}) => !shown.has(partner));
  const newest = reportsSince(dataset, valuesOf(joined), request.asOf).at(-1);
  const lines = [
    updateLine(dataset, [...own, ...was], request, locale),
    newest && locale.messages.sinceJoined(formatDate(newest, locale), joined.length),
  ].filter(Boolean);
  return lines.length === 0 ? undefined : sentences(lines);
}
