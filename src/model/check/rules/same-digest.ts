import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** Two documents are two texts: they do not share a digest. */
export function* sameDigest({records}: Subject): Iterable<Problem> {
  const first = new Map<string, string>();
  for (const document of records.documents) {
    const other = first.get(document.digest);
    if (other === undefined) first.set(document.digest, document.id);
    else yield problemIn('documents', document, 'digest', `same text as ${other}: ${document.digest}`);
  }
}
