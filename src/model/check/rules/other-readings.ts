import {isQuantity} from '../../dataset.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A reading differs from the recorded value and from the other readings. */
export function* otherReadings({records}: Subject): Iterable<Problem> {
  for (const fact of records.facts.filter(isQuantity)) {
    const seen = new Set([`${fact.value} ${fact.unit}`]);
    for (const [i, {value, unit}] of (fact.readings ?? []).entries()) {
      const reading = `${value} ${unit}`;
      if (seen.has(reading)) yield problemIn('facts', fact, `readings.${i}`, `no other reading: ${reading}`);
      seen.add(reading);
    }
  }
}
