import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import type {VerifySubject} from '../subject.js';

/** Each document that is a file is among those that were given, to the last byte. */
export function* documentText({records, found}: VerifySubject): Iterable<Problem> {
  for (const document of records.documents) {
    const {digest} = document;
    if (digest !== undefined && !found.has(digest))
      yield problemIn('documents', document, 'digest', `no file has this digest: ${digest}`);
  }
}
