import type {Problem} from '../problem.js';
import {citationsOf, everyEntry, problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A cited paragraph is one that the document has. */
export function* paragraphCount({records}: Subject): Iterable<Problem> {
  const counts = new Map(records.documents.map(({id, paragraphs}) => [id, paragraphs]));
  for (const {type, record} of everyEntry(records)) {
    for (const [path, {document, paragraph}] of citationsOf(record)) {
      const count = counts.get(document);
      if (count === undefined || paragraph <= count) continue;
      yield problemIn(type, record, `${path}.paragraph`, `no paragraph ${paragraph}: ${document} has ${count}`);
    }
  }
}
