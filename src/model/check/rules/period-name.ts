import {addDays, firstDay, lastDay, mondayOf, parsePartialDate, weekOf} from '../../partial-date.js';
import type {PeriodName, RecordType, When} from '../../schema.js';
import {everyRecord, otherWhensOf, whenOf} from '../walk.js';
import type {AnyRecord, Rule} from '../walk.js';

type Test = (from: string, to: string) => boolean;

/** What the span of each name is, and one that is right. */
const NAMES: {readonly [P in PeriodName]: {readonly fits: Test; readonly rule: string}} = {
  quarter: {
    fits: inMonths(3, [1, 4, 7, 10]),
    rule: 'three months from January, April, July or October, such as "2019-Q1"',
  },
  'half-year': {fits: inMonths(6, [1, 7]), rule: 'six months from January or July, such as "2019-H1"'},
  season: {
    fits: inMonths(3, [3, 6, 9, 12]),
    rule: 'three months from March, June, September or December, such as "2019-21"',
  },
  week: {
    fits: (from, to) => mondayOf(...weekOf(from)) === from && addDays(from, 6) === to,
    rule: 'seven days from a Monday, such as "2019-W05"',
  },
  // Some have 52 or 53 whole weeks, and those of other calendars a day more or less than ours.
  'fiscal-year': {
    fits: (from, to) => addDays(from, 363) <= to && to <= addDays(from, 371),
    rule: 'twelve months, such as {"from": "2019-04", "to": "2020-03", "name": "fiscal-year"}',
  },
};

/** Whether a span is so many whole months from one of these on. */
function inMonths(count: number, starts: readonly number[]): Test {
  return (from, to) => {
    const {month = 1, day} = parsePartialDate(from) ?? {};
    if (day !== 1 || !starts.includes(month)) return false;
    let last = lastDay(from.slice(0, 7));
    for (let i = 1; i < count; i++) last = lastDay(addDays(last, 1).slice(0, 7));
    return last === to;
  };
}

/** A span with a name is as long as the name says, and begins where one of that name does. */
export const periodName: Rule = (_, tell) => {
  const look = (type: RecordType, record: AnyRecord, path: string, when: When) => {
    if (when.basis === 'open' || when.name === undefined) return;
    const {from, to, name} = when;
    const {fits, rule} = NAMES[name];
    if (fits(firstDay(from), lastDay(to ?? from))) return;
    tell(type, record, `${path}.name`, `a ${name} is ${rule}: ${to === undefined ? from : `${from} to ${to}`}`);
  };
  return everyRecord((record, type) => {
    const when = whenOf(record);
    if (when) look(type, record, 'period' in record ? 'period' : 'when', when);
    for (const [path, other] of otherWhensOf(record)) look(type, record, path, other);
  });
};
