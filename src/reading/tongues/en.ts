import {apart, possible} from '../near/en.js';
import {CARDINAL_WORDS, SCALE_WORDS, wordsToNumber} from '../number-words.js';
import {AFTER, BEFORE} from '../qualifier-words.js';
import {powerIn, scaled, told, type QualifierRow, type Told, type Tongue} from '../tongue.js';

const scales: Tongue['scales'] = [
  [3, 'thousand|k'],
  [6, 'million|mn|mln|m'],
  [9, 'billion|bn|bln|b'],
  [12, 'trillion|tn|trn|trln|t'],
];
const isCardinal = new RegExp(`^${CARDINAL_WORDS}$`, 'iu');
const withPoint = new RegExp(`^(?<whole>.+) point (?<part>.+?)(?: (?<scale>${SCALE_WORDS}))?$`, 'iu');
const withHalf = new RegExp(
  `^(?:(?<whole>.+) and a half(?: (?<scale>${SCALE_WORDS}))?|half an? (?<one>${SCALE_WORDS}))$`,
  'iu'
);

/** The comma in `four billion, two hundred million`. */
const AND_MORE = new RegExp(`(?<=${SCALE_WORDS}),`, 'giu');

function cardinal(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  return isCardinal.test(words) ? wordsToNumber(words.replace(/^an? /iu, '')) : undefined;
}

function words(text: string): Told | undefined {
  const half = withHalf.exec(text.replace('-and-a-half', ' and a half'))?.groups;
  if (half) {
    const whole = half['whole'] === undefined ? 0 : cardinal(half['whole']);
    const scale = half['scale'] ?? half['one'];
    // What a billion and a half has more is no half.
    return scale === undefined && (whole ?? 0) >= 1000 ? undefined : withPart(whole, '5', scale);
  }
  const point = withPoint.exec(text)?.groups;
  if (point) {
    const digits = (point['part'] ?? '').split(' ').map(cardinal);
    const isDecimal = digits.every((digit) => digit !== undefined && digit < 10);
    return isDecimal ? withPart(cardinal(point['whole'] ?? ''), digits.join(''), point['scale']) : undefined;
  }
  return told(cardinal(text.replaceAll(AND_MORE, '')));
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
    [['at-most'], "(?:not|n’t|n't) exceed(?:ed|ing)?|max\\.|(?:an? )?maximum(?: of)?"],
    [['at-least'], 'min\\.|minimum(?: of)?'],
    [
      ['more-than'],
      'greater than|higher than|well (?:over|above|more than|in excess of)|north of|upward of|beyond|(?:(?:pass|cross|surpass|eclips|exceed)(?:ed|es|s|ing)?|tops|topp(?:ed|ing)|br(?:oke|oken|eaks?)(?: through)?|(?:rose|climbed|jumped|rebounded|went|grew) (?:above|over|past))(?: the)?',
    ],
    [
      ['less-than'],
      'lower than|well (?:under|below)|(?:fell|fallen|dropp?ed|dipped|slipped|remained|stayed) (?:below|under)(?: the)?',
    ],
    [
      ['almost'],
      'approach(?:ing|es|ed)|near(?:ing|s|ed)|(?:almost|nearly|close to) (?:reach(?:ed|es|ing)?|hit(?:ting)?|touch(?:ed|ing)?|total(?:l?ed|l?ing))|all but|shy of|within a whisker of',
    ],
    [['about'], 'more or less|(?:in the region|(?:in|on|of) the order) of'],
    [[], 'slightly|a (?:little|bit|touch)|an? (?:new )?record(?: high)?(?: of)?'],
    ...rows(BEFORE),
  ],
  after: [
    [['at-least', 'more-than'], '\\+|-plus|\\splus'],
    ...rows(AFTER),
    [['at-most'], '\\s(?:or (?:less|fewer)|at (?:the )?(?:most|best))'],
    [['about'], ',?\\sgive or take'],
    [[], '\\s(?:mark|barrier|threshold|level)'],
    [['at-least'], '\\sat (?:the )?least'],
    [['more-than'], '\\sand (?:counting|rising)'],
    [['estimated'], ',?\\sby (?:one |some |most )?estimates?'],
  ],
  others: [
    '(?:further|additional|extra|other|remaining|next|another|twice|thrice|double|triple|times|(?:half|third|quarter|fifth|tenth|part|[\\d.]+ ?(?:%|per ?cent)) of|half|short of|far from|rather than|instead of)(?: the| its| that| those)?|hardly|barely|scarcely|nowhere near|plus|on top of|besides|in addition to|beat(?:s|ing)?|doubled|tripled|halved',
    ' (?:more|less|fewer|others?|new(?:ly)?|extra|additional|times|higher|lower|above|below|each|apiece|annually|yearly|monthly|daily|in every|(?:per(?! ?cent) \\p{L}+|an? (?:year|quarter|month|week|day|person|head|barrel|tonne))(?! (?:ago|earlier|before|later|after))|(?:out )?of(?: (?:the|its|their|our|all|these|those|an?|this|that|some|about|nearly|almost|over|more than|total|planned|estimated|promised|pledged))* (?:(?:[A-Z]{1,3} ?)?\\p{Sc} ?\\d|(?:US|USD|EUR|GBP|KZT|KRW|CNY|RUB|JPY) ?\\d|(?!(?:19|20)\\d\\d(?!\\d))\\d))(?!\\p{L})',
  ],
  apart,
  possible,
  named:
    '(?:pages?|chapters?|articles?|sections?|paragraphs?|clauses?|figures?|tables?|volumes?|parts?|items?|steps?|lines?|rows?|(?:foot)?notes?|annex|appendix|box|room|numbers?|(?:pp?|no|vol|ch|art|fig)\\.) ',
  scales,
  words,
  year: [/,? (?:in|for|during) (?<year>\d{4})$/iu, /^in (?<year>\d{4}),? /iu],
};
