import {isQuantity} from '../../dataset.js';
import type {Rule} from '../walk.js';

/** A quantity has the unit of its measure. */
export const unitOfMeasure: Rule = ({byId}, tell) => ({
  facts: (fact, type) => {
    if (!isQuantity(fact)) return;
    const unit = byId.measures.get(fact.measure)?.unit ?? fact.unit;
    if (unit !== fact.unit) tell(type, fact, 'unit', `other unit than ${fact.measure} (${unit}): ${fact.unit}`);
  },
});
