import type {Records} from '../dataset.js';
import {firstDay} from '../partial-date.js';
import type {AnyRecord} from './walk.js';

/** Dates of the documents that a record cites, earliest first. Documents that are not known have none. */
export function citedDates(records: Records): (record: AnyRecord) => readonly string[] {
  const dates = new Map(records.documents.map(({id, date}) => [id, date]));
  return (record) =>
    ('citations' in record ? record.citations : [])
      .flatMap(({document}) => dates.get(document) ?? [])
      .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}
