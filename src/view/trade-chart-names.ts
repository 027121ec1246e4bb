import type {Dataset} from '../model/dataset.js';
import type {Series} from '../query/series.js';

/**
 * A partner's name; where a partner has several series (of both directions, say), what each measures; and where that is the
 * same (two countries report on one), who with whom.
 */
export function seriesNames(series: readonly Series[], partners: readonly string[], {places}: Dataset): string[] {
  const firsts = series.map(({facts, undated}) => facts[0] ?? undated[0]);
  const nameOf = (id: string) => places.get(id)?.name ?? id;
  const isShared = sharedOf(partners);
  const names = partners.map((partner, i) => (isShared(partner) && firsts[i]?.label) || partner);
  const isAmbiguous = sharedOf(names);
  return names.map((name, i) => {
    const scope = firsts[i]?.scope;
    if (!scope || !isAmbiguous(name)) return name;
    const {from, to, direction} = scope;
    return to === undefined ? nameOf(from) : nameOf(from) + (direction === 'two-way' ? ' – ' : ' → ') + nameOf(to);
  });
}

/** Which texts stand more than once. */
function sharedOf(texts: readonly string[]): (text: string) => boolean {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const text of texts) (seen.has(text) ? shared : seen).add(text);
  return (text) => shared.has(text);
}
