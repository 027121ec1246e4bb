import type {Language} from '../../format/language.js';
import {createDataset, type Dataset, type ShownRecords} from '../../model/dataset.js';

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

/** Adds record types to the data that elements show without a dataset of their own. */
export function provideRecords(more: Partial<ShownRecords>): void {
  records = {...records, ...more};
  datasets.clear();
}

/** The bundled data in a language. */
export function bundledDataset({locale, translate}: Language): Dataset {
  const known = datasets.get(locale.lang) ?? createDataset(translate?.(records) ?? records);
  datasets.set(locale.lang, known);
  return known;
}
