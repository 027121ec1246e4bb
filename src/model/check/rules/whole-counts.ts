import {isQuantity} from '../../dataset.js';
import {isCurrency} from '../../unit.js';
import type {Rule} from '../walk.js';

/** What is counted is a whole number, and not below zero. */
export const wholeCounts: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact)) return;
    if (isPartial(fact)) tell(type, fact, 'value', sentence(fact));
    for (const [i, reading] of fact.readings?.entries() ?? []) {
      if (isPartial(reading)) tell(type, fact, `readings.${i}.value`, sentence(reading));
    }
  },
});

interface Amount {
  readonly value: number;
  readonly unit: string;
}

function sentence({value, unit}: Amount): string {
  return value < 0 ? `fewer ${unit} than none: ${value}` : `not a whole number of ${unit}: ${value}`;
}

function isPartial({value, unit}: Amount): boolean {
  return !(Number.isSafeInteger(value) && value >= 0) && !isCurrency(unit);
}
