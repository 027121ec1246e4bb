import type {Problem} from '../problem.js';
import type {TranslationSubject} from '../translation-subject.js';
import {placeholdersIn} from './heading-placeholder.js';

/** A heading's translation takes the partners' names where its original does, and nothing else. */
export function* translatedPlaceholders({file, wanted, given}: TranslationSubject): Iterable<Problem> {
  for (const [record, texts] of wanted) {
    const original = texts.get('heading');
    const translation = given.get(record)?.get('heading');
    if (original === undefined || typeof translation !== 'string') continue;
    const [before, after] = [original, translation].map((text) => placeholdersIn(text).join(' ') || 'none');
    if (before === after) continue;
    yield {file, record, field: 'heading', message: `other placeholders than the original (${before}): ${after}`};
  }
}
