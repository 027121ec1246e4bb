import type {Measure, Organisation, Person, Place, RecordType, Topic} from '../../schema.js';
import type {Rule} from '../walk.js';

/** A name belongs to one record of its kind: the same thing told twice is one record. */
export const sameName: Rule = (_, tell) => {
  const owners = new Map<string, string>();
  const look = (record: Named, type: RecordType) => {
    const names = namesOf(record);
    for (const name of names.length > 1 ? new Set(names) : names) {
      const key = JSON.stringify([type, 'kind' in record ? record.kind : undefined, name.toLowerCase()]);
      const owner = owners.get(key) ?? record.id;
      owners.set(key, owner);
      if (owner !== record.id) tell(type, record, undefined, `same name as ${owner}: ${name}`);
    }
  };
  return {measures: look, people: look, organisations: look, places: look, topics: look};
};

type Named = Measure | Person | Organisation | Place | Topic;

/** The names by which a record of a named thing can be known. */
function namesOf(record: Named): readonly string[] {
  if ('spellings' in record) return [record.name, ...(record.spellings ?? [])];
  return ['name' in record ? record.name : record.label];
}
