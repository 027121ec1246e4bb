import type {Problem} from '../problem.js';
import type {TranslationSubject} from '../translation-subject.js';

/** Every translation is of a text that there is. */
export function* untranslatable({file, wanted, given}: TranslationSubject): Iterable<Problem> {
  for (const [record, texts] of given) {
    const known = wanted.get(record);
    if (known === undefined) yield {file, record, message: 'unknown record'};
    else {
      for (const field of texts.keys()) {
        if (!known.has(field)) yield {file, record, field, message: 'unknown path'};
      }
    }
  }
}
