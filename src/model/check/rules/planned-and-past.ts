import {firstDay, lastDay} from '../../partial-date.js';
import type {Agreement, KzEvent, RecordType} from '../../schema.js';
import {citedDates, earliest} from '../published.js';
import type {Rule} from '../walk.js';

/** What is planned was not over before the first document that tells of it. */
export const plannedAndPast: Rule = (subject, tell) => {
  const look = (record: KzEvent | Agreement, type: RecordType) => {
    if (record.status !== 'planned' || record.when.basis === 'open') return;
    const date = earliest(citedDates(record, subject));
    const end = record.when.to ?? record.when.from;
    if (date === undefined || lastDay(end) >= firstDay(date)) return;
    tell(type, record, 'when', `planned, but over before the first document (${date}): ${end}`);
  };
  return {events: look, agreements: look};
};
