import {isQuantity} from '../../dataset.js';
import {notesOf} from '../walk.js';
import type {Rule} from '../walk.js';

/** Two readings and a promoted value are explained in a note; of an open date its `how` is the note. */
export const noteMissing: Rule = (_, tell) => ({
  facts: (fact, type) => {
    if (notesOf(fact).length > 0) return;
    if (isQuantity(fact) && fact.readings) tell(type, fact, 'readings', 'no note on the other readings');
    if (fact.status === 'promoted') tell(type, fact, 'status', 'no note on the status promoted');
  },
});
