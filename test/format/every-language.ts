import {loadLanguage} from '../../src/elements/shared/language.js';
import type {Language} from '../../src/format/language.js';
import {LANGUAGES} from '../../src/model/languages.js';

/** Every language of the widgets, in the order of the one list. */
export const everyLanguage: readonly Language[] = await Promise.all(
  Object.keys(LANGUAGES).map(async (tag) => loadLanguage(tag))
);

/** All but English, in which the records are written. */
export const translated: readonly Language[] = everyLanguage.filter(({translate}) => translate !== undefined);

/** With plain spaces and no joiners, as a table is easier to read; that nothing breaks has its own tests. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** A letter of the script in which a language is written. */
export function letterOf(lang: string): RegExp {
  const {script = ''} = new Intl.Locale(lang).maximize();
  const several: Readonly<Record<string, string>> = {
    Jpan: 'Hira}\\p{sc=Kana}\\p{sc=Han',
    Kore: 'Hang',
    Hans: 'Han',
    Hant: 'Han',
  };
  return new RegExp(`[\\p{sc=${several[script] ?? script}}]`, 'u');
}
