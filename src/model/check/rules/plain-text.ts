import {codePoint} from '../problem.js';
import {everyRecord, textsIn} from '../walk.js';
import type {Rule} from '../walk.js';

// Controls, halves of characters, and the marks that turn the direction of the text after them. A soft hyphen and a
// zero-width joiner belong to some languages' spelling and are left alone.
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

// What a file holds that was read in another encoding than it was written in.
const UNREAD = /\uFFFD/u;

// A few marks stand on a letter in some scripts. A pile of them is painted over the lines around it.
const PILE = /\p{M}{7}/u;
const TAG = /<[a-z/!?][^\s>]*>?/iu;

/** Most texts hold nothing that any of these would look at. */
const PLAIN = /^[ -;=-~]*$/u;

/** Every text is plain: no control characters, no overrides of direction, no piled up marks, nothing like a tag. */
export const plainText: Rule = ({doubtful}, tell) => {
  if (doubtful.size === 0) return {};
  return everyRecord((record, type) => {
    if (!doubtful.has(record)) return;
    for (const [path, text] of textsIn(record)) {
      const message = notPlain(text);
      if (message !== undefined) tell(type, record, path, message);
    }
  });
};

/** What keeps a text from being plain, or `undefined`. */
export function notPlain(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const [unsafe] = UNSAFE.exec(text) ?? [];
  if (unsafe !== undefined) return `control character: ${codePoint(unsafe)}`;
  if (UNREAD.test(text)) return `characters lost by a wrong encoding: ${text}`;
  if (PILE.test(text)) return 'more than 6 marks on one letter';
  const [tag] = TAG.exec(text) ?? [];
  return tag === undefined ? undefined : `looks like markup: ${tag}`;
}
