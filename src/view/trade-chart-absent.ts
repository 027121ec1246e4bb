import {formatWhen} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {isAbsence, type Dataset} from '../model/dataset.js';
import type {Absence} from '../model/schema.js';
import {isSelected, type Selection} from '../query/select.js';

/** So many periods are listed; more are counted. */
const MOST_LISTED = 5;

/** Where the documents say that there is no value, and why: a line a partner and reason. */
export function absentLines(dataset: Dataset, measure: string, selection: Selection, locale: Locale): string[] {
  const groups = new Map<string, Absence[]>();
  for (const fact of dataset.facts.values()) {
    if (!isAbsence(fact) || fact.measure !== measure || !isSelected(fact, fact.period, selection, dataset)) continue;
    const partner = fact.partners[0] ?? fact.scope.from;
    const key = `${dataset.places.get(partner)?.name ?? partner}: ${locale.own?.absent[fact.reason] ?? fact.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups].map(([what, facts]) => {
    const periods = facts.slice(0, MOST_LISTED).map(({period}) => formatWhen(period, locale));
    const more = facts.length - periods.length;
    return `${what} (${periods.join('; ')}${more > 0 ? `; … +${more}` : ''})`;
  });
}
