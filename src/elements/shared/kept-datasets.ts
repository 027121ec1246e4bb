import type {OwnDataset} from '../../model/dataset.js';

/** So many datasets are kept for elements that may come, though none that is there uses them. */
const RECENT = 4;

/** Datasets by their addresses, for as long as an element or `recent` holds them. */
const kept = new Map<string, WeakRef<OwnDataset>>();

/** Those last asked for, the newest at the end. */
const recent = new Set<OwnDataset>();

/** Keeps the dataset of an address while elements use it, and for some while after. */
export function keepDataset(url: string, dataset: OwnDataset): void {
  for (const [other, reference] of kept) if (!reference.deref()) kept.delete(other);
  kept.set(url, new WeakRef(dataset));
  touch(dataset);
}

export function keptDataset(url: string): OwnDataset | undefined {
  const dataset = kept.get(url)?.deref();
  if (dataset) touch(dataset);
  return dataset;
}

function touch(dataset: OwnDataset): void {
  recent.delete(dataset);
  recent.add(dataset);
  for (const oldest of recent) {
    if (recent.size <= RECENT) return;
    recent.delete(oldest);
  }
}
