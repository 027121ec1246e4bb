import type {Problem} from '../problem.js';
import type {TranslationSubject} from '../translation-subject.js';
import {notPlain} from './plain-text.js';

/** A translation is plain text, like its original. */
export function* translatedPlainly({file, wanted, given}: TranslationSubject): Iterable<Problem> {
  for (const [record, texts] of given) {
    for (const [field, text] of texts) {
      // A text of no known field is told by its own rule.
      if (typeof text !== 'string' || !wanted.get(record)?.has(field)) continue;
      const message = notPlain(text);
      if (message !== undefined) yield {file, record, field, message};
    }
  }
}
