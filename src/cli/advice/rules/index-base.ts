import {problemIn} from '../../../model/check/walk.js';
import type {AdviceRule} from '../subject.js';

/** An index says how much only beside what is 100. */
export const indexBase: AdviceRule = function* ({records}) {
  for (const measure of records.measures) {
    if (measure.unit === 'index' && measure.base === undefined)
      yield problemIn(
        'measures',
        measure,
        'unit',
        'an index, and nothing says what is 100: give its base, such as "2015"'
      );
  }
};
