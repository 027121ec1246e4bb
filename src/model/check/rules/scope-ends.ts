import {isQuantity} from '../../dataset.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A scope within one place has no other end, and no scope leads back to where it starts. */
export function* scopeEnds({records}: Subject): Iterable<Problem> {
  for (const fact of records.facts.filter(isQuantity)) {
    const {from, to, direction} = fact.scope;
    if (to === undefined) continue;
    if (direction === 'within')
      yield problemIn('facts', fact, 'scope.to', `other end of a scope within ${from}: ${to}`);
    else if (from === to) yield problemIn('facts', fact, 'scope.to', `same place at both ends: ${to}`);
  }
}
