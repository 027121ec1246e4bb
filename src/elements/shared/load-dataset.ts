import type {Locale} from '../../format/locale.js';
import type {OwnDataset} from '../../model/dataset.js';
import type {Citing} from '../../view/cited-documents.js';

const locales = new WeakMap<Locale, Locale>();
let addWords: ((locale: Locale) => Locale) | undefined;

/** The locale with the words that only a host's own data need: they come with the first of these. */
export function ownLocale(locale: Locale): Locale {
  if (!addWords) return locale;
  const own = locales.get(locale) ?? addWords(locale);
  locales.set(locale, own);
  return own;
}

/** The locale for what widgets show: with these words where one of them has data of its own. */
export function localeFor(widgets: readonly Citing[], locale: Locale): Locale {
  return widgets.some(({origin}) => origin !== undefined) ? ownLocale(locale) : locale;
}

const ownData = async () => {
  const {checkOnce, fetchDataset, ownLocale: withWords} = await import('./own-data.js');
  addWords = withWords;
  return {checkOnce, fetchDataset};
};

const known = new WeakMap<object, OwnDataset>();

/** A dataset that was checked before: the same object need not wait a second time. */
export function knownDataset(data: unknown): OwnDataset | undefined {
  return typeof data === 'object' && data !== null ? known.get(data) : undefined;
}

/** Checks a host's own data as the bundled data is checked. Rejects with the first problem and their number. */
export async function checkedDataset(data: unknown): Promise<OwnDataset> {
  const {checkOnce} = await ownData();
  const dataset = await checkOnce(data);
  if (typeof data === 'object' && data !== null) known.set(data, dataset);
  return dataset;
}

/** The dataset at an address, asked for once for all elements of the page; `signal` tells that one waits no longer. */
export async function fetchedDataset(address: string, signal: AbortSignal): Promise<OwnDataset> {
  const {fetchDataset} = await ownData();
  return fetchDataset(address, signal);
}
