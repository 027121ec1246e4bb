import {firstDay, parsePartialDate, weekday} from '../../partial-date.js';
import type {Citation, RecordType, When} from '../../schema.js';
import {allCitations, datedParts, everyRecord, noteKinds, whenOf} from '../walk.js';
import type {AnyRecord, Rule} from '../walk.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NAMED = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'gu');

/** A weekday in the cited words is a day of the record's date, or a note says why not. */
export const weekdayFits: Rule = (_, tell) => {
  const look = (type: RecordType, record: AnyRecord, when: When, {asWritten}: Citation, path: string) => {
    const days = weekdaysOf(when);
    for (const [name] of days === undefined ? [] : asWritten.matchAll(NAMED)) {
      if (days?.includes(name)) continue;
      const message = `${name}, but the date is a ${days?.join(' to ')}: ${dateOf(when)}`;
      tell(type, record, `${path}.asWritten`, message);
    }
  };
  return everyRecord((record, type) => {
    if (!allCitations(record).some(namesDay) || noteKinds(record).includes('weekday')) return;
    const when = whenOf(record);
    if (when && 'citations' in record) {
      for (const [i, citation] of record.citations.entries()) look(type, record, when, citation, `citations.${i}`);
    }
    for (const [path, part] of datedParts(record)) look(type, record, part.when, part.citation, `${path}.citation`);
  });
};

/** Words without these letters name no weekday. */
function namesDay({asWritten}: Citation): boolean {
  return asWritten.includes('day');
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
