import type {Problem} from '../problem.js';
import type {TranslationSubject} from '../translation-subject.js';

const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/gu;

/** A translation tells the years of its original. Other numbers may be written in another scale: 42억 for 4.2 billion. */
export function* translatedYears({file, wanted, given}: TranslationSubject): Iterable<Problem> {
  for (const [record, texts] of wanted) {
    for (const [field, original] of texts) {
      const translation = given.get(record)?.get(field);
      if (typeof translation !== 'string') continue;
      const before = yearsIn(original);
      const after = yearsIn(translation);
      if (before === after) continue;
      yield {file, record, field, message: `other years than the original (${before || 'none'}): ${after || 'none'}`};
    }
  }
}

function yearsIn(text: string): string {
  return [...new Set([...text.matchAll(YEAR)].map(([year]) => year))].sort().join(', ');
}
