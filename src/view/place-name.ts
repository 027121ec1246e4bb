import type {Dataset} from '../model/dataset.js';
import type {When} from '../model/schema.js';
import {dayRange} from '../query/period.js';

/** A place's name at the time of what happened there: documents give some another one then. The id of an unknown place. */
export function placeName(id: string, when: When, {places}: Pick<Dataset, 'places'>): string {
  const place = places.get(id);
  const day = dayRange(when)?.last;
  const then = place?.names?.find((named) => {
    const range = dayRange(named.when);
    return day !== undefined && range?.first !== undefined && range.first <= day && day <= range.last;
  });
  return then?.name ?? place?.name ?? id;
}
