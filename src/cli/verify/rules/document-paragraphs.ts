import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import type {VerifySubject} from '../subject.js';

/** Each document has as many paragraphs as its record says. */
export function* documentParagraphs({records, texts}: VerifySubject): Iterable<Problem> {
  for (const document of records.documents) {
    const count = texts.get(document.id)?.paragraphs.length ?? document.paragraphs;
    if (count === document.paragraphs) continue;
    yield problemIn('documents', document, 'paragraphs', `${count} in the text, ${document.paragraphs} in the record`);
  }
}
