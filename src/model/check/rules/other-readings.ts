import {isQuantity} from '../../dataset.js';
import type {Rule} from '../walk.js';

/** A reading differs from the recorded value and from the other readings. */
export const otherReadings: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact) || !fact.readings) return;
    const seen = new Set([`${fact.value} ${fact.unit}`]);
    for (const [i, {value, unit}] of fact.readings.entries()) {
      const reading = `${value} ${unit}`;
      if (seen.has(reading)) tell(type, fact, `readings.${i}`, `no other reading: ${reading}`);
      seen.add(reading);
    }
  },
});
