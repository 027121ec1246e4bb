import {isMissing, parseNumber} from '../tables/numbers.js';
import {parsePeriod} from '../tables/periods.js';
import {cellAt, type Table} from '../tables/table.js';

/** Where in a file the table stands. Rows and columns count from 0. */
export interface Layout {
  readonly header: number;
  /** The rows below the header that hold data. */
  readonly body: readonly number[];
  readonly width: number;
  /** What stands above the header: a title, a source. */
  readonly above: readonly string[];
  /** Rows below the header that are notes, headings or empty. */
  readonly notes: readonly number[];
}

export type CellKind = 'empty' | 'number' | 'period' | 'text';

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
  const body: number[] = [];
  const notes: number[] = [];
  const heads = JSON.stringify(rows[header]);
  for (let row = header + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const filled = cells.filter((cell) => cell !== '').length;
    if (filled < 2 || JSON.stringify(cells) === heads) notes.push(row);
    else body.push(row);
  }
  const above = rows.slice(0, header).flatMap((row) => row.filter((cell) => cell !== ''));
  return {header, body, width, above, notes};
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
  if (counts.period > filled * 0.7) return 'period';
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
