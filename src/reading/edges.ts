import {plainText} from './plain-text.js';

/** Words without the marks of a sentence around them, and what stands beside them, with these marks. */
export interface Edges {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const LEAD = /^[ "“”«»„(]*/u;
const TRAIL = /[ "“”«»,;:!?…)]*$/u;

/** Quotation marks and brackets around words part them from nothing: `more than “$4.2 billion”`. */
export function edgesOf(words: Edges): Edges {
  const text = plainText(words.text);
  const lead = LEAD.exec(text)?.[0] ?? '';
  const trail = lead === text ? '' : (TRAIL.exec(text)?.[0] ?? '');
  return {
    before: (plainText(words.before) + lead).replace(/ ?["“”«»„(]+ ?$/u, ' '),
    text: text.slice(lead.length, text.length - trail.length),
    after: (trail + plainText(words.after)).replace(/^ ?["“”«»)]+/u, ''),
  };
}
