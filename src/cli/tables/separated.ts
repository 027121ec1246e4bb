import {dsvFormat} from 'd3-dsv';

/** What stands between cells, and what it is called. */
const SEPARATORS = new Map([
  [',', 'commas'],
  ['\t', 'tabs'],
  [';', 'semicolons'],
  ['|', 'bars'],
]);

/** The rows of a text whose cells are separated, and by what. */
export interface Separated {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
}

/** Reads CSV, TSV and their like. The separator is the one that cuts most rows into equally many cells. */
export function parseSeparated(text: string): Separated {
  const start = text.slice(0, 100_000);
  const scores = [...SEPARATORS.keys()].map((separator) => [separator, regularity(parse(start, separator))] as const);
  const [separator] = scores.reduce((best, one) => (one[1] > best[1] ? one : best));
  return {rows: parse(text, separator), separator: SEPARATORS.get(separator) ?? ''};
}

function parse(text: string, separator: string): string[][] {
  const rows = dsvFormat(separator).parseRows(text, (row) => row.map((cell) => cell.trim().replace(/\s+/gu, ' ')));
  return rows;
}

/** How many cells stand in rows of the most usual length; none where that is one cell. */
function regularity(rows: readonly (readonly string[])[]): number {
  const lengths = new Map<number, number>();
  for (const {length} of rows) if (length > 1) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  return Math.max(0, ...[...lengths].map(([length, count]) => count * count * Math.min(length, 10)));
}
