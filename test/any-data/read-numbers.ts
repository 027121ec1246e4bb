/** The numbers of a text, read back from how a language writes them. */
const SCALES: Readonly<Record<string, number>> = {
  ...{million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9, tn: 1e12},
  ...{млн: 1e6, млрд: 1e9, трлн: 1e12, 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16},
};
const DIGITS = {point: String.raw`\d+(?:,\d{3})*(?:\.\d+)?`, comma: String.raw`\d+(?:\u00a0\d{3})*(?:,\d+)?`};
const SCALED = {
  en: new RegExp(`(${DIGITS.point})(?:\\u00a0?(million|billion|trillion|m|bn|tn)(?!\\p{L}))?`, 'gu'),
  ru: new RegExp(`(${DIGITS.comma})(?:\\u00a0(млн|млрд|трлн)(?!\\p{L}))?`, 'gu'),
};
/** Both ends of a range may share a scale word: `1–2 млрд`. */
const SHARED = new RegExp(`(${DIGITS.comma})–\\u2060?(${DIGITS.comma})(\\u00a0(?:млн|млрд|трлн))`, 'gu');
const MYRIADS = new RegExp(`(?:${DIGITS.point}[경조억만]\\u00a0?)*(?:${DIGITS.point})?`, 'gu');

/** Each number as it may be meant: `5 m` are metres or millions. */
export function numbersIn(text: string, lang: string): readonly (readonly number[])[] {
  if (lang === 'ko') return [...text.matchAll(MYRIADS)].flatMap(([all]) => (all === '' ? [] : [myriads(all)]));
  const isComma = lang === 'ru' || lang === 'kk';
  const whole = isComma ? text.replaceAll(SHARED, '$1$3–$2$3') : text;
  return [...whole.matchAll(isComma ? SCALED.ru : SCALED.en)].map(([, digits = '', scale]) => {
    const plain = isComma ? digits.replaceAll('\u00a0', '').replace(',', '.') : digits.replaceAll(',', '');
    return scale === undefined ? [Number(plain)] : [Number(plain), Number(plain) * (SCALES[scale] ?? 1)];
  });
}

/** `7억 5000만` is one number; the parts of a date are one each, and a sum as a whole. */
function myriads(text: string): readonly number[] {
  const parts = [...text.matchAll(new RegExp(`(${DIGITS.point})([경조억만]?)`, 'gu'))].map(
    ([, digits = '', scale = '']) => Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1)
  );
  return [parts.reduce((sum, part) => sum + part, 0)];
}

/** Whether a number is told of a value: in all of its digits, or in three and its whole ones. */
export function tells(meant: readonly number[], value: number, isFull: boolean): boolean {
  const size = Math.abs(value);
  // Of three digits the last is off by half of itself at most.
  const most = isFull ? size * 1e-14 : size * 0.005;
  return meant.some((number) => Math.abs(number - size) <= most + 1e-13 * size);
}
