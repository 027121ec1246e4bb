import {firstDay} from '../partial-date.js';
import type {AnyRecord, Subject} from './walk.js';

/** Dates of the documents that a record cites, in their order. A document that is not known has none. */
export function citedDates(record: AnyRecord, {byId}: Subject): readonly string[] {
  const dates: string[] = [];
  for (const {document} of 'citations' in record ? record.citations : []) {
    const date = byId.documents.get(document)?.date;
    if (date !== undefined) dates.push(date);
  }
  return dates;
}

/** The earliest of some dates; of those that begin alike, the one that comes first. */
export function earliest(dates: readonly string[]): string | undefined {
  let found = dates[0];
  for (const date of dates) if (found !== undefined && firstDay(date) < firstDay(found)) found = date;
  return found;
}

/** The latest of some dates; of those that begin alike, the one that comes last. */
export function latest(dates: readonly string[]): string | undefined {
  let found = dates[0];
  // Most records cite one document.
  if (dates.length === 1) return found;
  for (const date of dates) if (found !== undefined && firstDay(date) >= firstDay(found)) found = date;
  return found;
}
