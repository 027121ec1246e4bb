import type {ComplexAttributeConverter} from 'lit';
import {en} from '../../format/en.js';
import type {Language} from '../../format/language.js';
import {isShadowRoot} from './window-of.js';

export const english: Language = {locale: en};

const loaders: {readonly [lang: string]: (() => Promise<Language>) | undefined} = {
  kk: () => import('./languages/kk.js').then(({language}) => language),
  ko: () => import('./languages/ko.js').then(({language}) => language),
  ru: () => import('./languages/ru.js').then(({language}) => language),
};
const wordLoaders: {readonly [lang: string]: (() => Promise<unknown>) | undefined} = {
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

/** Whether a language tag such as `ko` or `ko-KR` leads to a language of the widgets. */
export function isKnownLanguage(tag: string): boolean {
  return ['en', ...Object.keys(loaders)].includes(primary(tag));
}

/** English at once, another language when its file is there, and English for a language that has none. */
export function loadLanguage(tag: string): Language | Promise<Language> {
  const lang = primary(tag);
  const load = Object.hasOwn(loaders, lang) ? loaders[lang] : undefined;
  if (!load) return english;
  const known = loaded.get(lang) ?? load();
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
  return wordLoaders[lang]?.();
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
