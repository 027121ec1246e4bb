import {problemIn} from '../../../model/check/walk.js';
import {isQuantity} from '../../../model/dataset.js';
import type {AdviceRule} from '../subject.js';

/** Who reads of a revision wants to know from what: a table that marks its values alone does not tell. */
export const revisedFrom: AdviceRule = function* ({records}) {
  for (const fact of records.facts) {
    if (isQuantity(fact) && fact.status === 'revised' && !fact.earlier?.length)
      yield problemIn(
        'facts',
        fact,
        'status',
        'revised, and nothing says what stood before: give it in earlier, {"before": DOCUMENT, "value": NUMBER}'
      );
  }
};
