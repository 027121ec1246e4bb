import {isMissing, parseNumber} from '../tables/numbers.js';
import {parsePeriod} from '../tables/periods.js';
import {cellAt, type Table} from '../tables/table.js';
import {readAbove, type Above} from './above.js';

/** Where in a file the table stands. Rows and columns count from 0. */
export interface Layout {
  /** The row above the numbers: the lower one of two rows of heads. */
  readonly header: number;
  /** The texts at the head of each column, from above: none, one, or that of a group and its own. */
  readonly heads: readonly (readonly string[])[];
  /** The rows below the header that hold data. */
  readonly body: readonly number[];
  readonly width: number;
  /** What stands above the header: a title, a source. */
  readonly above: Above;
  /** Rows below the header that are notes, headings or empty. */
  readonly notes: readonly number[];
}

type CellKind = 'empty' | 'number' | 'period' | 'text';

/** What a cell is: a year is a number too, so it counts as a time only beside its like. */
function kindOf(cell: string): CellKind {
  if (isMissing(cell)) return 'empty';
  if (parsePeriod(cell) && !isOddYear(cell)) return 'period';
  return (parseNumber(cell, '.') ?? parseNumber(cell, ',')) ? 'number' : 'text';
}

/** Whether a number of four digits is hardly a year that a table tells of. */
function isOddYear(cell: string): boolean {
  return /^\d{4}$/u.test(cell) && (cell < '1500' || cell > '2150');
}

/** A header stands in one of so many rows; so many tell what a column holds. */
const FIRST_ROWS = 40;
const SAMPLE = 2000;

/** Finds the header, by what its cells are and what stands below them; `undefined` where there are no rows of cells. */
export function findLayout({rows}: Table): Layout | undefined {
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  if (width < 2) return undefined;
  const kinds = rows
    .slice(0, SAMPLE)
    .map((row) => Array.from({length: width}, (_, column) => kindOf(row[column] ?? '')));
  const columns = Array.from({length: width}, (_, column) => usualKind(kinds.map((row) => row[column] ?? 'empty')));
  let header = -1;
  let best = 0;
  for (const [row, cells] of kinds.slice(0, FIRST_ROWS).entries()) {
    const score = columns.reduce((sum, kind, column) => sum + fit(cells[column] ?? 'empty', kind), 0);
    // Of two rows that could be it the lower one stands over the numbers.
    if (score < best || score <= 0) continue;
    best = score;
    header = row;
  }
  if (header === -1) return undefined;
  header = lowerHead(kinds, columns, header);
  const stubs = stubRow(kinds, columns, header);
  const isTwoRows = header > 0 && areGroups(kinds[header - 1] ?? [], rows[header] ?? [], kinds[header] ?? []);
  const body: number[] = [];
  const notes: number[] = [];
  const repeated = JSON.stringify(rows[header]);
  for (let row = stubs ?? header + 1; row < rows.length; row++) {
    if (row === stubs) continue;
    const cells = rows[row] ?? [];
    const filled = cells.filter((cell) => cell !== '').length;
    if (filled < 2 || JSON.stringify(cells) === repeated) notes.push(row);
    else body.push(row);
  }
  const first = isTwoRows ? header - 1 : header;
  const above = readAbove(rows.slice(0, first));
  const heads = headsOf(rows[header] ?? [], isTwoRows ? rows[header - 1] : undefined, width);
  const named = heads.map((parts, column) => {
    const stub = stubs === undefined ? '' : cellAt({rows}, stubs, column);
    return stub === '' ? parts.filter((part) => parts.length === 1 || !FREQUENCY.test(part)) : [stub];
  });
  return {header, heads: named, body, width, above, notes};
}

/** What says how long the times beside it are, as these do themselves. */
const FREQUENCY = /^(?:annual|yearly|quarterly|monthly|weekly|daily|[AQMWD])$/iu;

/** Where the columns of words have their heads in a row of their own below those of the numbers, as Eurostat writes. */
function stubRow(
  kinds: readonly (readonly CellKind[])[],
  columns: readonly CellKind[],
  header: number
): number | undefined {
  const below = kinds[header + 1] ?? [];
  const isStub = below.every((kind, column) => kind === 'empty' || (kind === 'text' && columns[column] === 'text'));
  const isFollowed = (kinds[header + 2] ?? []).filter((kind) => kind !== 'empty').length > 0;
  return isStub && below.includes('text') && columns.includes('number') && isFollowed ? header + 1 : undefined;
}

/** The row below the best head where it is one too: no number in it, and words over numbers or below an empty head. */
function lowerHead(kinds: readonly (readonly CellKind[])[], columns: readonly CellKind[], header: number): number {
  const below = kinds[header + 1] ?? [];
  const filled = below.flatMap((kind, column) => (kind === 'empty' ? [] : [column]));
  const isHead = filled.every((column) => {
    const isBelowNothing = (kinds[header]?.[column] ?? 'empty') === 'empty';
    return columns[column] === 'number' ? below[column] !== 'number' : isBelowNothing && below[column] === 'text';
  });
  return filled.length > 1 && isHead ? header + 1 : header;
}

/** Whether a row above the heads has groups of them: more cells than a title, and one of them over several heads, or over none. */
function areGroups(above: readonly CellKind[], heads: readonly string[], kinds: readonly CellKind[]): boolean {
  const filled = above.flatMap((kind, column) => (kind === 'empty' ? [] : [column]));
  const isOverNone = filled.some((column) => (kinds[column] ?? 'empty') === 'empty');
  const below = heads.slice(filled.at(0)).filter((head) => head !== '');
  const isWider = filled.some((column, i) => (filled[i + 1] ?? heads.length) > column + 1);
  const isRepeated = new Set(below).size < below.length;
  return filled.length > 1 && (isRepeated || (isWider && isOverNone) || areUnits(heads, filled));
}

/** Whether each filled head has one above it, as units have. */
function areUnits(heads: readonly string[], filled: readonly number[]): boolean {
  return heads.every((head, column) => head === '' || filled.includes(column)) && heads.includes('');
}

/** A group's text stands in the first of its columns, and over a head of its own column alone. */
function headsOf(
  heads: readonly string[],
  groups: readonly string[] | undefined,
  width: number
): readonly (readonly string[])[] {
  let group = '';
  return Array.from({length: width}, (_, column) => {
    const head = heads[column] ?? '';
    const above = groups?.[column] ?? '';
    if (above !== '') group = above;
    const parts = head === '' ? [above] : [group, head];
    return parts.filter((part) => part !== '');
  });
}

/** What a column is called. */
export function headOf({heads}: Layout, column: number): string {
  return heads[column]?.join(', ') ?? '';
}

/** How well a cell stands at the head of a column: words or a time over numbers, words over all else, and no number. */
function fit(head: CellKind, column: CellKind): number {
  if (head === 'empty') return 0;
  if (head === 'text') return column === 'text' ? 0.5 : 1;
  if (head === 'period') return column === 'number' ? 1 : -1;
  return -1;
}

/** What most filled cells of a column are. */
function usualKind(cells: readonly CellKind[]): CellKind {
  const counts = {empty: 0, number: 0, period: 0, text: 0};
  for (const cell of cells) counts[cell]++;
  const filled = counts.number + counts.period + counts.text;
  if (filled === 0) return 'empty';
  // Some numbers look like years: they are, where nearly all below the heads do.
  if (counts.period > filled * 0.6) return 'period';
  return counts.number + counts.period > counts.text ? 'number' : 'text';
}

/** The texts of a column's body. */
export function columnCells(table: Table, {body}: Layout, column: number): string[] {
  return body.map((row) => cellAt(table, row, column));
}

/** Whether most filled cells are numbers. */
export function isNumeric(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isMissing(cell));
  const numbers = filled.filter((cell) => parseNumber(cell, '.') ?? parseNumber(cell, ','));
  return filled.length > 0 && numbers.length > filled.length * 0.8;
}
