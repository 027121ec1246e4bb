import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import {placesOf} from '../../../model/source-text.js';
import type {VerifySubject} from '../subject.js';

/** A publisher is named in the document. */
export function* documentPublisher({records, texts}: VerifySubject): Iterable<Problem> {
  for (const document of records.documents) {
    const source = texts.get(document.id);
    if (!source || document.publisher === undefined || placesOf(document.publisher, source.text).length > 0) continue;
    yield problemIn('documents', document, 'publisher', `not in the text: ${document.publisher}`);
  }
}
