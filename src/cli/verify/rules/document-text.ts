import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import type {VerifySubject} from '../subject.js';

/** Each document's text is among those that were given, to the last byte. */
export function* documentText({records, texts}: VerifySubject): Iterable<Problem> {
  for (const document of records.documents) {
    if (!texts.has(document.id))
      yield problemIn('documents', document, 'digest', `no file has this digest: ${document.digest}`);
  }
}
