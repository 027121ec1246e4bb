const LATIN = 0.56;
const CYRILLIC = 0.62;
const WIDE = 1;
/** Hangul letters; from the Han radicals onwards all is wide. */
const WIDE_CHARACTER = /[\u1100-\u11ff\u2e80-\u{3ffff}]/u;

const CYRILLIC_CHARACTER = /\p{Script=Cyrillic}/u;

/** About how many pixels a text takes in a usual sans serif: Hangul and Han are as wide as they are high. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    ems += WIDE_CHARACTER.test(character) ? WIDE : CYRILLIC_CHARACTER.test(character) ? CYRILLIC : LATIN;
  }
  return ems * fontSize;
}
