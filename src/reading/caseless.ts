/** What a text is asked of a pattern. */
export type Caseless = Pick<RegExp, 'exec' | 'test'>;

const known = new Map<string, Caseless>();

/**
 * A pattern that matches in any case; what it finds is in small letters. With `i` an engine adds the other case of its letters to
 * every `\p{L}`, and takes three times as long before it can read: here pattern and text are in small letters instead.
 */
export function caseless(source: string): Caseless {
  const found = known.get(source);
  if (found) return found;
  const pattern = new RegExp(
    source.replaceAll(/\\[pP]\{[^}]*\}|\\.|\p{Lu}/gu, (part) => (part.startsWith('\\') ? part : part.toLowerCase())),
    'u'
  );
  const made = {
    exec: (text: string) => pattern.exec(inSmallLetters(text)),
    test: (text: string) => pattern.test(inSmallLetters(text)),
  };
  known.set(source, made);
  return made;
}

/** Letter for letter, so that a place in it is one in the text. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
