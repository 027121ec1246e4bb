import type {Records} from '../dataset.js';
import type {Problem} from './problem.js';
import {missingTranslation} from './rules/missing-translation.js';
import {translatedPlaceholders} from './rules/translated-placeholders.js';
import {translatedPlainly} from './rules/translated-plainly.js';
import {translatedYears} from './rules/translated-years.js';
import {translationShape} from './rules/translation-shape.js';
import {untranslatable} from './rules/untranslatable.js';
import {translationSubject} from './translation-subject.js';
import type {TranslationRule} from './translation-subject.js';

const rules: readonly TranslationRule[] = [
  missingTranslation,
  untranslatable,
  translatedYears,
  translatedPlaceholders,
  translatedPlainly,
];

/** Every problem of a language's texts: file, record id, dotted path of the field, text. */
export function checkTranslations(records: Records, language: string, input: unknown): readonly Problem[] {
  const subject = translationSubject(records, language, input);
  return [...translationShape(subject, input), ...rules.flatMap((rule) => [...rule(subject)])];
}
