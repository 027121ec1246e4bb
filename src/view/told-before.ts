import {formatDate} from '../format/date.js';
import {formatList} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import {formatAmount, formatFullQuantity} from '../format/number.js';
import {isQuantity, type Dataset} from '../model/dataset.js';
import type {Fact} from '../model/schema.js';

/** What stood before a value was revised, and as what else its words can be read: none of it is lost. */
export function toldBefore(fact: Fact, dataset: Dataset, locale: Locale): string[] {
  const {own} = locale;
  if (!isQuantity(fact) || !own) return [];
  const measure = dataset.measures.get(fact.measure);
  const revisions = (fact.earlier ?? []).flatMap(({before, value, qualifier = fact.qualifier}) => {
    const date = dataset.documents.get(before)?.date;
    if (value === undefined || date === undefined) return [];
    return own.revised(
      formatFullQuantity({value, unit: fact.unit, qualifier}, measure, locale),
      formatDate(date, locale)
    );
  });
  const readings = (fact.readings ?? []).map((reading) =>
    formatAmount(reading, reading.unit === fact.unit ? measure : undefined, locale, {isFull: true})
  );
  return readings.length === 0 ? revisions : [...revisions, own.readings(formatList(readings, locale))];
}
