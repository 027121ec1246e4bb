import type {RecordType} from '../../schema.js';
import {everyRecord} from '../walk.js';
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
  return everyRecord((record, type) => {
    if ('partners' in record) each(type, record, 'partners', record.partners);
    if ('topics' in record) each(type, record, 'topics', record.topics);
    if ('mentions' in record) each(type, record, 'mentions', record.mentions);
    if ('places' in record) each(type, record, 'places', record.places);
    if ('people' in record) each(type, record, 'people', record.people);
    if ('organisations' in record) each(type, record, 'organisations', record.organisations);
    if ('agreements' in record) each(type, record, 'agreements', record.agreements);
    if ('parties' in record) each(type, record, 'parties', record.parties);
    if ('spellings' in record) each(type, record, 'spellings', record.spellings);
  });
};
