import * as v from 'valibot';
import {createDataset, type Dataset, type OwnDataset, type Records} from './dataset.js';
import {translationsSchema} from './schema.js';
import {translateRecords} from './translatable.js';

const inLanguages = v.object({translations: v.record(v.string(), v.unknown())});

/** Checked records of a host, in each of the languages that they bring texts of; in others as they are written. */
export function ownDataset(input: unknown, records: Records, dataset: Dataset): OwnDataset {
  const given = v.safeParse(inLanguages, input);
  if (!given.success) return dataset;
  const translations = new Map(Object.entries(given.output.translations));
  const known = new Map<string, Dataset>();
  // A page shows one language or two, so no other is read a second time.
  const inTexts = (texts: unknown) => {
    const read = v.safeParse(translationsSchema, texts);
    return read.success ? createDataset(translateRecords(records, read.output)) : dataset;
  };
  return {
    ...dataset,
    inLanguage: (language) => {
      const translated = known.get(language) ?? inTexts(translations.get(language));
      known.set(language, translated);
      return translated;
    },
  };
}
