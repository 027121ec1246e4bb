import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import type {Citation} from '../model/schema.js';
import {toldOn} from './source.js';

/** `Planned as of 18 March 2023`: a plan is its documents', and whether it came about, none of them says. */
export function plannedWords(
  record: {readonly citations: readonly [Citation, ...Citation[]]},
  dataset: Dataset,
  locale: Locale
): string {
  const {messages} = locale;
  const date = toldOn(record, dataset);
  return date === '' ? messages.planned : messages.plannedAsOf(formatDate(date, locale));
}
