import {en} from '../../format/en.js';
import type {Language} from '../../format/language.js';

export const english: Language = {locale: en, translate: undefined};

const loaders: {readonly [lang: string]: (() => Promise<Language>) | undefined} = {
  kk: () => import('./languages/kk.js').then(({language}) => language),
  ko: () => import('./languages/ko.js').then(({language}) => language),
  ru: () => import('./languages/ru.js').then(({language}) => language),
};
const loaded = new Map<string, Language | Promise<Language>>();

/** The language of an element: its own `lang`, else the nearest one around it, across shadow roots. */
export function nearestLang(element: Element): string {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
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

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
