import {isQuantity} from '../../dataset.js';
import {isCurrency} from '../../unit.js';
import type {Rule} from '../walk.js';

/** What is counted is a whole number, and not below zero. */
export const wholeCounts: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact)) return;
    if (isPartial(fact)) tell(type, fact, 'value', `not a whole number of ${fact.unit}: ${fact.value}`);
    for (const [i, reading] of fact.readings?.entries() ?? []) {
      if (isPartial(reading))
        tell(type, fact, `readings.${i}.value`, `not a whole number of ${reading.unit}: ${reading.value}`);
    }
  },
});

function isPartial({value, unit}: {readonly value: number; readonly unit: string}): boolean {
  return !(Number.isSafeInteger(value) && value >= 0) && !isCurrency(unit);
}
