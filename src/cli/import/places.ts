import {alpha3ToAlpha2, getAlpha2Codes, numericToAlpha2} from 'i18n-iso-countries/index.js';
import {groupName, groupOf} from './groups.js';
import {nameKey} from './name-key.js';

/** Languages in which tables name countries, and CLDR knows their names. */
const LANGUAGES = ['en', 'ru', 'kk', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'tr', 'zh', 'ja', 'uk', 'uz', 'ky'];

/** Names of statistical offices that CLDR has not, as `nameKey` writes them. */
const ALIASES: Readonly<Record<string, string>> = {
  'bahamas the': 'BS',
  'bolivia plurinational state of': 'BO',
  britain: 'GB',
  brunei: 'BN',
  'brunei darussalam': 'BN',
  'cabo verde': 'CV',
  'china mainland': 'CN',
  'china p r': 'CN',
  'congo dem rep': 'CD',
  'congo democratic republic': 'CD',
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  'congo rep': 'CG',
  'cote d ivoire': 'CI',
  'czech republic': 'CZ',
  'egypt arab rep': 'EG',
  'gambia the': 'GM',
  'great britain': 'GB',
  'hong kong': 'HK',
  'hong kong china sar': 'HK',
  'hong kong sar china': 'HK',
  'iran islamic rep': 'IR',
  'iran islamic republic of': 'IR',
  'islamic republic of iran': 'IR',
  korea: 'KR',
  'korea rep': 'KR',
  'korea republic of': 'KR',
  'republic of korea': 'KR',
  'south korea': 'KR',
  'korea dem people s rep': 'KP',
  'korea dem rep': 'KP',
  dprk: 'KP',
  'kyrgyz republic': 'KG',
  lao: 'LA',
  'macedonia fyr': 'MK',
  'north macedonia': 'MK',
  'lao pdr': 'LA',
  'lao people s democratic republic': 'LA',
  'macao sar china': 'MO',
  macedonia: 'MK',
  'micronesia fed sts': 'FM',
  moldova: 'MD',
  'moldova republic of': 'MD',
  'republic of moldova': 'MD',
  'russian federation': 'RU',
  'slovak republic': 'SK',
  'st kitts and nevis': 'KN',
  'st lucia': 'LC',
  'st vincent and the grenadines': 'VC',
  swaziland: 'SZ',
  'syrian arab republic': 'SY',
  'taiwan province of china': 'TW',
  'tanzania united republic of': 'TZ',
  'united republic of tanzania': 'TZ',
  turkey: 'TR',
  uk: 'GB',
  uae: 'AE',
  eire: 'IE',
  belorussia: 'BY',
  burma: 'MM',
  holland: 'NL',
  'ivory coast': 'CI',
  'bosnia herzegovina': 'BA',
  'palestinian authority': 'PS',
  'people s republic of china': 'CN',
  'federal republic of germany': 'DE',
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  'u s': 'US',
  'u s a': 'US',
  'venezuela rb': 'VE',
  'venezuela bolivarian republic of': 'VE',
  'viet nam': 'VN',
  'west bank and gaza': 'PS',
  'yemen rep': 'YE',
};

/** Codes of Eurostat and of the press that ISO 3166 has not. */
const CODES: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR', XK: 'XK'};

const isoCodes = new Set([...Object.keys(getAlpha2Codes()), 'XK']);

let names: ReadonlyMap<string, string> | undefined;

function allNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const found = new Map<string, string>();
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const inLanguage = new Intl.DisplayNames(language, {type: 'region', style});
      for (const code of isoCodes) {
        const key = nameKey(inLanguage.of(code) ?? code);
        if (!found.has(key)) found.set(key, code);
      }
    }
  for (const [name, code] of Object.entries(ALIASES)) found.set(name, code);
  names = found;
  return found;
}

/** The ISO 3166-1 code of the country that a cell names, in whatever language, or has the code of. */
export function countryOf(cell: string): string | undefined {
  if (cell.length > 200) return undefined;
  if (/^[A-Z]{2}$/u.test(cell)) return CODES[cell] ?? (isoCodes.has(cell) ? cell : undefined);
  if (/^[A-Z]{3}$/u.test(cell)) return alpha3ToAlpha2(cell) ?? allNames().get(nameKey(cell));
  const key = nameKey(cell);
  // Notes of a table stand behind a name: "Serbia (2)", "Kazakhstan 1/", "France*".
  const found = allNames().get(key) ?? allNames().get(key.replace(/(?: \d+)+$/u, ''));
  return key === '' ? undefined : (found ?? insideOut(cell));
}

/** A country whose name stands the other way round (“Korea, South”), or is told once more in brackets, or with what it includes. */
function insideOut(cell: string): string | undefined {
  const [, last, first] = /^([^,]+), ([^,]+)$/u.exec(cell) ?? [];
  if (last !== undefined && first !== undefined) return allNames().get(nameKey(`${first} ${last}`));
  const [, name = '', note = ''] = /^([^(]+) \((.+)\)$/u.exec(cell) ?? [];
  const country = allNames().get(nameKey(name));
  return /^(?:incl|former)/iu.test(note) || allNames().get(nameKey(note)) === country ? country : undefined;
}

/** Who a cell names: a country by its code, a group, region or former country by its id. */
export function placeOf(cell: string): string | undefined {
  return countryOf(cell) ?? groupOf(cell);
}

/** Whether what `placeOf` gives is a country's code. */
export function isCountry(place: string): boolean {
  return /^[A-Z]{2}$/u.test(place);
}

/** The code by a country's three digits, as the United Nations number them. Numbers alone say it only where a column's head does. */
export function countryOfNumber(cell: string): string | undefined {
  return /^\d{1,3}$/u.test(cell) ? numericToAlpha2(cell.padStart(3, '0')) : undefined;
}

/** Countries that a title names, in its order. */
export function countriesIn(title: string): readonly string[] {
  const words = nameKey(title).split(' ');
  const found: string[] = [];
  for (let start = 0; start < words.length; start++)
    for (let length = Math.min(5, words.length - start); length > 0; length--) {
      const name = words
        .slice(start, start + length)
        .join(' ')
        .replace(/ s$/u, '');
      const code = name.length > 3 ? allNames().get(name) : undefined;
      if (code === undefined) continue;
      if (!found.includes(code)) found.push(code);
      start += length - 1;
      break;
    }
  return found;
}

/** Countries whose long names in CLDR are no newspaper’s: “Hong Kong SAR China”, “대한민국”. */
const SHORT = ['HK', 'KR', 'MM', 'MO', 'PS'];

/** What a place is called in a language of the widgets. */
export function placeName(place: string, language: string): string {
  return isCountry(place) ? countryName(place, language) : (groupName(place, language) ?? place);
}

/** What CLDR calls a country, in a language of the widgets. */
export function countryName(code: string, language: string): string {
  // In English its short name is “US”.
  const style = SHORT.includes(code) || (code === 'US' && language !== 'en') ? 'short' : 'long';
  return new Intl.DisplayNames(language, {type: 'region', style}).of(code) ?? code;
}
