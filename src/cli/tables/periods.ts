import {readEdtf} from '../../model/edtf.js';
import {dateOfYear, isCalendarDate} from '../../model/partial-date.js';
import type {PeriodName} from '../../model/schema.js';
import {parseMonth} from './months.js';
import {splitStatus} from './time-status.js';

/**
 * A time with both ends included; without `to` as long as its date is precise. A fiscal year has the years that it is called
 * by, as no cell says in which months it begins and ends.
 */
export interface Period {
  readonly from: string;
  readonly to?: string;
  readonly name?: PeriodName;
}

/** Whether `03/05/2004` is the third of May or the fifth of March. */
export type DayOrder = 'dmy' | 'mdy';

const WORD = String.raw`(?<month>[\p{L}\p{M}]{3,}\.?)`;
const YEAR = String.raw`(?<year>[12]\d{3})`;
const SHORT_YEAR = String.raw`(?<year>[12]\d{3}|['’]?\d{2})`;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

type Groups = Readonly<Record<string, string | undefined>>;

/** Each usual way to write a time, and what it means. */
const FORMS: readonly (readonly [form: RegExp, read: (groups: Groups, order: DayOrder) => Period | undefined])[] = [
  // 2023, YR2023, 2023 [YR2023], 2023 г., 2023 ж., 2023년
  [
    form(`(?:yr|y)?${YEAR}(?:\\.0)?(?: ?\\[yr\\d{4}\\])?(?: ?(?:гг?\\.?|год|ж\\.?|жыл|年|년))?`),
    ({year = ''}) => ({from: year}),
  ],
  // 2019-2021, 2019–2021
  [
    form(`${YEAR} ?[-–—] ?(?<end>[12]\\d{3})`),
    ({year = '', end = ''}) => (end > year ? {from: year, to: end} : undefined),
  ],
  // 2022/23, 2022-23: the second is one more than the first, and no month
  [form(`${YEAR}[-/–](?<end>\\d{2})`), ({year = '', end = ''}) => pairOf(year, end, 12)],
  [form(`(?:fy|f\\.y\\.|fiscal year) ?(?<year>[12]\\d{3})(?:[-/–](?<end>\\d{2}|[12]\\d{3}))?`), fiscalYearOf],
  // 2023-Q1, 2023Q1, Q1 2023, 1Q 2023, I кв. 2023, 2023 年第1季度
  [form(`${YEAR},?[-: ]?q(?<quarter>[1-4])`), quarterOf],
  [form(`q(?<quarter>[1-4])[-/ ]?${SHORT_YEAR}`), quarterOf],
  [form(`(?<quarter>[1-4])q[-/ ]?${SHORT_YEAR}`), quarterOf],
  [form(`(?<quarter>[1-4]|i{1,3}|iv) ?(?:кв\\.?|квартал|тоқсан) ?,? ?${YEAR}(?: ?[гж]\\.?)?`), quarterOf],
  [form(`${YEAR}(?: ?[гж]\\.?)?,? ?(?<quarter>[1-4]|i{1,3}|iv)-? ?(?:кв\\.?|квартал|тоқсан)`), quarterOf],
  [form(`${YEAR}년 ?(?<quarter>[1-4])분기`), quarterOf],
  // 2023-S1, 2023H1, H1 2023
  [form(`${YEAR},?[-: ]?[sh](?<half>[12])`), halfOf],
  [form(`[sh](?<half>[12])[- ]?${YEAR}`), halfOf],
  // 2023-W05
  [form(`${YEAR}-?w(?<week>\\d{1,2})`), ({year = '', week = ''}) => readEdtf(`${year}-W${week}`)],
  // 2023-01-15, 2023/1/15, 2023.01.15, 20230115, and what stands after a day's date
  [form(`${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[t ]\\d{2}:\\d{2}.*)?`), dateOf],
  [form(`${YEAR}(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)`), dateOf],
  // 2023-01, 2023M01, 2023-M1, 2023.01, 202301, 01/2023, 1.2023
  [form(`${YEAR}(?:[-/: ]|-?m)(?<month>\\d{1,2})`), dateOf],
  [form(`${YEAR}\\.(?<month>\\d{2})`), dateOf],
  [form(`${YEAR}(?<month>0[1-9]|1[0-2])`), dateOf],
  [form(`(?<month>\\d{1,2})[-/.]${YEAR}`), dateOf],
  // 2023년 1월 15일, 2023年1月
  [form(`${YEAR}[년年] ?(?<month>\\d{1,2})[월月](?: ?(?<day>\\d{1,2})[일日])?`), dateOf],
  // 15.01.2023, 1/15/2023
  [form(`(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>${SHORT_YEAR}(?: \\d{1,2}:\\d{2}.*)?`), inOrder],
  // Jan 2023, January-23, янв. 2023 г., 2023 January, Jan 15, 2023, 15-Jan-2023, 15 января 2023 года
  // May-12 and May '12 are a year's, but May 12 may be the twelfth.
  [form(`${WORD}(?:[-,/ ]{0,2}(?=[12]\\d{3}|['’])|-)${SHORT_YEAR}(?: ?(?:г\\.?|года?|ж\\.?))?`), dateOf],
  [form(`${YEAR}(?: ?(?:г\\.?|ж\\.?))?[-,/ ]{0,2}${WORD}`), dateOf],
  [form(`${WORD} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`), dateOf],
  [form(`(?<day>\\d{1,2})\\.?[-/ ]?${WORD}[-,/ ]{0,2}${SHORT_YEAR}(?: ?(?:г\\.?|года?|ж\\.?))?`), dateOf],
  [form(`${YEAR}[- ]${WORD}[- ](?<day>\\d{1,2})`), dateOf],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu');
}

/** The time that a cell names, or `undefined`. */
export function parsePeriod(cell: string, order: DayOrder = 'dmy'): Period | undefined {
  // Most cells of a table are numbers or words: a time has a digit, and is short.
  if (cell.length > 40 || !/\d/u.test(cell)) return undefined;
  const [text] = splitStatus(cell.replace(/[\s\u00a0\u202f]+/gu, ' '));
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const period = groups && read(groups, order);
    if (period && isCalendarDate(period.from)) return period;
  }
  return undefined;
}

/** Whether a column of this head holds years. */
export function isYearHead(head: string): boolean {
  return /^(?:(?:.*[ _])?year|years|годы?|жыл|연도|년도)$/iu.test(head);
}

/**
 * The year that a number is in a column of years: `33`, `-9999`. A year before the first is one less than it is counted, as
 * in ISO 8601.
 */
export function parseYear(cell: string): Period | undefined {
  const year = /^[-−]?\d{1,4}$/u.test(cell) ? Number(cell.replace('−', '-')) : undefined;
  if (year === undefined || year > 2999) return undefined;
  const from = dateOfYear(year);
  return isCalendarDate(from) ? {from} : undefined;
}

/** Whether times are called by two years, of which one alone could be a month: `2010/11` beside `2012/13`. */
export function arePairs(cells: Iterable<string>): boolean {
  let isTold = false;
  for (const cell of cells) {
    const [, year, end] = PAIR.exec(cell) ?? [];
    if (year === undefined || end === undefined) continue;
    if (!pairOf(year, end)) return false;
    isTold ||= Number(end) > 12;
  }
  return isTold;
}

const PAIR = /^([12]\d{3})[-/–](\d{2})$/u;

/** The fiscal year of two years, where the column says that they are no month. */
export function parsePair(cell: string): Period | undefined {
  const [, year, end] = PAIR.exec(cell) ?? [];
  return year === undefined || end === undefined ? undefined : pairOf(year, end);
}

/** The orders of day and month with which all these times can be read, as far as they tell. */
export function dayOrdersOf(cells: Iterable<string>): readonly DayOrder[] {
  const orders = new Set<DayOrder>(['dmy', 'mdy']);
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/u.exec(cell) ?? [];
    if (Number(first) > 12) orders.delete('mdy');
    if (Number(second) > 12) orders.delete('dmy');
    if (first !== undefined && cell.includes('.')) orders.delete('mdy');
  }
  return [...orders];
}

function fullYear(year = ''): string {
  const digits = year.replace(/\D/gu, '');
  // As spreadsheets read two digits: until the middle of this century.
  return digits.length === 4 ? digits : `${Number(digits) < 50 ? '20' : '19'}${digits}`;
}

function dateOf({year, month = '', day}: Groups): Period | undefined {
  const number = parseMonth(month);
  if (number === undefined) return undefined;
  return {from: [fullYear(year), two(number), ...(day === undefined ? [] : [two(Number(day))])].join('-')};
}

function inOrder({first, mark, second, year}: Groups, order: DayOrder): Period | undefined {
  // With points no country writes the month first.
  const [day, month] = order === 'dmy' || mark === '.' ? [first, second] : [second, first];
  return dateOf({year, month, day});
}

function quarterOf({year, quarter = ''}: Groups): Period | undefined {
  const roman = ROMAN.indexOf(quarter.toLowerCase());
  return readEdtf(`${fullYear(year)}-Q${roman === -1 ? quarter : roman + 1}`);
}

function halfOf({year = '', half = ''}: Groups): Period | undefined {
  return readEdtf(`${year}-H${half}`);
}

/** Two years that follow each other; where the second could be a month, `most` is the last of them. */
function pairOf(year: string, end: string, most = 0): Period | undefined {
  const next = Number(year) + 1;
  if ((Number(end) >= 1 && Number(end) <= most) || next % 100 !== Number(end.slice(-2))) return undefined;
  return {from: year, to: String(next), name: 'fiscal-year'};
}

function fiscalYearOf({year = '', end}: Groups): Period | undefined {
  return end === undefined ? {from: year, name: 'fiscal-year'} : pairOf(year, end);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
