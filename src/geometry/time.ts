import {daysInMonth, parsePartialDate} from '../model/partial-date.js';
import type {Interval} from './scale.js';

/**
 * The stretch of time that a partial date covers, in years with a fraction: `2022` is
 * [2022, 2023], `2022-07-02` about [2022.5, 2022.503]. Throws `RangeError` for a non-date.
 */
export function yearsOf(date: string): Interval {
  const parts = parsePartialDate(date);
  if (!parts) throw new RangeError(`not a date: ${date}`);
  const {year, month, day} = parts;
  if (month === undefined) return [year, year + 1];
  const daysInYear = 337 + daysInMonth(year, 2);
  // Meeus' day of the year, from 0 on.
  const start = Math.floor((275 * month) / 9) - (month > 2 ? 397 - daysInYear : 30) + (day ?? 1) - 1;
  const length = day === undefined ? daysInMonth(year, month) : 1;
  return [year + start / daysInYear, year + (start + length) / daysInYear];
}
