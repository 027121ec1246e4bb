import {isQuantity} from '../../dataset.js';
import type {Problem} from '../problem.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** A quantity has the unit of its measure. */
export function* unitOfMeasure({records}: Subject): Iterable<Problem> {
  const units = new Map(records.measures.map(({id, unit}) => [id, unit]));
  for (const fact of records.facts.filter(isQuantity)) {
    const unit = units.get(fact.measure);
    if (unit === undefined || unit === fact.unit) continue;
    yield problemIn('facts', fact, 'unit', `other unit than ${fact.measure} (${unit}): ${fact.unit}`);
  }
}
