import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A place does not lie within itself, however long the way round. */
export function* withinCycle({records}: Subject): Iterable<Problem> {
  const outer = new Map(records.places.map(({id, within}) => [id, within]));
  const told = new Set<string>();
  for (const place of records.places) {
    const chain = [place.id];
    let next = place.within;
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      next = outer.get(next);
    }
    // The chain can also lead into a cycle of other places: that one is told where it begins.
    if (next !== place.id || told.has(place.id)) continue;
    for (const id of chain) told.add(id);
    yield problemIn('places', place, 'within', `within itself: ${[...chain, next].join(', ')}`);
  }
}
