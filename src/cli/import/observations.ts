import {isCalendarDate} from '../../model/partial-date.js';
import {decimalsOf, isConfidential, isMissing, parseNumber, type Decimal} from '../tables/numbers.js';
import {parseMonth} from '../tables/months.js';
import {
  arePairs,
  dayOrdersOf,
  isYearHead,
  parsePair,
  parsePeriod,
  parseYear,
  type DayOrder,
  type Period,
} from '../tables/periods.js';
import {cellAt, type Table} from '../tables/table.js';
import {powerIn, type Column} from './columns.js';
import type {Role} from './roles.js';
import {readFlag, type FlagWords} from './flags.js';
import {inMonths, type FirstMonth} from './fiscal-years.js';
import type {Layout} from './layout.js';
import {countryOfNumber, placeOf} from './places.js';
import {slug} from './slug.js';
import {NOBODY} from './told.js';
import {unitOfCell, type UnitWords} from './units.js';

/** A place as a table names it: its code or id, and the cell where it stands. */
export interface NamedPlace {
  readonly code: string;
  readonly row: number;
  /** None where it is named above the whole table. */
  readonly column: number | undefined;
  readonly text: string;
}

/** A value of a table with all that its row and column say of it. Rows and columns count from 0. */
export interface Observation {
  readonly row: number;
  readonly column: Column;
  readonly text: string;
  /** As it is written, not scaled by what its head says; `undefined` of one that is kept secret. */
  readonly number: number | undefined;
  /** The sign or the code of money that stands beside it. */
  readonly money: string | undefined;
  /** The column of the cell that shows it: that of the flag where its own is empty. */
  readonly shownIn: number;
  readonly flag: FlagWords;
  readonly period: Period;
  /** How the time was worked out, where no cell says it so. */
  readonly how?: string | undefined;
  readonly place: NamedPlace | undefined;
  readonly from: NamedPlace | undefined;
  /** What the columns of series say, in their order. */
  readonly series: readonly string[];
  readonly unit: UnitWords;
}

/** What was left out, by why, with the rows as a spreadsheet counts them. */
export type LeftOut = ReadonlyMap<string, readonly number[]>;

export interface Observations {
  readonly all: readonly Observation[];
  readonly leftOut: LeftOut;
  readonly missing: ReadonlyMap<string, number>;
  /** How many values have a flag that only the command tells. */
  readonly told: ReadonlyMap<string, number>;
}

/** How numbers and dates are to be read, where the table alone does not tell. */
export interface Reading {
  /** Whether a name that is nobody known is a group. */
  readonly others: boolean;
  readonly decimal: Decimal;
  readonly dayOrder: DayOrder;
  /** The time of a table that has none in its cells, and who says so. */
  readonly whole: {readonly period: Period; readonly how: string} | undefined;
  /** In which month fiscal years begin, where the table has some. */
  readonly fiscal: FirstMonth | undefined;
}

/** In which ways the numbers and dates of a table can be read. */
export function readingsOf(
  table: Table,
  {body}: Layout,
  columns: readonly Column[]
): {readonly decimals: readonly Decimal[]; readonly dayOrders: readonly DayOrder[]} {
  const cells = (role: Role) =>
    columns.filter((column) => column.role === role).flatMap(({index}) => body.map((row) => cellAt(table, row, index)));
  return {decimals: decimalsOf(cells('value')), dayOrders: dayOrdersOf(cells('period'))};
}

/** Rows between two words on how far it is. */
const STEP = 5000;

/** Reads each value of the table, and says of each row that has none why. Yields how many rows it has read. */
export function* observe(
  table: Table,
  {body, header, above}: Layout,
  columns: readonly Column[],
  {decimal, dayOrder, whole, fiscal, others}: Reading
): Generator<number, Observations> {
  const of = (role: Role) => columns.filter((column) => column.role === role);
  const [period] = of('period');
  const [month] = of('month');
  const [day] = of('day');
  const [place] = of('place');
  const [from] = of('from');
  const [unit] = of('unit');
  const [scale] = of('scale');
  const [status] = of('status');
  const precision = period && firstDaysOf(period, table, body, dayOrder);
  const named = (code: string | undefined): NamedPlace | undefined =>
    code === undefined ? undefined : {code, row: header, column: undefined, text: ''};
  const [reporter, partner] = [named(above.reporter), named(above.partner)];
  const series = of('series');
  const values = of('value');
  const leftOut = new Map<string, number[]>();
  const missing = new Map<string, number>();
  const told = new Map<string, number>();
  const all: Observation[] = [];
  const pairs = period ? arePairs(body.map((row) => cellAt(table, row, period.index))) : false;
  const leave = (why: string, row: number) => {
    const rows = leftOut.get(why);
    if (!rows) leftOut.set(why, [row + 1]);
    else if (rows.at(-1) !== row + 1) rows.push(row + 1);
  };
  for (const [count, row] of body.entries()) {
    if (count > 0 && count % STEP === 0) yield count;
    const cell = (column: Column | undefined) => (column ? cellAt(table, row, column.index) : '');
    const ofRow = place ? placeIn(cell(place), row, place.index, others) : partner;
    const written = period && ((pairs ? parsePair(cell(period)) : undefined) ?? timeOf(cell(period), period, dayOrder));
    const time = written && withParts(written, month && cell(month), day && cell(day));
    if (place && !ofRow) {
      leave(`${NOBODY}: ${cell(place) || 'nothing'}`, row);
      continue;
    }
    if (period && !time) {
      leave(`no time: ${cell(period) || 'nothing'}`, row);
      continue;
    }
    const origin = from ? placeIn(cell(from), row, from.index, others) : reporter;
    if (from && !origin) {
      leave(`${NOBODY}: ${cell(from) || 'nothing'}`, row);
      continue;
    }
    const factor = scale && powerIn(cell(scale));
    const ofUnit = {...(unit && unitOfCell(cell(unit))), ...(factor !== undefined && {scale: factor})};
    const ofStatus = readFlag(cell(status));
    for (const column of values) {
      const text = cell(column);
      const isSecret = isConfidential(text) || (ofStatus.absent !== undefined && isMissing(text));
      if (isMissing(text) && !isSecret) {
        missing.set(text, (missing.get(text) ?? 0) + 1);
        continue;
      }
      const ofRowTime = time && precision ? {from: time.from.slice(0, precision.length)} : time;
      const when = column.period ?? withMonth(ofRowTime, column) ?? whole?.period;
      const number = isSecret ? undefined : parseNumber(text, decimal);
      if (!number && !isSecret) {
        leave(`no number: ${text}`, row);
        continue;
      }
      if (!when) {
        leave('no time', row);
        continue;
      }
      const atHead = column.status === undefined ? {} : {status: column.status};
      const flag = {...atHead, ...ofStatus, ...(number?.mark !== undefined && readFlag(number.mark))};
      if (flag.told !== undefined) told.set(flag.told, (told.get(flag.told) ?? 0) + 1);
      const {period: dated, how = column.period ? undefined : time ? precision?.how : whole?.how} = inMonths(
        when,
        fiscal
      );
      all.push({
        row,
        column,
        text,
        number: number?.value,
        money: number?.money,
        shownIn: text === '' ? (status?.index ?? column.index) : column.index,
        flag,
        period: dated,
        how,
        place:
          column.place === undefined ? ofRow : {code: column.place, row: -1, column: column.index, text: column.name},
        from: origin,
        series: series.map(cell),
        // A word in the cell says more than its head.
        unit: number?.isScaled ? {...ofUnit, scale: 1} : ofUnit,
      });
    }
  }
  return {all, leftOut, missing, told};
}

/** So many zeros and nothing else have no chance to be counted. */
const LEAST_ZEROS = 10;

/** The last times of which a table has zeros for everybody, where others have more: nothing was counted of them yet. */
export function notYetCounted(all: readonly Observation[]): ReadonlySet<string> {
  const times = new Map<string, {count: number; isZero: boolean}>();
  for (const {period, number} of all) {
    const time = times.get(period.from.slice(0, 7)) ?? {count: 0, isZero: true};
    time.count++;
    if (number !== 0) time.isZero = false;
    times.set(period.from.slice(0, 7), time);
  }
  const sorted = [...times].sort(([a], [b]) => (a < b ? 1 : -1));
  const first = sorted.findIndex(([, {count, isZero}]) => !isZero || count < LEAST_ZEROS);
  return new Set(sorted.slice(0, Math.max(0, first)).map(([time]) => time));
}

function placeIn(text: string, row: number, column: number, others: boolean): NamedPlace | undefined {
  const code = placeOf(text) ?? countryOfNumber(text) ?? (others && text !== '' ? slug(text) : undefined);
  return code === undefined || code === '' ? undefined : {code, row, column, text};
}

/** Where each time of a column of years or months is the first day of one: how much of its date counts, and why. */
function firstDaysOf(
  {name, index}: Column,
  table: Table,
  body: readonly number[],
  order: DayOrder
): {readonly length: number; readonly how: string} | undefined {
  const length = /year|год|жыл|연도|년/iu.test(name) ? 4 : /month|месяц|ай|월/iu.test(name) ? 7 : 10;
  if (length === 10) return undefined;
  const isFirst = body.every((row) => {
    const from = parsePeriod(cellAt(table, row, index), order)?.from ?? '';
    return from === '' || (from.length === 10 && from.endsWith(length === 4 ? '-01-01' : '-01'));
  });
  return isFirst ? {length, how: `the table has a column “${name}”, and writes the first day of each`} : undefined;
}

/** The time of a cell; in a column of years a number is one, also one before 1000. */
function timeOf(cell: string, {name}: Column, order: DayOrder): Period | undefined {
  return parsePeriod(cell, order) ?? (isYearHead(name) ? parseYear(cell) : undefined);
}

function withParts(period: Period, month: string | undefined, day: string | undefined): Period | undefined {
  if (month === undefined) return period;
  const number = parseMonth(month);
  if (number === undefined) return undefined;
  const parts = [number, ...(day === undefined ? [] : [Number(day)])].map((part) => String(part).padStart(2, '0'));
  const from = [period.from.slice(0, 4), ...parts].join('-');
  return isCalendarDate(from) ? {from} : undefined;
}

/** The year of a row in the month at the head of a column. */
function withMonth(time: Period | undefined, {month}: Column): Period | undefined {
  return time && typeof month === 'number' ? withParts(time, String(month), undefined) : time;
}
