import {isQuantity} from '../../dataset.js';
import type {Quantity} from '../../schema.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A quantity told by two documents is one record with two citations, and with both readings where they differ. */
export function* sameQuantity({records}: Subject): Iterable<Problem> {
  const first = new Map<string, Quantity>();
  for (const fact of records.facts.filter(isQuantity)) {
    const {status, value, period} = fact;
    const key = subjectOf(fact);
    const other = first.get(key);
    if (other === undefined) first.set(key, fact);
    else if (other.value === value) {
      yield problemIn('facts', fact, undefined, `same quantity as ${other.id}: make it one record with both citations`);
    } else if (other.status === status && period.basis !== 'open') {
      yield problemIn(
        'facts',
        fact,
        'value',
        `differs from ${other.id} (${other.value}), make it one record with both readings: ${value}`
      );
    }
  }
}

/** What the quantity is about, without how much it is. Order of partners does not matter. */
function subjectOf({measure, partners, scope, period, unit}: Quantity): string {
  const time = period.basis === 'open' ? ['open', period.by] : [period.from, period.to];
  const {from, to, direction, kind} = scope;
  return JSON.stringify([measure, [...partners].sort(), from, to, direction, kind, time, unit]);
}
