import {firstDay, lastDay} from '../../partial-date.js';
import type {When} from '../../schema.js';
import type {Problem} from '../problem.js';
import {citedDates} from '../published.js';
import {problemIn} from '../walk.js';
import type {Subject} from '../walk.js';

/** What happened, was signed or is reported does not begin after the last document that tells of it. */
export function* toldBeforeItWas({records}: Subject): Iterable<Problem> {
  const datesOf = citedDates(records);
  const fault = (when: When, documentDates: readonly string[]): string | undefined => {
    const latest = documentDates.at(-1);
    if (when.basis === 'open' || latest === undefined || firstDay(when.from) <= lastDay(latest)) return undefined;
    return `later than every document that tells of it (${latest}): ${when.from}`;
  };
  for (const event of records.events.filter(({status}) => status === 'happened')) {
    const message = fault(event.when, datesOf(event));
    if (message !== undefined) yield problemIn('events', event, 'when.from', message);
  }
  for (const agreement of records.agreements.filter(({status}) => status === 'signed')) {
    const message = fault(agreement.when, datesOf(agreement));
    if (message !== undefined) yield problemIn('agreements', agreement, 'when.from', message);
  }
  for (const fact of records.facts.filter(({status}) => status === 'reported')) {
    const message = fault(fact.period, datesOf(fact));
    if (message !== undefined) yield problemIn('facts', fact, 'period.from', message);
  }
}
