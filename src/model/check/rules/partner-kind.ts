import {everyRecord} from '../walk.js';
import type {Rule} from '../walk.js';

/** A partner is whoever can act: a country, a region, a city, a group of countries or the world, and no site. */
export const partnerKind: Rule = ({byId}, tell) => {
  const places = byId.places;
  return everyRecord((record, type) => {
    if (!('partners' in record)) return;
    let i = 0;
    for (const partner of record.partners) {
      const kind = places.get(partner)?.kind ?? 'country';
      if (kind === 'site')
        tell(type, record, `partners.${i}`, `no country, region, city or group but a ${kind}: ${partner}`);
      i++;
    }
  });
};
