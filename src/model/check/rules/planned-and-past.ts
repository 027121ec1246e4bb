import {firstDay, lastDay} from '../../partial-date.js';
import type {Problem} from '../problem.js';
import {citedDates} from '../published.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** What is planned was not over before the first document that tells of it. */
export function* plannedAndPast({records}: Subject): Iterable<Problem> {
  const datesOf = citedDates(records);
  const planned = [
    ...records.events.filter(({status}) => status === 'planned').map((record) => ({type: 'events', record}) as const),
    ...records.agreements
      .filter(({status}) => status === 'planned')
      .map((record) => ({type: 'agreements', record}) as const),
  ];
  for (const {type, record} of planned) {
    const [earliest] = datesOf(record);
    if (record.when.basis === 'open' || earliest === undefined) continue;
    const end = record.when.to ?? record.when.from;
    if (lastDay(end) >= firstDay(earliest)) continue;
    yield problemIn(type, record, 'when', `planned, but over before the first document (${earliest}): ${end}`);
  }
}
