import type {Problem} from '../problem.js';
import {everyEntry, problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A partner is a country or a city. */
export function* partnerKind({records}: Subject): Iterable<Problem> {
  const kinds = new Map(records.places.map(({id, kind}) => [id, kind]));
  for (const {type, record} of everyEntry(records)) {
    if (!('partners' in record)) continue;
    for (const [i, partner] of record.partners.entries()) {
      const kind = kinds.get(partner);
      if (kind === undefined || kind === 'country' || kind === 'city') continue;
      yield problemIn(type, record, `partners.${i}`, `neither a country nor a city but a ${kind}: ${partner}`);
    }
  }
}
