import {isReported} from '../../dataset.js';
import {firstDay, lastDay} from '../../partial-date.js';
import type {Agreement, RecordType, When} from '../../schema.js';
import {citedDates, latest} from '../published.js';
import type {AnyRecord, Rule} from '../walk.js';

const DONE: readonly Agreement['status'][] = ['signed', 'in-force', 'ended'];

/** What happened, was signed or is reported does not begin after the last document that tells of it. */
export const toldBeforeItWas: Rule = (subject, tell) => {
  const look = (type: RecordType, record: AnyRecord, path: string, when: When, wayOut: string) => {
    if (when.basis === 'open' || !('citations' in record)) return;
    // Dates compare as text, so most are settled by their first document, without its last day.
    const first = subject.byId.documents.get(record.citations[0].document);
    if (first && when.from <= first.date) return;
    const date = latest(citedDates(record, subject));
    if (date === undefined || firstDay(when.from) <= lastDay(date)) return;
    tell(
      type,
      record,
      `${path}.from`,
      `later than every document that tells of it (${date}), so ${wayOut}: ${when.from}`
    );
  };
  return {
    events: (event, type) => {
      if (event.status === 'happened') look(type, event, 'when', event.when, '"status": "planned"');
    },
    agreements: (agreement, type) => {
      if (DONE.includes(agreement.status)) look(type, agreement, 'when', agreement.when, '"status": "planned"');
    },
    facts: (fact, type) => {
      if (isReported(fact)) look(type, fact, 'period', fact.period, '"status": "forecast", "target" or "expected"');
    },
  };
};
