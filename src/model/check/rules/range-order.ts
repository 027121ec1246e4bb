import {isQuantity} from '../../dataset.js';
import type {Qualifier} from '../../schema.js';
import type {Rule} from '../walk.js';

const BESIDE_BOUNDS: readonly Qualifier[] = ['exact', 'about', 'estimated'];

/** A range goes from a lower value to a higher one, with a middle value between them or no other bound. */
export const rangeOrder: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact) || !fact.range) return;
    const {low, high, middle} = fact.range;
    if (low >= high) tell(type, fact, 'range.high', `not above the low value (${low}): ${high}`);
    else if (middle !== false && (fact.value < low || fact.value > high))
      tell(type, fact, 'value', `not within its range (${low} to ${high}): ${fact.value}`);
    else if (middle === false && !BESIDE_BOUNDS.includes(fact.qualifier))
      tell(type, fact, 'qualifier', `beside a range, which has both its bounds (${low} to ${high}): ${fact.qualifier}`);
  },
});
