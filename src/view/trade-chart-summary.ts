import {formatYears} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import type {Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';
import type {TradeRow} from './trade-chart-rows.js';

/** What a series shows: its first and last values, the highest, and where figures are missing. */
export function summary(
  {facts, undated, unreported}: Series,
  name: string,
  row: (fact: Quantity) => TradeRow,
  locale: Locale
): string {
  const {messages} = locale;
  const tell = (fact: Quantity) => [row(fact).value, row(fact).period] as const;
  const first = facts[0] ?? undated[0];
  const last = facts.at(-1) ?? first;
  if (!first || !last) return '';
  if (first === last) return messages.onePoint(name, ...tell(first));
  const highest = facts.reduce((a, b) => (b.value > a.value ? b : a));
  return [
    messages.manyPoints(name, ...tell(first), ...tell(last)),
    highest !== first && highest !== last && messages.highest(...tell(highest)),
    unreported.length > 0 && messages.unreported(formatYears(unreported, locale)),
  ]
    .filter(Boolean)
    .join(' ');
}
