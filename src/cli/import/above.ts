import {parseNumber} from '../tables/numbers.js';
import {parsePeriod} from '../tables/periods.js';
import {placeOf} from './places.js';

/** What stands above a table beside its title: a line for each thing that is the same for all its cells. */
export interface Above {
  readonly title?: string;
  readonly updated?: string;
  readonly publisher?: string;
  /** Who reports all of it, and with whom it all is. */
  readonly reporter?: string;
  readonly partner?: string;
  /** Lines that are left: they may name a unit. */
  readonly lines: readonly string[];
}

const SOURCE = /^(?:source|источник|дереккөз|출처)\s*[:：]\s*(.{3,80})$/iu;
const NO_TITLE =
  /^(?:data extracted|dataset|last |updated?\b|unit|note|source|open (?:product|in )|источник|единиц|ед\.|дереккөз|өлшем|출처|단위)/iu;

/** Reads the rows above the header: `Last updated:` and its date, `FLOW` and `EXPORT`, or a title in a cell of its own. */
export function readAbove(rows: readonly (readonly string[])[]): Above {
  const pairs = new Map<string, string>();
  const lines: string[] = [];
  for (const row of rows) {
    const cells = row.filter((cell) => cell !== '');
    const [key = '', value] = cells;
    if (cells.length === 2 && value !== undefined && row[0] === key && !parseNumber(key, '.'))
      pairs.set(key.toLowerCase().replace(/[\s:]*(?:\[\w+\])?$/u, ''), value);
    else lines.push(...cells);
  }
  const value = (pattern: RegExp) => [...pairs].find(([key]) => pattern.test(key))?.[1];
  const place = (pattern: RegExp) => placeOf(value(pattern) ?? '');
  const [updated, reporter, partner] = [value(/^last updated?$|^updated$/u), place(/^reporter/u), place(/^partner/u)];
  const subjects = [value(/^flow$/u), value(/^product|^item$|^indicator$/u)].filter((text) => text !== undefined);
  const title =
    lines.find((line) => line.length > 8 && !NO_TITLE.test(line)) ??
    (subjects.length > 0 ? subjects.map(inSmallLetters).join(': ') : value(/^data ?set$|^title$/u));
  const publisher =
    lines.map((line) => SOURCE.exec(line)?.[1]).find((found) => found !== undefined) ?? value(/^source$|^publisher$/u);
  const day = updated === undefined ? undefined : parsePeriod(updated)?.from;
  return {
    ...(title !== undefined && {title}),
    ...(day !== undefined && {updated: day}),
    ...(publisher !== undefined && {publisher}),
    ...(reporter !== undefined && {reporter}),
    ...(partner !== undefined && {partner}),
    lines: [...lines, ...pairs.values()],
  };
}

/** Capitals of a database as words of a sentence, without its code behind them. */
function inSmallLetters(text: string): string {
  const plain = text.replace(/ \[\w+\]$/u, '');
  return /\p{Ll}/u.test(plain) ? plain : plain.charAt(0) + plain.slice(1).toLowerCase();
}
