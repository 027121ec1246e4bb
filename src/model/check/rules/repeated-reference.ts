import type {Agreement, Fact, KzEvent, Organisation, Person, RecordType} from '../../schema.js';
import type {AnyRecord, Rule} from '../walk.js';

/** A list in a record names each thing once. */
export const repeatedReference: Rule = (_, tell) => {
  const each = (type: RecordType, record: AnyRecord, field: string, list: readonly string[] = []) => {
    if (list.length < 2) return;
    const seen = new Set<string>();
    for (const [i, value] of list.entries()) {
      if (seen.has(value)) tell(type, record, `${field}.${i}`, `named twice: ${value}`);
      seen.add(value);
    }
  };
  const related = (record: Fact | KzEvent | Agreement, type: RecordType) => {
    each(type, record, 'partners', record.partners);
    each(type, record, 'topics', record.topics);
    each(type, record, 'mentions', record.mentions);
  };
  const spelled = (record: Person | Organisation, type: RecordType) =>
    each(type, record, 'spellings', record.spellings);
  return {
    facts: related,
    events: (event, type) => {
      related(event, type);
      each(type, event, 'places', event.places);
      each(type, event, 'people', event.people);
      each(type, event, 'organisations', event.organisations);
      each(type, event, 'agreements', event.agreements);
    },
    agreements: (agreement, type) => {
      related(agreement, type);
      each(type, agreement, 'parties', agreement.parties);
    },
    people: spelled,
    organisations: spelled,
  };
};
