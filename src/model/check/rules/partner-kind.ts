import {everyRecord} from '../walk.js';
import type {Rule} from '../walk.js';

/** A partner is a country or a city. */
export const partnerKind: Rule = ({byId}, tell) => {
  const places = byId.places;
  return everyRecord((record, type) => {
    if (!('partners' in record)) return;
    let i = 0;
    for (const partner of record.partners) {
      const kind = places.get(partner)?.kind ?? 'country';
      if (kind !== 'country' && kind !== 'city')
        tell(type, record, `partners.${i}`, `neither a country nor a city but a ${kind}: ${partner}`);
      i++;
    }
  });
};
