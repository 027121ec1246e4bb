import {everyRecord} from '../walk.js';
import type {AnyRecord, Rule} from '../walk.js';

/** A name belongs to one record of its kind: the same thing told twice is one record. */
export const sameName: Rule = (_, tell) => {
  const owners = new Map<string, string>();
  return everyRecord((record, type) => {
    const names = namesOf(record);
    for (const name of names.length > 1 ? new Set(names) : names) {
      const key = JSON.stringify([type, 'kind' in record ? record.kind : undefined, name.toLowerCase()]);
      const owner = owners.get(key) ?? record.id;
      owners.set(key, owner);
      if (owner !== record.id) tell(type, record, undefined, `same name as ${owner}: ${name}`);
    }
  });
};

const NONE: readonly string[] = [];

/** The names by which a record of a named thing can be known. */
function namesOf(record: AnyRecord): readonly string[] {
  if ('spellings' in record) return [record.name, ...(record.spellings ?? [])];
  if ('name' in record) return [record.name];
  return 'label' in record && !('status' in record) ? [record.label] : NONE;
}
