import {isCurrency} from '../../unit.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A measure gives the forms of its noun where it counts things, and none where its unit is a currency. */
export function* countedForms({records}: Subject): Iterable<Problem> {
  for (const measure of records.measures) {
    const currency = isCurrency(measure.unit);
    if (currency === (measure.counted === undefined)) continue;
    const message = currency
      ? `forms of a noun for a currency: ${measure.unit}`
      : `no forms of the noun: ${measure.unit}`;
    yield problemIn('measures', measure, 'counted', message);
  }
}
