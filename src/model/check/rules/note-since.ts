import {firstDay} from '../../partial-date.js';
import {citedDates, earliest} from '../published.js';
import {everyRecord, notesOf} from '../walk.js';
import type {Rule} from '../walk.js';

/** A note that holds since a document holds since a later one than the first that tells of its record. */
export const noteSince: Rule = (subject, tell) => {
  const documents = subject.byId.documents;
  return everyRecord((record, type) => {
    const notes = notesOf(record);
    if (notes.length === 0) return;
    const first = earliest(citedDates(record, subject));
    for (const [i, {since}] of notes.entries()) {
      const date = since === undefined ? undefined : documents.get(since)?.date;
      if (since === undefined || date === undefined) continue;
      if (first !== undefined && firstDay(date) > firstDay(first)) continue;
      tell(type, record, `notes.${i}.since`, `not later than the first document of the record: ${since}`);
    }
  });
};
