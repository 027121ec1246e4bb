import {isQuantity} from '../../dataset.js';
import type {Problem} from '../problem.js';
import {everyEntry, noteKinds, problemIn} from '../walk.js';
import type {AnyRecord, Subject} from '../walk.js';

/** Two readings and a promoted value are explained in a note; of an open date its `how` is the note. */
export function* noteMissing({records}: Subject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    if (noteKinds(record).length > 0) continue;
    for (const [field, what] of unclear(record)) yield problemIn(type, record, field, `no note on ${what}`);
  }
}

function* unclear(record: AnyRecord): Iterable<readonly [field: string, what: string]> {
  if ('readings' in record && isQuantity(record)) yield ['readings', 'the other readings'];
  if ('period' in record && record.status === 'promoted') yield ['status', 'the status promoted'];
}
