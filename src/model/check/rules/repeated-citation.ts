import type {Problem} from '../problem.js';
import {everyEntry, problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A record does not cite the same words of the same paragraph twice. */
export function* repeatedCitation({records}: Subject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    if (!('citations' in record)) continue;
    const seen = new Set<string>();
    for (const [i, {document, paragraph, asWritten}] of record.citations.entries()) {
      const key = JSON.stringify([document, paragraph, asWritten]);
      if (seen.has(key))
        yield problemIn(type, record, `citations.${i}`, `cited twice: ${document}, paragraph ${paragraph}`);
      seen.add(key);
    }
  }
}
