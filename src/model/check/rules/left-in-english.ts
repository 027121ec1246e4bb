import type {Problem} from '../problem.js';
import type {TranslationSubject} from '../translation-subject.js';

/** Before each English text in the file of a new language, until it is translated. */
export const UNTRANSLATED = '§ ';

/** A translation is in its language. Names may stay as they are, and so may a word or two that languages share. */
export function* leftInEnglish({file, wanted, given}: TranslationSubject): Iterable<Problem> {
  for (const [record, texts] of wanted) {
    for (const [field, original] of texts) {
      const text = given.get(record)?.get(field);
      if (typeof text !== 'string') continue;
      if (text.startsWith(UNTRANSLATED)) yield {file, record, field, message: 'not translated yet'};
      else if (text === original && !/(^|\.)name$/u.test(field) && original.trim().split(/\s+/u).length > 2)
        yield {file, record, field, message: 'left in English'};
    }
  }
}
