import {isQuantity} from '../../dataset.js';
import {isCurrency} from '../../unit.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** What is counted is a whole number, and not below zero. */
export function* wholeCounts({records}: Subject): Iterable<Problem> {
  for (const fact of records.facts.filter(isQuantity)) {
    const readings = (fact.readings ?? []).map((reading, i) => [`readings.${i}.value`, reading] as const);
    for (const [path, {value, unit}] of [['value', fact] as const, ...readings]) {
      if (isCurrency(unit) || (Number.isSafeInteger(value) && value >= 0)) continue;
      yield problemIn('facts', fact, path, `not a whole number of ${unit}: ${value}`);
    }
  }
}
