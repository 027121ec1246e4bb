import type {LanguageTag} from '../../model/languages.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ko} from './ko.js';
import type {ListedWords} from './listed-words.js';
import {ru} from './ru.js';

const everyLanguage: {readonly [L in LanguageTag]: ListedWords} = {en, kk, ko, ru};
const words = new Map<string, ListedWords>(Object.entries(everyLanguage));

/** The words of a language for copies of a list of sources, and for the check of a file. */
export function listedWords(lang: string): ListedWords {
  return words.get(lang) ?? en;
}
