import {problemIn} from '../../../model/check/walk.js';
import {isQuantity} from '../../../model/dataset.js';
import {isNoun} from '../../../model/units.js';
import type {AdviceRule} from '../subject.js';

/** What is counted is mostly a whole number, and not below zero: a mean or net migration is neither. */
export const wholeCounts: AdviceRule = function* ({records}) {
  for (const fact of records.facts) {
    if (!isQuantity(fact) || !isNoun(fact.unit)) continue;
    const {value, unit} = fact;
    if (value < 0) yield problemIn('facts', fact, 'value', `fewer ${unit} than none: ${value}`);
    else if (!Number.isSafeInteger(value))
      yield problemIn('facts', fact, 'value', `not a whole number of ${unit}: ${value}`);
  }
};
