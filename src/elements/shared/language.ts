import type {ComplexAttributeConverter} from 'lit';
import {en} from '../../format/en.js';
import type {Language} from '../../format/language.js';
import type {LanguageTag} from '../../model/languages.js';
import {isShadowRoot} from './window-of.js';

export const english: Language = {locale: en};

/** The files of each language of `model/languages.ts`; English is here from the start. */
const loaders: {readonly [L in Exclude<LanguageTag, 'en'>]: () => Promise<Language>} = {
  kk: () => import('./languages/kk.js').then(({language}) => language),
  ko: () => import('./languages/ko.js').then(({language}) => language),
  ru: () => import('./languages/ru.js').then(({language}) => language),
};
const wordLoaders: {readonly [L in LanguageTag]: () => Promise<unknown>} = {
  en: () => import('./words/en.js').then(({words}) => words),
  kk: () => import('./words/kk.js').then(({words}) => words),
  ko: () => import('./words/ko.js').then(({words}) => words),
  ru: () => import('./words/ru.js').then(({words}) => words),
};
const loaded = new Map<string, Language | Promise<Language>>();

/** `lang` as a property: empty without the attribute, and no attribute for what is empty, as frameworks take one away. */
export const langConverter: ComplexAttributeConverter<string> = {
  fromAttribute: (tag) => tag ?? '',
  toAttribute: (tag) => tag || null,
};

/** The language around an element that has none itself: the nearest one, across shadow roots. */
export function nearestLang(element: Element): string {
  // What its own attribute says may not be true any more: it follows the property, a moment later.
  for (let node = elementAround(element); node; node = elementAround(node)) {
    const lang = node.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

function elementAround({parentElement, parentNode}: Element): Element | null {
  return parentElement ?? (parentNode && isShadowRoot(parentNode) ? parentNode.host : null);
}

/**
 * The language of the widgets that a tag leads to (`ko-KR`, `kk_KZ`), if any: the whole tag, then shorter ones, as RFC 4647
 * has it.
 */
export function lookUpLanguage(tag: string): LanguageTag | undefined {
  for (let range = tag.replaceAll('_', '-').toLowerCase(); range; range = range.replace(/(-\w)?(^|-)[^-]*$/u, '')) {
    const lang = tagsOf(wordLoaders).find((known) => known.toLowerCase() === range);
    if (lang) return lang;
  }
  return undefined;
}

/** English at once, another language when its file is there, and English for a language that has none. */
export function loadLanguage(tag: string): Language | Promise<Language> {
  const lang = lookUpLanguage(tag) ?? 'en';
  if (lang === 'en') return english;
  const known = loaded.get(lang) ?? loaders[lang]();
  loaded.set(lang, known);
  if (known instanceof Promise)
    known.then(
      (language) => loaded.set(lang, language),
      // A file that did not arrive may arrive for the next element.
      () => loaded.delete(lang)
    );
  return known;
}

/** What only sources and notes show, in a language of the widgets. Rejects where its file does not arrive. */
export async function loadWords(lang: string): Promise<unknown> {
  const known = lookUpLanguage(lang);
  return known && wordLoaders[known]();
}

/** The keys of an object whose type names them all. */
function tagsOf<Tag extends string>(files: {readonly [T in Tag]: unknown}): Tag[] {
  const tags: Tag[] = [];
  for (const tag in files) tags.push(tag);
  return tags;
}
