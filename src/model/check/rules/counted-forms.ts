import {isCurrency} from '../../unit.js';
import type {Rule} from '../walk.js';

/** A measure gives the forms of its noun where it counts things, and none where its unit is a currency. */
export const countedForms: Rule = (_, tell) => ({
  measures: (measure, type) => {
    const currency = isCurrency(measure.unit);
    if (currency === (measure.counted === undefined)) return;
    const message = currency
      ? `forms of a noun for a currency: ${measure.unit}`
      : `no forms of the noun: ${measure.unit}`;
    tell(type, measure, 'counted', message);
  },
});
