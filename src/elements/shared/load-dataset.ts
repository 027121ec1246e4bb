import type {OwnDataset} from '../../model/dataset.js';

const known = new WeakMap<object, OwnDataset>();

/** A dataset that was checked before: the same object need not wait a second time. */
export function knownDataset(data: unknown): OwnDataset | undefined {
  return typeof data === 'object' && data !== null ? known.get(data) : undefined;
}

/** Checks a host's own data as the bundled data is checked. Rejects with the first problem and their number. */
export async function checkedDataset(data: unknown): Promise<OwnDataset> {
  const {checkOnce} = await import('./own-data.js');
  const dataset = await checkOnce(data);
  if (typeof data === 'object' && data !== null) known.set(data, dataset);
  return dataset;
}

/** The dataset at an address, asked for once for all elements of the page; `signal` tells that one waits no longer. */
export async function fetchedDataset(address: string, signal: AbortSignal): Promise<OwnDataset> {
  const {fetchDataset} = await import('./own-data.js');
  return fetchDataset(address, signal);
}
