/**
 * A date as precise as its document: `2022`, `2022-05` or `2022-09-14`. As a text it is ordered like the days that it means,
 * and its year is four characters long. A year before the first is a minus and three digits of base 36, counted from
 * −9999 on: `-7o9` is −54, the year 55 BC.
 */
export interface DateParts {
  /** As astronomers count: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12, absent in a date that is only a year. */
  readonly month?: number;
  /** 1 to 31, absent in a date that is only a year or a month. */
  readonly day?: number;
}

/** Splits a partial date, or returns `undefined` where the string is none or is not in the calendar. */
export function parsePartialDate(date: string): DateParts | undefined {
  const year = yearOf(date);
  // No number is less or more than what is none.
  if (!(year >= EARLIEST && year < 0 === date.startsWith('-'))) return undefined;
  if (date.length === 4) return {year};
  const month = numberAt(date, 5, 7);
  if (date[4] !== '-' || !(month >= 1 && month <= 12)) return undefined;
  if (date.length === 7) return {year, month};
  const day = numberAt(date, 8, 10);
  if (date[7] !== '-' || !(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return date.length === 10 ? {year, month, day} : undefined;
}

/** The number that the digits between two places make, else `NaN`. A pattern takes longer, and dates are many. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

const EARLIEST = -9999;
const EARLY = /^-[\da-z]{3}/u;

/** The year of a date that is one. */
export function yearOf(date: string): number {
  return EARLY.test(date) ? parseInt(date.slice(1, 4), 36) + EARLIEST : numberAt(date, 0, 4);
}

/** A year as a date. */
export function dateOfYear(year: number): string {
  return year < 0 ? `-${(year - EARLIEST).toString(36).padStart(3, '0')}` : String(year).padStart(4, '0');
}

export function isCalendarDate(date: string): boolean {
  return parsePartialDate(date) !== undefined;
}

/** First day of the date as `YYYY-MM-DD`: `2022` gives `2022-01-01`. */
export function firstDay(date: string): string {
  return (date + '-01-01').slice(0, 10);
}

/** Last day of the date as `YYYY-MM-DD`: `2022-02` gives `2022-02-28`. Throws `RangeError` for a non-date. */
export function lastDay(date: string): string {
  const parts = parsePartialDate(date);
  if (!parts) throw new RangeError(`not a date: ${date}`);
  const month = parts.month ?? 12;
  const day = parts.day ?? daysInMonth(parts.year, month);
  return `${dateOfYear(parts.year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day of the week of a full date, 0 for Sunday, by Sakamoto's method: no clock and no time zone. */
export function weekday({year, month = 1, day = 1}: DateParts): number {
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return 30 + ((month > 7 ? month + 1 : month) % 2);
}

/** The first day of a week of ISO 8601: the first week of a year is that of 4 January. */
export function mondayOf(year: number, week: number): string {
  const fourth = `${dateOfYear(year)}-01-04`;
  return addDays(fourth, (week - 1) * 7 - weekdayFromMonday(fourth));
}

/** The year and the number of the week that a day is in. */
export function weekOf(day: string): readonly [year: number, week: number] {
  const year = yearOf(addDays(day, 3 - weekdayFromMonday(day)));
  return [year, Math.floor((dayNumber(day) - dayNumber(mondayOf(year, 1))) / 7) + 1];
}

/** A day so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  let {year, month = 1, day = 1} = parsePartialDate(date) ?? {year: 0};
  day += days;
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return `${dateOfYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Monday. */
function weekdayFromMonday(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** Days since 1 January 1970 in any year of the calendar of today, as Howard Hinnant counts them. */
function dayNumber(date: string): number {
  const {year, month = 1, day = 1} = parsePartialDate(date) ?? {year: 1970};
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
