import {isQuantity} from '../../dataset.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A quantity is estimated in both its qualifier and its status, or in neither. */
export function* estimatedTwice({records}: Subject): Iterable<Problem> {
  for (const fact of records.facts.filter(isQuantity)) {
    if ((fact.qualifier === 'estimated') === (fact.status === 'estimated')) continue;
    yield problemIn('facts', fact, 'qualifier', `${fact.qualifier}, but the status is ${fact.status}`);
  }
}
