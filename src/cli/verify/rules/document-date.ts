import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import {writesDate} from '../dates-in-text.js';
import type {VerifySubject} from '../subject.js';

/** A document's date is written in it. */
export function* documentDate({records, texts}: VerifySubject): Iterable<Problem> {
  for (const document of records.documents) {
    const source = texts.get(document.id);
    if (!source || writesDate(source.text, document.date)) continue;
    yield problemIn('documents', document, 'date', `not in the text: ${document.date}`);
  }
}
