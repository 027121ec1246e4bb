import {firstDay, parsePartialDate, weekday} from '../../partial-date.js';
import type {When} from '../../schema.js';
import type {Problem} from '../problem.js';
import {datedParts, everyEntry, noteKinds, problemIn} from '../walk.js';
import type {AnyRecord, Subject} from '../walk.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NAMED = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'gu');

/** A weekday in the cited words is a day of the record's date, or a note says why not. */
export function* weekdayFits({records}: Subject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    if (noteKinds(record).includes('weekday')) continue;
    for (const {when, path, asWritten} of datedWords(record)) {
      const days = weekdaysOf(when);
      for (const [name] of days === undefined ? [] : asWritten.matchAll(NAMED)) {
        if (days?.includes(name)) continue;
        yield problemIn(
          type,
          record,
          `${path}.asWritten`,
          `${name}, but the date is a ${days?.join(' to ')}: ${dateOf(when)}`
        );
      }
    }
  }
}

function* datedWords(
  record: AnyRecord
): Iterable<{readonly when: When; readonly path: string; readonly asWritten: string}> {
  const when = 'period' in record ? record.period : 'when' in record ? record.when : undefined;
  if (when && 'citations' in record) {
    for (const [i, {asWritten}] of record.citations.entries()) yield {when, path: `citations.${i}`, asWritten};
  }
  for (const [path, part] of datedParts(record)) {
    yield {when: part.when, path: `${path}.citation`, asWritten: part.citation.asWritten};
  }
}

/** The weekdays of a span of full dates, or `undefined` where the date is less precise or as long as a week. */
function weekdaysOf(when: When): readonly string[] | undefined {
  if (when.basis === 'open') return undefined;
  const from = parsePartialDate(when.from);
  const to = parsePartialDate(when.to ?? when.from);
  if (from?.day === undefined || to?.day === undefined) return undefined;
  const days = (Date.parse(firstDay(when.to ?? when.from)) - Date.parse(firstDay(when.from))) / 86_400_000 + 1;
  if (days < 1 || days >= 7) return undefined;
  return Array.from({length: days}, (_, i) => WEEKDAYS[(weekday(from) + i) % 7] ?? '');
}

function dateOf(when: When): string {
  if (when.basis === 'open') return 'open';
  return when.to === undefined ? when.from : `${when.from} to ${when.to}`;
}
