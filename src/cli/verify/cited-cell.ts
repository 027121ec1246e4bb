import type {Citation} from '../../model/schema.js';
import {decimalsOf, parseNumber, scaled, type Decimal} from '../tables/numbers.js';
import {cellAt, columnLetter, type Table} from '../tables/table.js';

/** A cited cell that was found, or what keeps it from being found, with the field that says so. */
export type CitedCell =
  | {
      readonly state: 'found';
      readonly text: string;
      /** The decimal signs with which its number can be read. */
      readonly decimals: readonly Decimal[];
      readonly row: readonly string[];
      /** What stands above it in its column, where the column is cited by its letter. */
      readonly above: readonly string[];
    }
  | {readonly state: 'lost'; readonly field: string; readonly message: string};

/** Looks the cited row and column up in a document's tables, and compares what stands there with the citation. */
export function citedCell(citation: Citation, tables: readonly Table[]): CitedCell {
  const {document, sheet, row = 0, rowName, column = '', asWritten} = citation;
  const table = sheet === undefined ? tables[0] : tables.find((one) => one.sheet === sheet);
  if (!table) return lost('sheet', `no such sheet in ${document}: ${sheet ?? ''}`);
  const cells = table.rows[row - 1];
  if (!cells) return lost('row', `no row ${row}: ${document} has ${table.rows.length}`);
  if (rowName !== undefined && !cells.includes(rowName))
    return lost('rowName', `not in row ${row} of ${document}: ${rowName}`);
  const columns = columnsOf(table, row, column);
  const [first] = columns;
  if (first === undefined) return lost('column', `no column in ${document} has this head above row ${row}: ${column}`);
  const found = columns.find((index) => isCell(cellAt(table, row - 1, index), asWritten));
  if (found === undefined)
    return lost('asWritten', `${cellAt(table, row - 1, first) || 'nothing'} in that cell of ${document}: ${asWritten}`);
  const isLetter = columnLetter(found) === column;
  const above = isLetter ? table.rows.slice(0, Math.min(row - 1, HEADER_ROWS)).map((other) => other[found] ?? '') : [];
  return {state: 'found', text: cellAt(table, row - 1, found), decimals: decimalsIn(table, found), row: cells, above};
}

/** Columns under a head (or that are it), or the one with that letter. */
function columnsOf({rows}: Table, row: number, column: string): readonly number[] {
  for (const head of heads(rows)) {
    if (head.row >= row) break;
    const columns = head.columns.get(column);
    if (columns) return columns;
  }
  const width = Math.max(...rows.slice(0, 100).map(({length}) => length), 0);
  for (let index = 0; index < width; index++) if (columnLetter(index) === column) return [index];
  return [];
}

interface Head {
  /** From 1. */
  readonly row: number;
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** A header stands in one of the first rows. */
const HEADER_ROWS = 100;

const known = new WeakMap<Table['rows'], readonly Head[]>();

function heads(rows: Table['rows']): readonly Head[] {
  const there = known.get(rows);
  if (there) return there;
  const all = rows.slice(0, HEADER_ROWS).map((cells, i) => {
    const columns = new Map<string, number[]>();
    const add = (head: string, index: number) => {
      const same = columns.get(head);
      if (same) same.push(index);
      else columns.set(head, [index]);
    };
    let group = '';
    for (const [index, cell] of cells.entries()) {
      // A head below that of a group is cited with it: “2022, Exports”.
      group = rows[i - 1]?.[index] || group;
      if (cell !== '') add(cell, index);
      if (cell !== '' && group !== '') add(`${group}, ${cell}`, index);
    }
    return {row: i + 1, columns};
  });
  known.set(rows, all);
  return all;
}

/** A citation has no more than a cell's first words. */
function isCell(text: string, asWritten: string): boolean {
  return text === asWritten || (text.startsWith(`${asWritten} `) && text.split(/\s+/u).length > 8);
}

const decimalsOfColumns = new WeakMap<Table, Map<number, readonly Decimal[]>>();

/**
 * The decimal signs of a column's numbers: another column may hold codes such as 10.1. Where its numbers are written in two
 * ways, each may be read in both.
 */
function decimalsIn(table: Table, column: number): readonly Decimal[] {
  const ofTable = decimalsOfColumns.get(table) ?? new Map<number, readonly Decimal[]>();
  decimalsOfColumns.set(table, ofTable);
  const there = ofTable.get(column);
  if (there) return there;
  const found = decimalsOf(table.rows.map((cells) => cells[column] ?? ''));
  const ways: readonly Decimal[] = found.length === 0 ? ['.', ','] : found;
  ofTable.set(column, ways);
  return ways;
}

/** Whether the cell's number times the citation's scale is the value, read as the numbers of its column can be. */
export function isValueOf(
  {text, decimals}: Extract<CitedCell, {state: 'found'}>,
  {scale = 1}: Citation,
  value: number
): boolean {
  return decimals.some((decimal) => {
    const number = parseNumber(text, decimal)?.value;
    return number !== undefined && scaled(number, scale) === value;
  });
}

function lost(field: string, message: string): CitedCell {
  return {state: 'lost', field, message};
}
