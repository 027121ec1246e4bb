import type {LanguageTag} from '../../model/languages.js';
import type {Locale} from '../locale.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ko} from './ko.js';
import {withOwnWords, type OwnWords} from './own-words.js';
import {ru} from './ru.js';

const everyLanguage: {readonly [L in LanguageTag]: OwnWords} = {en, kk, ko, ru};
const words = new Map<string, OwnWords>(Object.entries(everyLanguage));

/** The locale with the words for a host's own data. */
export function ownLocale(locale: Locale): Locale {
  return withOwnWords(locale, words.get(locale.lang) ?? en);
}
