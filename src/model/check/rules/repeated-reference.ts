import type {Problem} from '../problem.js';
import {everyEntry, problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

const LISTS = ['partners', 'topics', 'places', 'people', 'organisations', 'agreements', 'parties', 'spellings'];

/** A list in a record names each thing once. */
export function* repeatedReference({records}: Subject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    for (const [field, values] of Object.entries(record)) {
      if (!LISTS.includes(field) || !Array.isArray(values)) continue;
      for (const [i, value] of values.entries()) {
        if (values.indexOf(value) < i) yield problemIn(type, record, `${field}.${i}`, `named twice: ${value}`);
      }
    }
  }
}
