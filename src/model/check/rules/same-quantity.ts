import {isQuantity} from '../../dataset.js';
import type {Quantity} from '../../schema.js';
import type {Rule} from '../walk.js';

/** A quantity told by two documents is one record with two citations, and with both readings where they differ. */
export const sameQuantity: Rule = (_, tell) => {
  const root = branch();
  return {
    facts: (fact, type) => {
      if (!isQuantity(fact)) return;
      const {status, value, period} = fact;
      const other = firstOf(root, fact);
      if (other === fact) return;
      if (other.value === value)
        tell(type, fact, undefined, `same quantity as ${other.id}: make it one record with both citations`);
      else if (other.status === status && period.basis !== 'open')
        tell(
          type,
          fact,
          'value',
          `differs from ${other.id} (${other.value}), make it one record with both readings: ${value}`
        );
    },
  };
};

/**
 * Quantities by what they are about, a level for each part of it: a hundred thousand of them share few branches, where a
 * key for each would cost more than all else that is asked of it.
 */
interface Branch {
  readonly branches: Map<string, Branch>;
  readonly byTime: Map<string, Quantity>;
}

function branch(): Branch {
  return {branches: new Map(), byTime: new Map()};
}

function follow({branches}: Branch, part = ''): Branch {
  const known = branches.get(part);
  if (known) return known;
  const grown = branch();
  branches.set(part, grown);
  return grown;
}

/** The first quantity that is about the same as this one, however much it is. Order of partners does not matter. */
function firstOf(root: Branch, quantity: Quantity): Quantity {
  const {measure, partners, scope, period, unit} = quantity;
  let at = follow(root, measure);
  for (const partner of partners.length > 1 ? [...partners].sort() : partners) at = follow(at, partner);
  // No id is empty, so this ends the list of partners.
  at = follow(at);
  at = follow(follow(follow(follow(follow(at, scope.from), scope.to), scope.direction), scope.kind), unit);
  const time = period.basis === 'open' ? `open ${period.by ?? ''}` : `${period.from} ${period.to ?? ''}`;
  const first = at.byTime.get(time) ?? quantity;
  if (first === quantity) at.byTime.set(time, quantity);
  return first;
}
