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
/** A note's sign, or its number in brackets or raised, this behind a word or a sign that is no unit of area. */
const NOTE = /(?:(?<=\p{L}{4}|\p{Script=Hangul}|[%\p{Sc}])[¹²³⁰⁴-⁹]+|[*†‡]+|\s?\[\d{1,3}\])$/u;
const NOTE_BEHIND = /^(?:[¹²³⁰⁴-⁹]+|[*†‡]+|\s?\[\d{1,3}\])/u;

/** Quotation marks and brackets around words part them from nothing: `more than “$4.2 billion”`. */
export function edgesOf(words: Edges): Edges {
  const text = plainText(words.text.trimEnd().replace(NOTE, ''));
  const lead = LEAD.exec(text)?.[0] ?? '';
  const trail = lead === text ? '' : (TRAIL.exec(text)?.[0] ?? '');
  const told = text.slice(lead.length, text.length - trail.length);
  const stop = STOP.exec(told)?.[0] ?? '';
  return {
    before: (plainText(words.before) + lead).replace(/ ?["“”«»„(]+ ?$/u, ' '),
    text: told.slice(0, told.length - stop.length),
    after: (stop + trail + plainText(words.after.replace(NOTE_BEHIND, ''))).replace(/^ ?["“”«»)]+/u, ''),
  };
}
