/** The ablative of each numeral as it is spoken: `бірден`, `оннан`. */
const AFTER_ONES = ['ден', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'];
const AFTER_TENS = ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'];

/** Of what stands behind it: `пайыздан`, `миллионнан`. */
const AFTER: Readonly<Record<string, string>> = {'%': 'дан', '‰': 'ден', млн: 'нан', млрд: 'тан', трлн: 'нан'};

/**
 * More or less than a quantity: the number takes the case ending, as its sound is known and the noun's is not: `550-ден
 * астам компания`, `5%-дан аз`.
 */
export function thanNumber(quantity: string, word: string): string {
  const [number = '', digits = '', scale] =
    /^−?(\d+(?:\u00a0\d{3})*(?:,\d+)?)(?:[%‰]|\u00a0(млн|млрд|трлн))?/u.exec(quantity) ?? [];
  const ending = AFTER[scale ?? number.slice(-1)] ?? afterDigits(digits);
  // No line breaks after the hyphen.
  return `${number}-\u2060${ending} ${word}${quantity.slice(number.length)}`;
}

/** The ablative of a number that is written in digits: `5` is `бестен`. */
export function afterDigits(digits: string): string {
  const [, tens = '', ones = ''] = /(\d?)\D?(\d)$/u.exec(digits) ?? [];
  if (ones !== '0' || digits === '0') return AFTER_ONES[Number(ones)] ?? '';
  if (tens !== '0') return AFTER_TENS[Number(tens)] ?? '';
  // `мыңнан`, `миллионнан`, `миллиардтан`, `триллионнан`; `жүзден`.
  const [, zeros = ''] = /((?:\D?000)*)$/u.exec(digits) ?? [];
  return zeros === '' ? 'ден' : zeros.length === 12 ? 'тан' : 'нан';
}
