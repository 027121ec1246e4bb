/** The languages of the widgets by tag, each by its own name. The records are written in the first one. */
export const LANGUAGES = {
  en: 'English',
  kk: 'Қазақша',
  ko: '한국어',
  ru: 'Русский',
} as const;

/** Tag of a language of the widgets. */
export type LanguageTag = keyof typeof LANGUAGES;
