import {isQuantity} from '../../dataset.js';
import type {Quantity} from '../../schema.js';
import type {Rule} from '../walk.js';

/** A quantity told by two documents is one record with two citations, and with both readings where they differ. */
export const sameQuantity: Rule = (_, tell) => {
  const root = branch();
  let last: Quantity | undefined;
  let subject = root;
  return {
    facts: (fact, type) => {
      if (!isQuantity(fact)) return;
      const {status, value, period} = fact;
      // Most quantities follow one about the same, and lists and scopes that are alike were read as one.
      if (!last || !isSameSubject(last, fact)) subject = subjectOf(root, fact);
      last = fact;
      const other = firstAt(subject, fact);
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

function isSameSubject(a: Quantity, b: Quantity): boolean {
  return a.measure === b.measure && a.unit === b.unit && a.partners === b.partners && a.scope === b.scope;
}

/**
 * Quantities by what they are about, a level for each part of it: a hundred thousand of them share few branches, where a
 * key for each would cost more than all else that is asked of it.
 */
interface Branch {
  readonly branches: Map<string, Branch>;
  /** By their date, where they have no other than that: most of them. */
  readonly byDate: Map<string, Quantity>;
  readonly bySpan: Map<string, Quantity>;
}

function branch(): Branch {
  return {branches: new Map(), byDate: new Map(), bySpan: new Map()};
}

function follow({branches}: Branch, part = ''): Branch {
  const known = branches.get(part);
  if (known) return known;
  const grown = branch();
  branches.set(part, grown);
  return grown;
}

/** What a quantity is about, whenever that was. Order of partners does not matter. */
function subjectOf(root: Branch, {measure, partners, scope, unit}: Quantity): Branch {
  let at = follow(root, measure);
  for (const partner of partners.length > 1 ? [...partners].sort() : partners) at = follow(at, partner);
  // No id is empty, so this ends the list of partners.
  at = follow(at);
  return follow(follow(follow(follow(follow(at, scope.from), scope.to), scope.direction), scope.kind), unit);
}

/** The first quantity about this subject and time, however much it is. */
function firstAt({byDate, bySpan}: Branch, quantity: Quantity): Quantity {
  const {period} = quantity;
  const isDate = period.basis !== 'open' && period.to === undefined;
  const list = isDate ? byDate : bySpan;
  const time =
    period.basis === 'open' ? `open ${period.by ?? ''}` : isDate ? period.from : `${period.from} ${period.to ?? ''}`;
  const first = list.get(time) ?? quantity;
  if (first === quantity) list.set(time, quantity);
  return first;
}
