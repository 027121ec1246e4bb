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
          `differs from ${other.id} (${other.value}): of a revision, "earlier" says what stood before; of a range, "range" has both; ` +
            `where one text can be read in two ways, "readings" has the other: ${value}`
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
  /** Those of one date, as long as each is later than the one before: most are, and so none is like another. */
  ascending: Quantity[] | undefined;
  readonly byTime: Map<string, Quantity>;
}

function branch(): Branch {
  return {branches: new Map(), ascending: [], byTime: new Map()};
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
function firstAt(subject: Branch, quantity: Quantity): Quantity {
  const {ascending, byTime} = subject;
  if (ascending) {
    const before = ascending.at(-1);
    if (isDate(quantity) && (before === undefined || timeOf(quantity) > timeOf(before))) {
      ascending.push(quantity);
      return quantity;
    }
    for (const each of ascending) byTime.set(timeOf(each), each);
    subject.ascending = undefined;
  }
  const time = timeOf(quantity);
  const first = byTime.get(time) ?? quantity;
  if (first === quantity) byTime.set(time, quantity);
  return first;
}

function isDate({period}: Quantity): boolean {
  return period.basis !== 'open' && period.to === undefined;
}

/** A date, a span of two or an open time as a text that no other of these has. */
function timeOf({period}: Quantity): string {
  if (period.basis === 'open') return `open ${period.by ?? ''}`;
  return period.to === undefined ? period.from : `${period.from} ${period.to}`;
}
