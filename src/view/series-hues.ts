import type {Dataset} from '../model/dataset.js';

/** How many hues and symbols there are before they come again. */
const HUES = 4;

/**
 * Each series' hue and symbol, from 0 on: its partner's own, where the data give it one. Others take one that is no other
 * partner's, and where these are used up, one that no series here has.
 */
export function huesOf(series: readonly {readonly partner: string}[], {places}: Pick<Dataset, 'places'>): number[] {
  const own = (id: string) => (places.get(id)?.hue ?? NaN) - 1;
  const used = new Set<number>();
  const take = (hue: number) => {
    used.add(hue);
    return hue;
  };
  // A partner with a series of each direction has its own hue for the first.
  const owned = series.map(({partner}) => {
    const hue = own(partner);
    return hue >= 0 && !used.has(hue) ? take(hue) : undefined;
  });
  const others = new Set([...places.keys()].map(own));
  const rank = (hue: number) => (hue < HUES ? Number(others.has(hue)) : 2);
  const free = Array.from({length: HUES + series.length}, (_, hue) => hue).sort((a, b) => rank(a) - rank(b));
  return owned.map((hue) => hue ?? take(free.find((one) => !used.has(one)) ?? 0));
}
