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

/** Adds records to the data that elements show without a dataset of their own, or more of what these records say. */
export function provideRecords(more: Partial<ShownRecords>): void {
  records = {
    documents: together(records.documents, more.documents),
    measures: together(records.measures, more.measures),
    facts: together(records.facts, more.facts),
    events: together(records.events, more.events),
    agreements: together(records.agreements, more.agreements),
    people: together(records.people, more.people),
    organisations: together(records.organisations, more.organisations),
    places: together(records.places, more.places),
    topics: together(records.topics, more.topics),
  };
  datasets.clear();
  whole.clear();
}

/** Records of two bundles, in the order of the longer list: one may have fewer of them, and the other less of each. */
function together<R extends {readonly id: string}>(known: readonly R[], more: readonly R[] = known): readonly R[] {
  if (known === more) return known;
  const [base, others] = more.length > known.length ? [more, known] : [known, more];
  const byId = new Map(others.map((record) => [record.id, record]));
  const all = base.map((record) => ({...record, ...byId.get(record.id)}));
  const isThere = new Set(base.map(({id}) => id));
  return [...all, ...others.filter(({id}) => !isThere.has(id))];
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

/** Puts words where they belong, in records that have all but these: a list may have fewer records than there are words for. */
function fill(there: object, words: unknown): void {
  if (typeof words !== 'object' || words === null) return;
  for (const [key, word] of Object.entries(words)) {
    const id = idOf(word);
    const inside: unknown =
      Array.isArray(there) && id !== undefined ? there.find((one) => idOf(one) === id) : Reflect.get(there, key);
    if (typeof word !== 'object') Reflect.set(there, key, word);
    else if (typeof inside === 'object' && inside !== null) fill(inside, word);
    else if (inside === undefined && Object.isExtensible(there) && !Array.isArray(there)) Reflect.set(there, key, word);
  }
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
}
