import type {Citation} from './schema.js';

/** A document's text, split as citations count it. */
export interface SourceText {
  readonly text: string;
  /** The non-empty lines; citations count them from 1. */
  readonly paragraphs: readonly string[];
}

export function sourceText(text: string): SourceText {
  return {text, paragraphs: text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '')};
}

/** The cited paragraph, or `undefined` where the text has fewer or none is cited. */
export function paragraphOf({paragraphs}: SourceText, {paragraph}: Citation): string | undefined {
  return paragraph === undefined ? undefined : paragraphs[paragraph - 1];
}

/** Where words stand in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Every place where the words stand in the text as they are written, words cut at either end not counted. */
export function placesOf(words: string, text: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(words); start !== -1 && words !== ''; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({start, end});
  }
  return places;
}

/** Whether an offset is inside a word or a number, `1.5` counting as one. */
function cutsWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return (/\d[.,]$/u.test(before) && /^\d/u.test(after)) || (/\d$/u.test(before) && /^[.,]\d/u.test(after));
}
