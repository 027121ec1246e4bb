import {firstDay} from '../../partial-date.js';
import {earlierOf, everyRecord} from '../walk.js';
import type {AnyRecord, EarlierReading, Rule} from '../walk.js';

/** An earlier reading stood before a document that the record cites, after its first one, and says something else. */
export const earlierReading: Rule = ({byId}, tell) => {
  const dayOf = (document: string) => {
    const date = byId.documents.get(document)?.date;
    return date === undefined ? undefined : firstDay(date);
  };
  return everyRecord((record, type) => {
    const readings = earlierOf(record);
    if (readings.length === 0) return;
    const cited = 'citations' in record ? record.citations.map(({document}) => document) : [];
    const isCited = new Set(cited);
    let [previous = ''] = cited.map((document) => dayOf(document) ?? '').sort();
    for (const [i, reading] of readings.entries()) {
      const {before} = reading;
      const day = dayOf(before);
      if (day === undefined) continue;
      if (!isCited.has(before)) tell(type, record, `earlier.${i}.before`, `the record does not cite it: ${before}`);
      else if (day <= previous)
        tell(type, record, `earlier.${i}.before`, `no document of the record before it: ${before}`);
      for (const field of repeated(record, reading))
        tell(type, record, `earlier.${i}.${field}`, `the same before ${before} and after`);
      previous = day;
    }
  });
};

/** The fields of an earlier reading that the record has with the same value. */
function repeated(record: AnyRecord, reading: EarlierReading): readonly string[] {
  const now = new Map<string, unknown>(Object.entries(record));
  return Object.entries(reading)
    .filter(([field, value]) => isSame(now.get(field), value))
    .map(([field]) => field);
}

/** Whether two values say the same, in whatever order their fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  const fields = new Map<string, unknown>(Object.entries(a));
  const others = Object.entries(b);
  return fields.size === others.length && others.every(([key, value]) => isSame(fields.get(key), value));
}
