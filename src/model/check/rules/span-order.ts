import {firstDay, lastDay} from '../../partial-date.js';
import type {Problem} from '../problem.js';
import {everyEntry, problemIn, whensOf} from '../walk.js';
import type {Subject} from '../walk.js';

/** A span does not end before it begins. */
export function* spanOrder({records}: Subject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    for (const [path, when] of whensOf(record)) {
      if (when.basis === 'open' || when.to === undefined || lastDay(when.to) >= firstDay(when.from)) continue;
      yield problemIn(type, record, `${path}.to`, `ends before it begins in ${when.from}: ${when.to}`);
    }
  }
}
