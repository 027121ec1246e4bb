import type {Place} from '../../schema.js';
import type {Rule} from '../walk.js';

/** A place does not lie within itself, however long the way round. */
export const withinCycle: Rule = ({byId}, tell) => {
  const places = byId.places;
  // Each place is followed once: what leads to a settled one is settled too.
  const settled = new Set<Place>();
  return {
    places: (start, type) => {
      const chain = new Set<Place>();
      let place: Place | undefined = start;
      while (place && !chain.has(place) && !settled.has(place)) {
        chain.add(place);
        place = places.get(place.within ?? '');
      }
      for (const each of chain) settled.add(each);
      if (!place || !chain.has(place)) return;
      // The chain can also lead into a cycle of other places: that one is told from where it was reached.
      const way = [...chain].map(({id}) => id);
      const cycle = [...way.slice(way.indexOf(place.id)), place.id];
      tell(type, place, 'within', `within itself: ${cycle.join(', ')}`);
    },
  };
};
