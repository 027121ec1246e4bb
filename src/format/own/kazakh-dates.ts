/** A Kazakh date, or a span by its name, with the ending that a postposition asks of its last word. */

const BACK_VOWEL = /[аоұы][^аоұыеіөүә]*$/u;
const VOICELESS = /[кқпстфхцчшщ]$/u;
const isBack = (date: string) => BACK_VOWEL.test(date);

/** Before `дейін`: `1850 жылға`, `4 сәуірге`, `қыркүйекке`. */
export const dative = (date: string): string =>
  date + (VOICELESS.test(date) ? (isBack(date) ? 'қа' : 'ке') : isBack(date) ? 'ға' : 'ге');

/** Before `кейін`: `1850 жылдан`, `ақпаннан`, `қыркүйектен`. */
export function ablative(date: string): string {
  const start = VOICELESS.test(date) ? 'т' : /[мнң]$/u.test(date) ? 'н' : 'д';
  return date + start + (isBack(date) ? 'ан' : 'ен');
}
