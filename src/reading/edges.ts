import {plainText} from './plain-text.js';

/** Words without the marks of a sentence around them, and what stands beside them, with these marks. */
export interface Edges {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const LEAD = /^[ "“”«»„(]*/u;
const TRAIL = /[ "“”«»,;:!?…)]*$/u;
/** The end of a sentence, behind no word that is written short with a point: `$4.2 billion.`, and not `$4,2 Mrd.` */
const STOP = /(?<=[\d%]|\p{L}{5})\.$/u;
/** What a raised digit is a note to: behind a number or a unit of length it is a power. */
const NOTED = '(?:(?<!met(?:re|er)s?|метр\\p{L}{0,2}|미터)(?<=\\p{L}{4}|\\p{Script=Hangul})|(?<=[%\\p{Sc}]))';
const RAISED = '[¹²³⁰⁴-⁹]+';
/** A note's sign, or its number in brackets or raised. */
const NOTE = new RegExp(`(?:${NOTED}${RAISED}|[*†‡]+|\\s?\\[\\d{1,3}\\])$`, 'u');
const NOTE_BEHIND = /^(?:[*†‡]+|\s?\[\d{1,3}\])/u;
const RAISED_BEHIND = new RegExp(`^([.,;:!?]?)${RAISED}`, 'u');
const IS_NOTED = new RegExp(`${NOTED}[.,;:!?"”»)]*$`, 'u');

/** Quotation marks and brackets around words part them from nothing: `more than “$4.2 billion”`. */
export function edgesOf(words: Edges): Edges {
  const text = plainText(words.text.trimEnd().replace(NOTE, ''));
  const lead = LEAD.exec(text)?.[0] ?? '';
  const trail = lead === text ? '' : (TRAIL.exec(text)?.[0] ?? '');
  const told = text.slice(lead.length, text.length - trail.length);
  const stop = STOP.exec(told)?.[0] ?? '';
  const behind = IS_NOTED.test(words.text) ? words.after.replace(RAISED_BEHIND, '$1') : words.after;
  return {
    before: (plainText(words.before) + lead).replace(/ ?["“”«»„(]+ ?$/u, (marks) => (marks.includes('(') ? ': ' : ' ')),
    text: told.slice(0, told.length - stop.length),
    after: (stop + trail + plainText(behind.replace(NOTE_BEHIND, ''))).replace(/^ ?["“”«»)]+/u, ''),
  };
}
