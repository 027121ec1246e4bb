import {isQuantity} from '../../dataset.js';
import type {Rule} from '../walk.js';

/** A scope within one place has no other end, and no scope leads back to where it starts. */
export const scopeEnds: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact) || fact.scope.to === undefined) return;
    const {from, to, direction} = fact.scope;
    if (direction === 'within') tell(type, fact, 'scope.to', `other end of a scope within ${from}: ${to}`);
    else if (from === to) tell(type, fact, 'scope.to', `same place at both ends: ${to}`);
  },
});
