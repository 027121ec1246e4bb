/**
 * Dates as ISO 8601-2 writes them (EDTF), for exchange: `1850~`, `[1850..1852]`, `2019-33` for a quarter. Quarters, half-years
 * and weeks are read as people write them too: `2019-Q1`, `2019-H1`, `2019-W05`.
 */
import {
  addDays,
  dateOfYear,
  firstDay,
  isCalendarDate,
  lastDay,
  mondayOf,
  parsePartialDate,
  weekOf,
  yearOf,
} from './partial-date.js';
import type {DateQualifier, PeriodName, When} from './schema.js';

/** A date or span, and what is said of it. */
export interface Dates {
  readonly from: string;
  readonly to?: string;
  readonly name?: PeriodName;
  readonly qualifier?: DateQualifier;
}

const DATE = /^(-?\d{4})((?:-\d{2}){0,2})$/u;

/** A date with a year before the first as the data write it (`-0054-03-15`) as a date that is ordered by time. */
export function readDate(text: string): string | undefined {
  const [, year, rest = ''] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = dateOfYear(Number(year)) + rest;
  return isCalendarDate(date) ? date : undefined;
}

/** Reads a date of EDTF, or one of a named period; `undefined` where it is none that can be shown. */
export function readEdtf(text: string): Dates | undefined {
  const dated = text.trim().replace(/(?<=.)[~?%](?=\/|$)/gu, '');
  const found = readSpan(dated);
  if (!found || dated === text.trim()) return found;
  return found.qualifier === undefined ? {...found, qualifier: 'about'} : undefined;
}

function readSpan(text: string): Dates | undefined {
  const [, first, last] = /^\[(.*?)\.\.(.*)\]$/u.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return readOneOf(first, last);
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  if (end === undefined) return readPeriod(start);
  if (start === '..' || start === '') return readOneOf('', end);
  if (end === '..' || end === '') return readOneOf(start, '');
  const [from, to] = [readDate(start), readDate(end)];
  return from === undefined || to === undefined ? undefined : {from, to};
}

/** One day of a set: of an open one all before or after a date, which itself is none of them. */
function readOneOf(first: string, last: string): Dates | undefined {
  const [from, to] = [readDate(first), readDate(last)];
  if (from !== undefined && to !== undefined) return {from, to, qualifier: 'between'};
  if (from !== undefined && last === '') return {from: neighbour(from, -1), qualifier: 'after'};
  if (to !== undefined && first === '') return {from: neighbour(to, 1), qualifier: 'before'};
  return undefined;
}

/** By its number in EDTF: the first month, how many there are, and what they are. */
const SUB_YEARS: Readonly<Record<string, readonly [month: number, months: number, name: PeriodName]>> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 3, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  40: [1, 6, 'half-year'],
  41: [7, 6, 'half-year'],
};

function readPeriod(text: string): Dates | undefined {
  const from = readDate(text);
  if (from !== undefined) return {from};
  const [, year, letter = '', number = ''] = /^(-?\d{4})-?([QHW]?)(\d{1,2})$/iu.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (letter === '') return readSubYear(Number(year), number);
  const count = Number(number);
  if (letter.toUpperCase() === 'W') return readWeek(Number(year), count);
  const [first, most] = letter.toUpperCase() === 'Q' ? [32, 4] : [39, 2];
  return count >= 1 && count <= most ? readSubYear(Number(year), String(first + count)) : undefined;
}

function readSubYear(year: number, number: string): Dates | undefined {
  const [month, months, name] = SUB_YEARS[number] ?? [];
  if (month === undefined || months === undefined || name === undefined) return undefined;
  const end = month + months - 1;
  return {from: monthOf(year, month), to: end > 12 ? monthOf(year + 1, end - 12) : monthOf(year, end), name};
}

const monthOf = (year: number, month: number) => `${dateOfYear(year)}-${String(month).padStart(2, '0')}`;

function readWeek(year: number, week: number): Dates | undefined {
  const monday = mondayOf(year, week);
  return week < 1 || weekOf(monday)[0] !== year ? undefined : {from: monday, to: addDays(monday, 6), name: 'week'};
}

/** The year, month or day before or after a date. */
function neighbour(date: string, step: 1 | -1): string {
  if (date.length === 4) return dateOfYear(yearOf(date) + step);
  if (date.length > 7) return addDays(date, step);
  return (step === 1 ? addDays(lastDay(date), 1) : addDays(firstDay(date), -1)).slice(0, 7);
}

/** A time as EDTF: what `readEdtf` reads as the same. A week has no word there and is its span; a date that is open is `XXXX`. */
export function writeEdtf(when: When): string {
  if (when.basis === 'open') return when.by === undefined ? 'XXXX' : `[..${writeDate(when.by)}]`;
  const {from, to, qualifier} = when;
  if (qualifier === 'before') return `[..${writeDate(neighbour(from, -1))}]`;
  if (qualifier === 'after') return `[${writeDate(neighbour(from, 1))}..]`;
  if (qualifier === 'between') return `[${writeDate(from)}..${writeDate(to ?? from)}]`;
  const span = writeNamed(when) ?? (to === undefined ? writeDate(from) : `${writeDate(from)}/${writeDate(to)}`);
  if (qualifier === undefined) return span;
  // Of an interval each end has its own sign.
  return span
    .split('/')
    .map((date) => `${date}~`)
    .join('/');
}

function writeNamed({from, name}: Dates): string | undefined {
  const month = parsePartialDate(from)?.month;
  const [number] = Object.entries(SUB_YEARS).find(([, [first, , named]]) => named === name && first === month) ?? [];
  return number === undefined ? undefined : `${writeDate(dateOfYear(yearOf(from)))}-${number}`;
}

/** A date of the data as EDTF writes it: `-0054` for 55 BC. */
export function writeDate(date: string): string {
  const year = yearOf(date);
  return (year < 0 ? `-${String(-year).padStart(4, '0')}` : dateOfYear(year)) + date.slice(4);
}
