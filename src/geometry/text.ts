const LATIN = 0.56;
const WIDE = 1;
const FIRST_WIDE = 0x1100;

/** About how many pixels a text takes in a usual sans serif: Hangul and Han are as wide as they are high. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text)
    ems += (character.codePointAt(0) ?? 0) >= FIRST_WIDE && character !== '–' ? WIDE : LATIN;
  return ems * fontSize;
}
