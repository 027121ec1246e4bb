import {readDate, readEdtf} from '../edtf.js';
import {fieldOf, isFields, isList, textOf, withChanged, withMissing, type Fields} from './fields.js';

const DATES = ['from', 'to', 'by'];

/** A time as the schema has it: from a text of EDTF, or with its basis, and with years before the first. */
function completeWhen(when: unknown): unknown {
  if (typeof when === 'string') {
    const dates = readEdtf(when);
    return dates ? {basis: 'stated', ...dates} : when;
  }
  if (!isFields(when) || isComplete(when)) return when;
  const changes = DATES.map((key): [string, unknown] => {
    const date = textOf(when, key);
    return [key, date?.startsWith('-') === true ? readDate(date) : undefined];
  });
  const dated = changes.some(([, date]) => date !== undefined) ? withChanged(when, Object.fromEntries(changes)) : when;
  if (Object.hasOwn(dated, 'basis')) return dated;
  const basis = Object.hasOwn(dated, 'from') ? (Object.hasOwn(dated, 'how') ? 'derived' : 'stated') : 'open';
  return withMissing(dated, {basis});
}

/** Most times have all that they need. */
function isComplete(when: Fields): boolean {
  return Object.hasOwn(when, 'basis') && !DATES.some((key) => textOf(when, key)?.startsWith('-'));
}

/** By the first month and the last: what these months of a year are called. */
const SPANS: Readonly<Record<string, 'quarter' | 'half-year'>> = {
  '01-03': 'quarter',
  '04-06': 'quarter',
  '07-09': 'quarter',
  '10-12': 'quarter',
  '01-06': 'half-year',
  '07-12': 'half-year',
};
const MONTH = /^.{4}-\d\d$/u;

/** A fact whose months are a quarter or half of a year, with the name of these. */
export function withPeriodName(fact: Fields): Fields {
  const period = fieldOf(fact, 'period');
  if (!isFields(period) || Object.hasOwn(period, 'name')) return fact;
  const [from = '', to = ''] = [textOf(period, 'from'), textOf(period, 'to')];
  if (!MONTH.test(from) || !MONTH.test(to) || from.slice(0, 4) !== to.slice(0, 4)) return fact;
  const name = SPANS[`${from.slice(5)}-${to.slice(5)}`];
  return name === undefined ? fact : {...fact, period: {...period, name}};
}

const WHENS = ['period', 'when'];
const PARTS = ['earlier', 'roles', 'names', 'steps'];

/** The record with all its times, its own and those of its parts, as the schema has them. */
export function withTimes(record: Fields): Fields {
  let completed = record;
  for (const key of WHENS) {
    const when = fieldOf(record, key);
    const read = when === undefined ? when : completeWhen(when);
    if (read !== when) completed = {...completed, [key]: read};
  }
  for (const key of PARTS) {
    const parts = fieldOf(record, key);
    if (!isList(parts)) continue;
    const read = parts.map((part) => (isFields(part) ? withTimes(part) : part));
    if (read.some((part, i) => part !== parts[i])) completed = {...completed, [key]: read};
  }
  return completed;
}

/** A document's date, which may have a year before the first. */
export function withDate(record: Fields): Fields {
  const date = textOf(record, 'date');
  return date?.startsWith('-') === true ? withChanged(record, {date: readDate(date)}) : record;
}
