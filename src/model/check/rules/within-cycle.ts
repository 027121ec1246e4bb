import type {Place} from '../../schema.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A place does not lie within itself, however long the way round. */
export function* withinCycle({records}: Subject): Iterable<Problem> {
  const places = new Map(records.places.map((place) => [place.id, place]));
  // Each place is followed once: what leads to a settled one is settled too.
  const settled = new Set<Place>();
  for (const start of records.places) {
    const chain = new Set<Place>();
    let place: Place | undefined = start;
    while (place && !chain.has(place) && !settled.has(place)) {
      chain.add(place);
      place = places.get(place.within ?? '');
    }
    for (const each of chain) settled.add(each);
    if (!place || !chain.has(place)) continue;
    // The chain can also lead into a cycle of other places: that one is told from where it was reached.
    const ids = [...chain].map(({id}) => id);
    const cycle = [...ids.slice(ids.indexOf(place.id)), place.id];
    yield problemIn('places', place, 'within', `within itself: ${cycle.join(', ')}`);
  }
}
