/** One thing wrong in the data: where it stands, and a short sentence that names the value. */
export interface Problem {
  /** File in the data folder, `facts.json`. */
  readonly file: string;
  /** Which of a file's lists it is in, where one file holds all. */
  readonly list?: string;
  /** Id of the record, or its index as `[3]` where it has none. Absent when the file itself is wrong. */
  readonly record?: string;
  /** Dotted path of the field, `citations.0.document`. Absent when the record as a whole is wrong. */
  readonly field?: string;
  readonly message: string;
  /** Where it stands in the file, from 1 on, where that is known. */
  readonly line?: number;
  readonly column?: number;
}

// A wrong record can hold anything; none of it may move the cursor or turn the text of a terminal around.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A wrong value can be of any length, and its first words tell which it is. */
const LONGEST_PART = 400;

/** The problem in one line: `facts.json#kr-trade-2019: citations.0.document: unknown document: d9`. */
export function printProblem({file, list, record, field, message, line, column}: Problem): string {
  const at = record !== undefined || line === undefined ? '' : `:${line}:${column ?? 1}`;
  const where = [file + at, ...(list === undefined ? [] : [list])].join(': ');
  return [record === undefined ? where : `${where}#${record}`, field, message]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(': ');
}

/** A text that nobody vouches for as a message may hold it: its first words, and no character that acts. */
export function printable(text: string): string {
  const start = text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)}…` : text;
  return start.replace(UNPRINTABLE, codePoint);
}

/** `U+202E` for a character that cannot be shown as itself. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
