/** A table as its file has it: rows of cells, each a text without the spaces around it. */
export interface Table {
  /** The kind of file and how it is written, for whoever wonders: `CSV (semicolons, Windows-1251)`. */
  readonly kind: string;
  /** The sheet's name, where a file has several. */
  readonly sheet?: string;
  readonly rows: readonly (readonly string[])[];
  /** What the file says of itself beside its rows. */
  readonly about?: {readonly title?: string; readonly publisher?: string; readonly updated?: string};
}

/** A column's name in a spreadsheet: `A` for 0, `AB` for 27. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** The cell at a place from 0; empty where the row is shorter. */
export function cellAt({rows}: Pick<Table, 'rows'>, row: number, column: number): string {
  return rows[row]?.[column] ?? '';
}
