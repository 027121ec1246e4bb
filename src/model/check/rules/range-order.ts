import {isQuantity} from '../../dataset.js';
import type {Rule} from '../walk.js';

/** A range goes from a lower value to a higher one, and a middle value lies between them. */
export const rangeOrder: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact) || !fact.range) return;
    const {low, high, middle} = fact.range;
    if (low >= high) tell(type, fact, 'range.high', `not above the low value (${low}): ${high}`);
    else if (middle !== false && (fact.value < low || fact.value > high))
      tell(type, fact, 'value', `not within its range (${low} to ${high}): ${fact.value}`);
  },
});
