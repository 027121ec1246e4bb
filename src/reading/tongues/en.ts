import {CARDINAL_WORDS, SCALE_WORDS, wordsToNumber} from '../number-words.js';
import {AFTER, BEFORE} from '../qualifier-words.js';
import {powerIn, scaled, told, type QualifierRow, type Told, type Tongue} from '../tongue.js';

const scales: Tongue['scales'] = [
  [3, 'thousand|k'],
  [6, 'million|mn|mln|m'],
  [9, 'billion|bn|b'],
  [12, 'trillion|tn|t'],
];
const isCardinal = new RegExp(`^${CARDINAL_WORDS}$`, 'iu');
const withPoint = new RegExp(`^(?<whole>.+) point (?<part>.+?)(?: (?<scale>${SCALE_WORDS}))?$`, 'iu');
const withHalf = new RegExp(`^(?:(?<whole>.+) and a half|half an?) (?<scale>${SCALE_WORDS})$`, 'iu');

function cardinal(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  return isCardinal.test(words) ? wordsToNumber(words.replace(/^an? /iu, '')) : undefined;
}

function words(text: string): Told | undefined {
  const half = withHalf.exec(text)?.groups;
  if (half) return withPart(half['whole'] === undefined ? 0 : cardinal(half['whole']), '5', half['scale']);
  const point = withPoint.exec(text)?.groups;
  if (point) {
    const digits = (point['part'] ?? '').split(' ').map(cardinal);
    const isDecimal = digits.every((digit) => digit !== undefined && digit < 10);
    return isDecimal ? withPart(cardinal(point['whole'] ?? ''), digits.join(''), point['scale']) : undefined;
  }
  return told(cardinal(text));
}

function withPart(whole: number | undefined, part: string, scale = ''): Told | undefined {
  const power = scale === '' ? 0 : powerIn({scales}, scale);
  if (whole === undefined || power === undefined) return undefined;
  return {value: scaled(Number(`${whole}.${part}`), power), place: power - part.length};
}

const rows = (list: typeof BEFORE): readonly QualifierRow[] =>
  list.map(([qualifier, pattern]) => [qualifier === undefined ? [] : [qualifier], pattern]);

export const en: Tongue = {
  decimal: '.',
  joint: '\\s+',
  // Before the row for which it changes nothing.
  before: [
    [['exact'], 'exactly|precisely'],
    [['about'], 'ca?\\.'],
    [['at-most'], 'max\\.|(?:an? )?maximum(?: of)?'],
    [['at-least'], 'min\\.|minimum(?: of)?'],
    ...rows(BEFORE),
  ],
  after: [
    ...rows(AFTER),
    [['at-most'], '\\s(?:or (?:less|fewer)|at (?:the )?most)'],
    [['at-least'], '\\sat (?:the )?least'],
  ],
  scales,
  words,
  year: [/,? (?:in|for|during) (?<year>\d{4})$/iu, /^in (?<year>\d{4}),? /iu],
};
