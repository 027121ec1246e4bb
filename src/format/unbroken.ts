import type {DateParts} from '../model/partial-date.js';

type Part = string | number | undefined;

/** The parts that are there, never parted at a line's end. */
export const unbroken = (...parts: readonly Part[]): string =>
  parts.filter((part) => part !== undefined).join('\u00a0');

/** The month's name from a list of twelve; `undefined` for a year alone. */
export const monthName = ({month}: DateParts, names: readonly string[]): string | undefined =>
  month === undefined ? undefined : names[month - 1];
