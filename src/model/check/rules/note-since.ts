import {firstDay} from '../../partial-date.js';
import {citedDates} from '../published.js';
import type {Problem} from '../problem.js';
import {everyEntry, problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A note that holds since a document holds since a later one than the first that tells of its record. */
export function* noteSince({records}: Subject): Iterable<Problem> {
  const datesOf = citedDates(records);
  const dates = new Map(records.documents.map(({id, date}) => [id, date]));
  for (const {type, record} of everyEntry(records)) {
    const [earliest] = datesOf(record);
    for (const [i, {since}] of ('notes' in record ? (record.notes ?? []) : []).entries()) {
      const date = since === undefined ? undefined : dates.get(since);
      if (since === undefined || date === undefined) continue;
      if (earliest !== undefined && firstDay(date) > firstDay(earliest)) continue;
      yield problemIn(type, record, `notes.${i}.since`, `not later than the first document of the record: ${since}`);
    }
  }
}
