/** Which sign stands before the decimals. */
export type Decimal = '.' | ',';

/** What statistical offices write where there is no number. */
const MISSING =
  /^(?::|\.{1,3}|…|[-–—−]|n\.?\/?a\.?|#n\/a|na|nan|null|none|x|\*|нет данных|н\/д|н\.\s?д\.|деректер жоқ|жоқ|자료 ?없음|해당 ?없음)(?:\s*[a-z]{1,2})?$/iu;

/** Whether a cell says that it has no value. */
export function isMissing(cell: string): boolean {
  return cell === '' || MISSING.test(cell);
}

/** Whether a cell says that its value is kept secret: `:c`, `(c)`. */
export function isConfidential(cell: string): boolean {
  return /^(?:(?::|\.{2,3}|…|[-–—])\s*\(?c\)?|\(?c\)?|confidential|конфиденциально|құпия|비공개)$/iu.test(cell);
}

const SPACES = /[\s\u00a0\u202f\u2009]/gu;
const MONEY = String.raw`(?:US\$|[A-Z]{2,3}(?=[\s\d])|[$€£¥₩₸₽₺])`;
/** Letters by which offices say how firm a number is; `3 bn` and `5 m` are other numbers, and so is `$3 b`. */
const FLAG = String.raw`(?!bn)[bcdefinprsu]{1,2}`;
/** Words that multiply the number before them, by their powers of ten. */
const SCALES: readonly (readonly [power: number, words: string])[] = [
  [12, String.raw`[Tt]rillions?|trn|трлн\.?|триллион\p{L}*|조`],
  [9, String.raw`[Bb]illions?|bl?n|[Mm]rd\.?|[Mm]illiards?|млрд\.?|миллиард\p{L}*|십억`],
  [8, '억'],
  [6, String.raw`[Mm]illions?|ml?n|[Mm]io\.?|млн\.?|миллион\p{L}*|백만`],
  [4, '만'],
  [3, String.raw`[Tt]housands?|тыс\.?|тысяч\p{L}*|мың|천`],
];
/** Letters that do so beside money alone: without it `5 m` may be metres, and `2 tn` tonnes. */
const SCALES_OF_MONEY: typeof SCALES = [
  [12, 'tn|T'],
  [9, 'B'],
  [6, '[mM]'],
  [3, '[kK]'],
];
const SCALE = [...SCALES, ...SCALES_OF_MONEY].map(([, words]) => words).join('|');
/** A number with what may stand around it: a sign, money, per cent, and the letters and marks of a footnote. */
const NUMBER = new RegExp(
  String.raw`^(?<open>\()?\s*(?<sign>[-+−–])?\s*(?<money>${MONEY})?\s*(?<minus>[-−–])?(?<digits>\d[\d.,'’\s\u00a0\u202f\u2009]*|[.,]\d+)(?<power>[eE][-+]?\d+)?(?:[\s-]*(?<scale>${SCALE})(?!\p{L}))?\s*(?<percent>%)?\s*(?<after>[$€£¥₩₸₽₺]|[A-Z]{3})?\s*\)?(?<mark>\s*(?:\*+|[†‡]|\(?\d?(?!(?:k|mn?|bn|tn|th|mln|bln)\))[a-z]{1,3}\)|\[\d+\]|${FLAG}))?$`,
  'u'
);

/** What a cell says in numbers. */
export interface CellNumber {
  readonly value: number;
  /** Whether a word beside it multiplies it already: `3 bn`. */
  readonly isScaled?: true;
  /** A letter beside it, by which offices say how firm it is: `p` for provisional. */
  readonly mark?: string;
  /** The sign or the code of money beside it. */
  readonly money?: string;
}

/** The number of a cell, read with one decimal sign; `undefined` where it is none, or not one with that sign. */
export function parseNumber(cell: string, decimal: Decimal): CellNumber | undefined {
  const groups = NUMBER.exec(cell)?.groups;
  if (!groups) return undefined;
  const {open, sign = '', minus = '', digits = '', power = '', scale, mark = '', after} = groups;
  const money = groups['money'] ?? after;
  const tens = scale === undefined ? 0 : powerOf(scale, money !== undefined);
  if (tens === undefined || (tens > 0 && power !== '')) return undefined;
  const plain = plainDigits(digits.trim().replace(SPACES, ' '), decimal);
  if (plain === undefined) return undefined;
  const isNegative = open !== undefined ? /^\(.*\)/u.test(cell) : /[-−–]/u.test(sign + minus);
  // Digits and power are read together, so that the value is the one that is written.
  const value = Number(`${isNegative ? '-' : ''}${plain}${tens > 0 ? `e${tens}` : power}`) + 0;
  const letters = mark.replace(/[^a-z]/gu, '');
  if (money !== undefined && letters === 'b') return undefined;
  return {
    value,
    ...(tens > 0 && {isScaled: true}),
    ...(letters !== '' && {mark: letters}),
    ...(money !== undefined && {money}),
  };
}

/** The power of ten of a word that multiplies; `undefined` for a letter that does so beside money alone, where there is none. */
function powerOf(scale: string, isMoney: boolean): number | undefined {
  const known = isMoney ? [...SCALES, ...SCALES_OF_MONEY] : SCALES;
  return known.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(scale))?.[0];
}

/** Digits with a point, and no marks between thousands. */
function plainDigits(digits: string, decimal: Decimal): string | undefined {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/u.test(fraction))) return undefined;
  if (/^\d*$/u.test(whole)) return `${whole === '' ? '0' : whole}.${fraction ?? '0'}`;
  const marks = new Set(whole.replace(/\d/gu, ''));
  const [mark] = marks;
  if (marks.size > 1 || !(mark === group || mark === ' ' || mark === "'" || mark === '’')) return undefined;
  const groups = whole.split(mark);
  // India writes 12,34,567.
  const isGrouped = groups.every((part, i) =>
    (i === 0 ? /^\d{1,3}$/u : i === groups.length - 1 ? /^\d{3}$/u : /^\d{2,3}$/u).test(part)
  );
  return isGrouped ? `${groups.join('')}.${fraction ?? '0'}` : undefined;
}

/** The decimal signs with which all these numbers can be read; both where none of them tells. */
export function decimalsOf(cells: Iterable<string>): readonly Decimal[] {
  let isPoint = true;
  let isComma = true;
  for (const cell of cells) {
    if (!/[.,]/u.test(cell)) continue;
    const point = parseNumber(cell, '.');
    const comma = parseNumber(cell, ',');
    if (!point && !comma) continue;
    if (!point) isPoint = false;
    if (!comma) isComma = false;
  }
  return [...(isPoint ? (['.'] as const) : []), ...(isComma ? ([','] as const) : [])];
}

/** A number times a scale, as exact as it is written: 1.1 in millions is 1100000. */
export function scaled(value: number, scale: number): number {
  const power = Math.log10(scale);
  return Number.isInteger(power) ? Number(`${value}e${power}`) || value * scale : value * scale;
}
