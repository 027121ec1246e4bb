import type {Problem} from '../problem.js';
import {everyEntry, problemIn} from '../walk.js';
import type {AnyRecord, Subject} from '../walk.js';

/** A name belongs to one record of its kind: the same thing told twice is one record. */
export function* sameName({records}: Subject): Iterable<Problem> {
  const owners = new Map<string, string>();
  for (const {type, record} of everyEntry(records)) {
    for (const name of new Set(namesOf(record))) {
      const key = JSON.stringify([type, 'kind' in record ? record.kind : undefined, name.toLowerCase()]);
      const owner = owners.get(key) ?? record.id;
      owners.set(key, owner);
      if (owner !== record.id) yield problemIn(type, record, undefined, `same name as ${owner}: ${name}`);
    }
  }
}

/** The names by which a record of a named thing can be known. */
function namesOf(record: AnyRecord): readonly string[] {
  if ('spellings' in record) return [record.name, ...(record.spellings ?? [])];
  if ('name' in record) return [record.name];
  return 'label' in record && !('status' in record) ? [record.label] : [];
}
