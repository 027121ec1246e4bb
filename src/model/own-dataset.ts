import * as v from 'valibot';
import {createDataset, type Dataset, type OwnDataset, type Records} from './dataset.js';
import {translationsSchema} from './schema.js';
import {translateRecords} from './translatable.js';

const inLanguages = v.object({translations: v.record(v.string(), translationsSchema)});

/** Checked records of a host, in each of the languages that they bring texts of; in others as they are written. */
export function ownDataset(input: unknown, records: Records, dataset: Dataset): OwnDataset {
  const given = v.safeParse(inLanguages, input);
  if (!given.success) return dataset;
  const translations = new Map(Object.entries(given.output.translations));
  const known = new Map<string, Dataset>();
  return {
    ...dataset,
    inLanguage: (language) => {
      const texts = translations.get(language);
      const translated = known.get(language) ?? (texts ? createDataset(translateRecords(records, texts)) : dataset);
      known.set(language, translated);
      return translated;
    },
  };
}
