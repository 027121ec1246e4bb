/** What the documents record, as an author's words are compared with it. */
import type {Recorded} from '../../src/reading/compare-words.js';

/** $4.2 billion, of all of 2019. */
export const money: Recorded = {
  value: 4.2e9,
  unit: 'USD',
  qualifier: 'exact',
  status: 'reported',
  year: '2019',
  months: [1, 12],
  isOfDays: false,
  day: undefined,
  nouns: [],
};
