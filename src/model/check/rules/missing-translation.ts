import type {Problem} from '../problem.js';
import type {TranslationSubject} from '../translation-subject.js';

/** Every text that readers see has a translation. */
export function* missingTranslation({file, wanted, given}: TranslationSubject): Iterable<Problem> {
  for (const [record, texts] of wanted) {
    for (const field of texts.keys()) {
      if (!given.get(record)?.has(field)) yield {file, record, field, message: 'missing translation'};
    }
  }
}
