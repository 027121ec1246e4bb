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
let dataset = createDataset(records);

/** Adds record types to the data that elements show without a dataset of their own. */
export function provideRecords(more: Partial<ShownRecords>): void {
  records = {...records, ...more};
  dataset = createDataset(records);
}

export function bundledRecords(): ShownRecords {
  return records;
}

export function bundledDataset(): Dataset {
  return dataset;
}
