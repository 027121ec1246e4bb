import {isQuantity} from '../../dataset.js';
import {isCurrencyCode} from '../../currencies.js';
import {isCurrency} from '../../unit.js';
import type {Rule} from '../walk.js';

/** Three capitals are a currency of ISO 4217. */
export const knownUnits: Rule = (_, tell) => {
  const isUnknown = (unit: string) => isCurrency(unit) && !isCurrencyCode(unit);
  const message = (unit: string) =>
    `no currency of ISO 4217: ${unit}${unit === 'PCT' ? '; per cent is "percent"' : ''}`;
  return {
    measures: (measure, type) => {
      if (isUnknown(measure.unit)) tell(type, measure, 'unit', message(measure.unit));
    },
    facts: (fact, type) => {
      if (!isQuantity(fact) || !fact.readings) return;
      for (const [i, {unit}] of fact.readings.entries())
        if (isUnknown(unit)) tell(type, fact, `readings.${i}.unit`, message(unit));
    },
  };
};
