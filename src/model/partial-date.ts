/** A date as precise as its document: `2022`, `2022-05` or `2022-09-14`. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12, absent in a date that is only a year. */
  readonly month?: number;
  /** 1 to 31, absent in a date that is only a year or a month. */
  readonly day?: number;
}

/** Splits a partial date, or returns `undefined` where the string is none or is not in the calendar. */
export function parsePartialDate(date: string): DateParts | undefined {
  const year = numberAt(date, 0, 4);
  // Nothing is less or more than what is no number.
  if (!(year >= 0)) return undefined;
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

/** The year of a date that is one. */
export function yearOf(date: string): number {
  return numberAt(date, 0, 4);
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
  return `${String(parts.year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
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
