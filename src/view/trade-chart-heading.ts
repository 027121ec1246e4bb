import {formatList} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import type {Measure} from '../model/schema.js';
import type {Series} from '../query/series.js';

/** What the chart shows, as a phrase: who with whom, and what. */
export function chartHeading(
  series: readonly Pick<Series, 'partner' | 'facts' | 'undated'>[],
  {label, heading}: Measure,
  dataset: Dataset,
  locale: Locale
): string {
  const named = (ids: Iterable<string>) =>
    formatList(
      [...new Set(ids)].map((id) => nameInSentence(id, dataset)),
      locale
    );
  if (heading !== undefined) return heading.replace('{partners}', () => named(series.map(({partner}) => partner)));
  const scopes = series.flatMap(({facts, undated}) => [...facts, ...undated].slice(0, 1)).map(({scope}) => scope);
  const from = scopes.map((scope) => scope.from);
  const to = scopes.flatMap((scope) => scope.to ?? []);
  // Where values go both ways, no arrow says which.
  const isOneWay = to.length > 0 && !to.some((id) => from.includes(id));
  const link = scopes.every(({direction}) => direction === 'two-way') ? '\u00a0– ' : '\u00a0→ ';
  return locale.messages.chartHeading(label, isOneWay ? named(from) + link + named(to) : named([...from, ...to]));
}

function nameInSentence(id: string, {places}: Dataset): string {
  const place = places.get(id);
  return place?.inSentence ?? place?.name ?? id;
}
