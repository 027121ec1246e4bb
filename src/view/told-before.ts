import {formatDate} from '../format/date.js';
import {formatList} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import {formatAmount} from '../format/number.js';
import {isQuantity, type Dataset} from '../model/dataset.js';
import type {Fact} from '../model/schema.js';

/** What stood before a value was revised, and as what else its words can be read: none of it is lost. */
export function toldBefore(fact: Fact, dataset: Dataset, locale: Locale): string[] {
  const {own} = locale;
  if (!isQuantity(fact) || !own) return [];
  const told = (value: number, unit: string) =>
    formatAmount({value, unit}, unit === fact.unit ? dataset.measures.get(fact.measure) : undefined, locale, {
      isFull: true,
    });
  const revisions = (fact.earlier ?? []).flatMap(({before, value}) => {
    const date = dataset.documents.get(before)?.date;
    return value === undefined || date === undefined
      ? []
      : own.revised(told(value, fact.unit), formatDate(date, locale));
  });
  const readings = (fact.readings ?? []).map(({value, unit}) => told(value, unit));
  return readings.length === 0 ? revisions : [...revisions, own.readings(formatList(readings, locale))];
}
