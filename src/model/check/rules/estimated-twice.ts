import {isQuantity} from '../../dataset.js';
import type {Rule} from '../walk.js';

/** A quantity is estimated in both its qualifier and its status, or in neither. */
export const estimatedTwice: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact) || (fact.qualifier === 'estimated') === (fact.status === 'estimated')) return;
    tell(type, fact, 'qualifier', `${fact.qualifier}, but the status is ${fact.status}`);
  },
});
