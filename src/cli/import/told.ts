import type {Layout} from './layout.js';
import type {Observations} from './observations.js';

/** Tells how many values there are, and which rows have none. */
export function tellLeftOut(
  {all, leftOut, missing, told}: Observations,
  {notes}: Layout,
  tell: (line: string) => void
): void {
  const empty = [...missing.values()].reduce((sum, count) => sum + count, 0);
  const marks = [...missing].filter(([mark]) => mark !== '').map(([mark, count]) => `${mark} ${count} times`);
  tell(
    `${counted(all.length, 'value')}${empty === 0 ? '' : `; ${counted(empty, 'cell')} without one${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`}`
  );
  const secret = all.filter(({number}) => number === undefined).length;
  if (secret > 0) tell(`${counted(secret, 'value')} kept secret by the table, which readers are told`);
  for (const [what, count] of told)
    tell(`marked in the table, which readers are not told: ${what}, ${counted(count, 'value')}`);
  if (notes.length > 0) tell(`rows without data: ${rowsOf(notes.map((row) => row + 1))}`);
  const causes = [...leftOut].sort(([, a], [, b]) => b.length - a.length);
  for (const [why, rows] of causes.slice(0, MOST_CAUSES)) tell(`left out, ${why}: ${rowsOf(rows)}`);
  const rest = causes.slice(MOST_CAUSES);
  if (rest.length > 0)
    tell(`left out for ${rest.length} more such reasons: ${rowsOf(rest.flatMap(([, rows]) => rows))}`);
  if (causes.some(([why]) => why.startsWith(NOBODY)))
    tell('  --others takes such names as groups, told as they are written');
}

/** What begins the cause of a row whose place is nobody known. */
export const NOBODY = 'no country or group of them';

const MOST_CAUSES = 5;

/** The first rows of some, as a spreadsheet counts them, and how many more there are. */
export function rowsOf(all: readonly number[]): string {
  const rows = [...new Set(all)];
  const shown = rows.slice(0, 3).join(', ');
  return rows.length === 1 ? `row ${shown}` : `rows ${shown}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`;
}

/** A number with its noun: `1,200 values`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
