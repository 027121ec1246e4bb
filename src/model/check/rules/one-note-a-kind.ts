import {everyRecord, notesOf} from '../walk.js';
import type {Rule} from '../walk.js';

/** A record has one note of a kind. */
export const oneNoteAKind: Rule = (_, tell) =>
  everyRecord((record, type) => {
    const notes = notesOf(record);
    if (notes.length < 2) return;
    const seen = new Set<string>();
    for (const [i, {kind}] of notes.entries()) {
      if (seen.has(kind)) tell(type, record, `notes.${i}`, `second note of one kind: ${kind}`);
      seen.add(kind);
    }
  });
