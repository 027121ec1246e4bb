const LATIN = 0.56;
const CYRILLIC = 0.62;
const WIDE = 1;
const NARROW = 0.4;
/** Figures of a usual font are no wider. */
const USUAL = 0.58;
const WORD_JOINER = '\u2060';
/** Hangul letters; from the Han radicals onwards all is wide. */
const WIDE_CHARACTER = /[\u1100-\u11ff\u2e80-\u{3ffff}]/u;

const NARROW_CHARACTER = /[\s.,’]/u;
const CYRILLIC_CHARACTER = /\p{Script=Cyrillic}/u;

/** Lines of at most so many characters, broken at spaces; a longer word has a line of its own. */
export function wrapWords(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines of at most `width` pixels, broken at spaces, and within what is wider than a line. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string) => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/u)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...(fits(word) ? [word] : breakWord(word, fits)));
  }
  return lines;
}

/** Broken where a space holds words together and after the dot of a list, and only then between letters. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts = word.split(/(?<=[\u00a0·])/u);
  const lines: string[] = [];
  for (const piece of parts.flatMap((part) =>
    fits(part.trimEnd()) ? [part] : (part.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [])
  )) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/**
 * About how many pixels a text takes in a usual sans serif: Hangul and Han are as wide as they are high. A font's figures are
 * among its wide letters, so where `figure` was measured, in ems, the others follow; where it is that of a typewriter, each
 * space and each dot is as wide as a figure.
 */
export function textWidth(text: string, fontSize: number, figure = LATIN): number {
  const narrow = figure > USUAL ? LATIN : NARROW;
  let ems = 0;
  for (const character of text.replaceAll(WORD_JOINER, '')) {
    ems += NARROW_CHARACTER.test(character)
      ? narrow
      : WIDE_CHARACTER.test(character)
        ? WIDE
        : CYRILLIC_CHARACTER.test(character)
          ? CYRILLIC
          : LATIN;
  }
  return ems * fontSize * Math.max(1, figure / LATIN);
}
