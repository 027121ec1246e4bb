import {firstDay} from '../../partial-date.js';
import type {Problem} from '../problem.js';
import {earlierReadings, everyEntry, problemIn} from '../walk.js';
import type {AnyRecord, EarlierReading, Subject} from '../walk.js';

/** An earlier reading stood before a document that the record cites, after its first one, and says something else. */
export function* earlierReading({records}: Subject): Iterable<Problem> {
  const days = new Map(records.documents.map(({id, date}) => [id, firstDay(date)]));
  for (const {type, record} of everyEntry(records)) {
    const cited = 'citations' in record ? record.citations.map(({document}) => days.get(document) ?? '').sort() : [];
    let previous = cited[0] ?? '';
    for (const [path, reading] of earlierReadings(record)) {
      const day = days.get(reading.before);
      if (day === undefined) continue;
      if (!cites(record, reading.before))
        yield problemIn(type, record, `${path}.before`, `the record does not cite it: ${reading.before}`);
      else if (day <= previous)
        yield problemIn(type, record, `${path}.before`, `no document of the record before it: ${reading.before}`);
      for (const field of repeated(record, reading))
        yield problemIn(type, record, `${path}.${field}`, `the same before ${reading.before} and after`);
      previous = day;
    }
  }
}

function cites(record: AnyRecord, document: string): boolean {
  return 'citations' in record && record.citations.some((citation) => citation.document === document);
}

/** The fields of an earlier reading that the record has with the same value. */
function repeated(record: AnyRecord, reading: EarlierReading): readonly string[] {
  const now = new Map<string, unknown>(Object.entries(record));
  return Object.entries(reading)
    .filter(([field, value]) => JSON.stringify(now.get(field)) === JSON.stringify(value))
    .map(([field]) => field);
}
