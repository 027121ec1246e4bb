import type {Period} from '../tables/periods.js';

/** The month in which the fiscal year of a year begins: `2022-10` of 2023. */
export interface FirstMonth {
  readonly year: number;
  readonly from: string;
}

/** Reads `2023=2022-10`, or `2022-04` as that of 2022: `undefined` where it is neither. */
export function readFirstMonth(text: string): FirstMonth | undefined {
  const [, year, from] = /^(?:(\d{4})=)?(\d{4}-(?:0[1-9]|1[0-2]))$/u.exec(text) ?? [];
  if (from === undefined) return undefined;
  const first = {year: Number(year ?? from.slice(0, 4)), from};
  return Math.abs(first.year - Number(from.slice(0, 4))) > 1 ? undefined : first;
}

/** A fiscal year with the months in which it begins and ends, as somebody says; any other time as it is. */
export function inMonths(
  period: Period,
  first: FirstMonth | undefined
): {readonly period: Period; readonly how?: string} {
  if (period.name !== 'fiscal-year' || !first) return {period};
  const month = Number(first.from.slice(5));
  // One that is called by two years begins in the first of them.
  const start = Number(period.from) + (period.to === undefined ? Number(first.from.slice(0, 4)) - first.year : 0);
  const end = month === 1 ? [start, 12] : [start + 1, month - 1];
  const [from, to] = [[start, month], end].map(([year = 0, one = 0]) => `${year}-${String(one).padStart(2, '0')}`);
  return {
    period: {from: from ?? '', to: to ?? '', name: 'fiscal-year'},
    how: `fiscal years of the table begin in the month ${month}; its cells name the year alone`,
  };
}
