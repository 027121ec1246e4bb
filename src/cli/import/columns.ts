import {isConfidential, isMissing, parseNumber} from '../tables/numbers.js';
import {parseMonth} from '../tables/months.js';
import {arePairs, isYearHead, parsePair, parsePeriod, parseYear} from '../tables/periods.js';
import {cellAt, columnLetter, type Table} from '../tables/table.js';
import {headReader, type HeadWords} from './heads.js';
import {columnCells, headOf, isNumeric, type Layout} from './layout.js';
import {countryOf, countryOfNumber, placeOf} from './places.js';
import {HEADS, type Role} from './roles.js';
import {unitIn} from './units.js';

/** A column, what it is taken for, and why. Of values its head may say a time, a place and what they are. */
export interface Column extends HeadWords {
  readonly index: number;
  /** The text of its head, or its letter where there is none. */
  readonly name: string;
  readonly role: Role;
  readonly why: string;
}

/** Whether a column's head names nothing but what its numbers are. */
export function isOwnMeasure({period, place, month}: Column): boolean {
  return period === undefined && place === undefined && month === undefined;
}

/** Roles that somebody gives, by the name of a column or its letter. */
export type GivenRoles = ReadonlyMap<string, Role>;

/** Says of each column what it is taken for. */
export function readColumns(table: Table, layout: Layout, given: GivenRoles): readonly Column[] {
  const wordsOf = headReader(layout.heads);
  const guesses = Array.from({length: layout.width}, (_, index) => guess(table, layout, index, given, wordsOf));
  const found = withMonths(guesses.filter((column) => column !== undefined));
  return oneOfEach(withoutCodes(table, layout, withTimes(table, layout, found)), given);
}

function guess(
  table: Table,
  layout: Layout,
  index: number,
  given: GivenRoles,
  wordsOf: (column: number) => HeadWords
): Column | undefined {
  const head = headOf(layout, index);
  const name = head || columnLetter(index);
  const cells = columnCells(table, layout, index);
  const column = (role: Role, why: string): Column => ({index, name, role, why});
  const role = given.get(name) ?? given.get(columnLetter(index));
  const words = cells.length > 1 || head.length > 2 ? wordsOf(index) : {};
  if (role !== undefined) return {...column(role, 'as you say'), ...(role === 'value' && words)};
  const filled = cells.filter((cell) => !isMissing(cell));
  if (filled.length === 0 && cells.some(isConfidential) && !isOwnMeasure({...column('value', ''), ...words}))
    return {...column('value', 'all its values are kept secret'), ...words};
  if (filled.length === 0) return head === '' ? undefined : column('skip', 'it has no value');
  const numeric = isNumeric(cells);
  if (numeric && (words.period ?? words.place ?? words.month) !== undefined)
    return {...column('value', `its head is ${kindOfHead(words)}, and its cells are numbers`), ...words};
  const [named] = HEADS.find(([, heads]) => heads.test(head)) ?? [];
  const share = (test: (cell: string) => unknown) => filled.filter(test).length / filled.length;
  const pairs = arePairs(filled);
  const times = share(
    (cell) => (pairs ? parsePair(cell) : undefined) ?? parsePeriod(cell) ?? (isYearHead(head) && parseYear(cell))
  );
  if (named === 'status' || named === 'unit' || named === 'scale' || named === 'skip')
    return column(named, `its head is “${head}”`);
  if (times > (named === 'period' ? 0.6 : 0.9) && (!numeric || named === 'period' || share(isYear) > 0.9))
    return column(
      'period',
      named === 'period' ? `its head is “${head}”` : `its cells are times, such as ${filled[0] ?? ''}`
    );
  if (/^(?:month|месяц|ай|월)$/iu.test(head) && share((cell) => parseMonth(cell)) > 0.9)
    return column('month', `its head is “${head}”, and its cells are months`);
  if (/^(?:day|date|day[ _]of[ _]month|date[ _]of[ _]month|день|число|күн|일)$/iu.test(head) && share(isDay) === 1)
    return column('day', `its head is “${head}”, and its cells are days`);
  if (numeric && named === 'place' && share((cell) => countryOfNumber(cell)) > 0.9)
    return column('place', `its head is “${head}”, and its cells are ISO 3166 numbers`);
  if (numeric) return column('value', named === 'value' ? `its head is “${head}”` : 'its cells are numbers');
  const names = new Set(filled);
  const places = [...names].filter((cell) => placeOf(cell) !== undefined).length;
  const countries = [...names].filter((cell) => countryOf(cell) !== undefined).length;
  if (
    places > names.size * 0.6 ||
    (named !== undefined && named !== 'value' && named !== 'period' && places > names.size * 0.3)
  )
    return column(
      named === 'from' ? 'from' : 'place',
      `${places} of ${names.size} ${names.size === 1 ? 'name is' : 'names are'} ${countries === places ? (names.size === 1 ? 'a country' : 'countries') : 'countries and groups of them'}`
    );
  return column('series', `its cells are words, such as “${filled[0] ?? ''}”`);
}

function kindOfHead({period, place, month}: HeadWords): string {
  if (period && place !== undefined) return 'a time and a place';
  if (period) return 'a time';
  if (month !== undefined) return 'a month';
  return place !== undefined && countryOf(place) === place ? 'a country' : 'a group of countries';
}

/** Months at heads are of the year in the row; where no column has one they are words. */
function withMonths(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({role}) => role === 'period')) return columns;
  return columns.map(({month, ...column}) =>
    month === undefined ? column : {...column, why: 'its cells are numbers'}
  );
}

function isDay(cell: string): boolean {
  return /^\d{1,2}$/u.test(cell) && Number(cell) >= 1 && Number(cell) <= 31;
}

function isYear(cell: string): boolean {
  const number = Number(cell);
  return Number.isInteger(number) && number >= 1000 && number < 2200;
}

/** Of several columns that can be times one is: that whose head says so, or whose cells say more. */
function withTimes(table: Table, layout: Layout, columns: readonly Column[]): readonly Column[] {
  const times = columns.filter(({role, why}) => role === 'period' && why !== 'as you say');
  if (
    times.length < 2 &&
    !(times.length === 1 && columns.some(({role, why}) => role === 'period' && why === 'as you say'))
  )
    return columns;
  const precision = ({index}: Column) =>
    Math.max(
      ...columnCells(table, layout, index)
        .slice(0, 50)
        .map((cell) => parsePeriod(cell)?.from.length ?? 0)
    );
  const isGiven = columns.some(({role, why}) => role === 'period' && why === 'as you say');
  const [best] = [...times].sort((a, b) => precision(b) - precision(a));
  return columns.map((column) => {
    if (!times.includes(column) || (column === best && !isGiven)) return column;
    const numeric = isNumeric(columnCells(table, layout, column.index));
    return {
      ...column,
      role: numeric && precision(column) === 4 && !/year|год|жыл/iu.test(column.name) ? 'value' : 'skip',
      why: 'another column is the time',
    };
  });
}

/** A column that says of each place, time or series always the same adds nothing: a code, a continent, a name once more. */
function withoutCodes(table: Table, layout: Layout, columns: readonly Column[]): readonly Column[] {
  const places = columns.filter(({role}) => role === 'place');
  const size = (column: Column) => new Set(columnCells(table, layout, column.index)).size;
  const [place] = [...places].sort(
    (a, b) => size(b) - size(a) || nameLength(table, layout, b) - nameLength(table, layout, a)
  );
  return columns.map((column) => {
    if (!place || column === place || column.why === 'as you say') return column;
    if (column.role === 'place' && samePlaces(table, layout, place, column))
      return {...column, role: 'skip', why: `the same countries as in “${place.name}”`};
    if (column.role === 'place' && /region|continent|group|регион|континент/iu.test(column.name))
      return {...column, role: 'skip', why: `its head says that those in “${place.name}” are in it`};
    const isAbout = column.role === 'series' || (column.role === 'place' && column.why.endsWith('groups of them'));
    if (isAbout && isDetermined(table, layout, place, column))
      return {...column, role: 'skip', why: `always the same for a place in “${place.name}”`};
    return column;
  });
}

function nameLength(table: Table, layout: Layout, {index}: Column): number {
  const cells = columnCells(table, layout, index).slice(0, 200);
  return cells.reduce((sum, cell) => sum + cell.length, 0);
}

function samePlaces(table: Table, {body}: Layout, a: Column, b: Column): boolean {
  return body.every((row) => {
    const [one, other] = [a, b].map(({index}) => placeOf(cellAt(table, row, index)));
    return one === undefined || other === undefined || one === other;
  });
}

function isDetermined(table: Table, {body}: Layout, by: Column, column: Column): boolean {
  const seen = new Map<string, string>();
  let repeats = 0;
  for (const row of body) {
    const key = cellAt(table, row, by.index);
    const cell = cellAt(table, row, column.index);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, cell);
    else if (before !== cell) return false;
    else repeats++;
  }
  // What is the same in all rows may say what the numbers are.
  return repeats > 0 && new Set(seen.values()).size > 1;
}

/** Of two places one is where the values are from; where there are times at the heads, other numbers are no values. */
function oneOfEach(columns: readonly Column[], given: GivenRoles): readonly Column[] {
  const isWide = columns.filter((column) => !isOwnMeasure(column)).length > 1;
  const hasValue = columns.some(({role, why}) => role === 'value' && why.startsWith('its head is “'));
  let places = columns.some(({role}) => role === 'from') ? 1 : 0;
  const several = columns.filter(({role}) => role === 'place').length > 1;
  return columns.map((column) => {
    const {role, why} = column;
    if (role === 'place' && several && places++ === 0 && given.size === 0)
      return {...column, role: 'from', why: `${why}; the first of two columns of countries`};
    if (role !== 'value' || why === 'as you say') return column;
    if (isWide && isOwnMeasure(column)) return {...column, role: 'skip', why: 'its head is neither a time nor a place'};
    // Beside one column that is called so, other numbers are its codes and shares.
    if (!isWide && hasValue && !why.startsWith('its head is “') && unitIn(column.name).unit === undefined)
      return {...column, role: 'skip', why: 'another column is called the value'};
    return column;
  });
}

/** The number of a cell in a column of powers of ten. */
export function powerIn(cell: string): number | undefined {
  const power = parseNumber(cell, '.')?.value;
  return power !== undefined && Number.isInteger(power) && Math.abs(power) <= 15 ? 10 ** power : undefined;
}
