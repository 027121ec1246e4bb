import type {Language} from '../../format/language.js';
import {createDataset, type Dataset, type ShownRecords} from '../../model/dataset.js';
import {loadWords} from './language.js';

let records: ShownRecords = {
  documents: [],
  measures: [],
  facts: [],
  events: [],
  agreements: [],
  people: [],
  organisations: [],
  places: [],
  topics: [],
};
const datasets = new Map<string, Dataset>();
const whole = new Set<string>();

/** Adds record types to the data that elements show without a dataset of their own. */
export function provideRecords(more: Partial<ShownRecords>): void {
  records = {...records, ...more};
  datasets.clear();
  whole.clear();
}

/** The bundled data in a language; without what only sources and notes show, until `completeBundled` has it. */
export function bundledDataset({locale, translate}: Language): Dataset {
  const known = datasets.get(locale.lang) ?? createDataset(translate?.(records) ?? records);
  datasets.set(locale.lang, known);
  return known;
}

/** Whether the bundled data in a language have what only sources and notes show. */
export function isBundledWhole({locale}: Language): boolean {
  return whole.has(locale.lang);
}

/** Fetches what only sources and notes show. Rejects where it does not arrive; the next call asks again. */
export async function completeBundled({locale, texts}: Language): Promise<void> {
  const {lang} = locale;
  if (whole.has(lang)) return;
  const [original, translated] = await Promise.all([loadWords('en'), texts && loadWords(lang)]);
  fill(records, original);
  if (texts) {
    fill(texts, translated);
    datasets.delete(lang);
  }
  whole.add(lang);
}

/** Puts words where they belong, in records that have all but these. */
function fill(there: object, words: unknown): void {
  if (typeof words !== 'object' || words === null) return;
  for (const [key, word] of Object.entries(words)) {
    const inside: unknown = Reflect.get(there, key);
    if (typeof word !== 'object') Reflect.set(there, key, word);
    else if (typeof inside === 'object' && inside !== null) fill(inside, word);
    else if (inside === undefined && Object.isExtensible(there) && !Array.isArray(there)) Reflect.set(there, key, word);
  }
}
