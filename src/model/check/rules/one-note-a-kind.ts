import type {Problem} from '../problem.js';
import {everyEntry, noteKinds, problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A record has one note of a kind. */
export function* oneNoteAKind({records}: Subject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    const kinds = noteKinds(record);
    for (const [i, kind] of kinds.entries()) {
      if (kinds.indexOf(kind) < i) yield problemIn(type, record, `notes.${i}`, `second note of one kind: ${kind}`);
    }
  }
}
