/** What an English text writes with an amount, and the ISO 4217 code that it stands for. */
export const MARKS: readonly (readonly [code: string, before: string, after: string])[] = [
  ['AUD', 'AU?\\$', 'Australian dollars?'],
  ['CAD', 'CA?\\$', 'Canadian dollars?'],
  ['HKD', 'HK\\$', 'Hong Kong dollars?'],
  ['SGD', 'S\\$', 'Singapore(?:an)? dollars?'],
  // A bare dollar is read as that of the United States, as the press of the region does.
  ['USD', '(?:US)?\\$', '(?:US |U\\.S\\. |American )?dollars?'],
  ['CNY', 'CN¥|RMB', '(?:Chinese )?yuan|renminbi'],
  ['EUR', '€', 'euros?'],
  ['GBP', '£', '(?:British )?pounds?(?: sterling)?|sterling'],
  ['JPY', '¥', '(?:Japanese )?yen'],
  ['KRW', '₩', '(?:South Korean |Korean )?won'],
  ['KZT', '₸', '(?:Kazakh(?:stani)? )?tenge'],
  ['RUB', '₽', '(?:Russian )?r(?:o?u)bles?'],
  ['TRY', '₺', '(?:Turkish )?liras?'],
  ['UZS', '', '(?:Uzbek )?soums?'],
];

const CODES = MARKS.map(([code]) => code).join('|');
const before = MARKS.flatMap(([, mark]) => (mark === '' ? [] : [mark])).join('|');
const after = MARKS.map(([, , mark]) => mark).join('|');

/** Source of a pattern for a mark before an amount. `US` with its dollar sign left out is one too. */
export const MARK_BEFORE = `(?:${before}|(?:${CODES})(?=[\\s\\d])|US(?=\\s?[\\d$]))`;

/** Source of a pattern for a mark after an amount. */
export const MARK_AFTER = `(?:[£€₩₸₽₺]|(?:${CODES}|${after})(?![\\p{L}\\p{N}]))`;

const patterns = MARKS.map(
  ([code, sign, word]) => [code, new RegExp(`^(?:${[sign, word, code].filter(Boolean).join('|')})$`, 'iu')] as const
);

const isCode = new RegExp(`^(?:US|RMB|${CODES})\\s*$`, 'iu');

/** Whether a match of the patterns is a mark: words count in any case, codes in capitals only (`TRY 300`, not `300 try`). */
export function isMark(mark: string): boolean {
  return !isCode.test(mark) || mark === mark.toUpperCase();
}

/** Code of the currency that a mark stands for, or `undefined` for a country without a sign (`US`). */
export function currencyOf(mark: string): string | undefined {
  return patterns.find(([, pattern]) => pattern.test(mark))?.[0];
}

/** Whether a unit is a currency whose marks are known. */
export function isCurrency(unit: string | undefined): boolean {
  return MARKS.some(([code]) => code === unit);
}

const atEnd = MARKS.map(
  ([code, sign]) =>
    [code, new RegExp(`(?<![\\p{L}\\p{N}])(?:${[sign, code].filter(Boolean).join('|')})\\s?$`, 'u')] as const
);

/** The mark of a currency that stands before an amount, at the end of a text, and the text without it. */
export function markAtEnd(text: string): {readonly unit: string; readonly rest: string} | undefined {
  for (const [unit, pattern] of [...atEnd, ['USD', /미화\s?$/u] as const]) {
    const match = pattern.exec(text);
    if (match) return {unit, rest: text.slice(0, match.index)};
  }
  return undefined;
}
