import type {Locale} from '../format/locale.js';

/** The order of a table: by a column, up or down. */
export interface Sort<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** Rows in the order asked for; equal rows stay as they were. */
export function sortRows<Row, Column extends string>(
  rows: readonly Row[],
  {column, descending}: Sort<Column>,
  key: (row: Row, column: Column) => string | number,
  {compare}: Pick<Locale, 'compare'>
): Row[] {
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({row, value: key(row, column)}))
    .sort(
      ({value: a}, {value: b}) =>
        direction * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
    )
    .map(({row}) => row);
}

/** The order after a click on a column's head: the other way round, or the new column ascending. */
export function nextSort<Column extends string>(sort: Sort<Column>, column: Column): Sort<Column> {
  return {column, descending: sort.column === column && !sort.descending};
}
