/** An author's words beside a record: what agrees, what differs, and what nobody can tell. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compareWords, type Comparison, type Recorded} from '../../src/reading/compare-words.js';
import {money} from './recorded.js';

const firms: Recorded = {
  ...money,
  value: 4200,
  unit: 'companies',
  nouns: ['company', 'companies', 'компания', 'компании', 'компаний', '개 기업', 'кәсіпорын'],
};

const compare = (text: string, lang: string, record: Recorded = money, before = '', after = '') =>
  compareWords({text, lang, before, after}, record).comparison;

/** Of $4.2 billion, in any way to write it. */
const agreeing: Readonly<Record<string, readonly string[]>> = {
  en: [
    '$4.2 billion',
    '$4.2bn',
    '$4.2B',
    'US$4.2 billion',
    'US $4.2 billion',
    '4.2 billion US dollars',
    '4.2 billion dollars',
    'USD 4.2 billion',
    '4.2 billion USD',
    '$4,200 million',
    '$4,200,000,000',
    '$4\u202f200\u202f000\u202f000',
    '“$4.2 billion”,',
    'only $4.2 billion',
    'a total of $4.2 billion',
    'four point two billion dollars',
    'four billion two hundred million dollars',
    '$4.2 billion in 2019',
    '$4 billion',
    '$4,2 Mrd.',
    '4,2 млрд долл.',
    '$4.2 BILLION',
    '$4.2 billion.',
    '$4.2 billion¹',
    '$4.2 billion [1]',
    '$4.2 billion*',
    '$4.2 bil\u00adlion',
    '$4.2\u200bbillion',
    '4.2\u2011billion\u2011dollar',
    '\u200e$4.2 billion',
    '$4.2 billion (2019)',
    '2019: $4.2 billion',
    'four billion, two hundred million dollars',
    'at least $4 billion',
    '$4 billion-plus',
  ],
  ru: [
    '4,2 млрд долларов',
    '4,2\u00a0млрд\u00a0долл.',
    '4,2 млрд долл. США',
    '$4,2 млрд',
    '4,2 миллиарда долларов США',
    '4.2 млрд долларов',
    '4200 млн долларов',
    '4 200 000 000 долларов',
    'четыре миллиарда двести миллионов долларов',
    'четыре целых две десятых миллиарда долларов',
    'в 2019 году 4,2 млрд долларов',
    '4,2 млрд долларов в 2019 г.',
    '$4.2 billion',
    '4 млрд 200 млн долларов',
    '4 миллиарда 200 миллионов долларов',
    '4,2 млрд американских долларов',
    '4,2 млрд дол.',
    '4,2 млрд долларов (2019 г.)',
  ],
  kk: [
    '4,2 млрд АҚШ доллары',
    '4,2 миллиард доллар',
    '4,2 млрд доллардың',
    'төрт миллиард екі жүз миллион доллар',
    'төрт бүтін оннан екі миллиард доллар',
    '2019 жылы 4,2 млрд доллар',
    '4 200 млн доллар',
    '4 миллиард 200 миллион доллар',
    '4,2 млрд. АҚШ долл.',
    '4,2 миллиард долларға жетті',
  ],
  ko: [
    '42억 달러',
    '42억달러',
    '미화 42억 달러',
    '사십이억 달러',
    '42억 달러를',
    '4,200,000,000달러',
    '2019년 42억 달러',
    'US$42억',
    '총 42억 달러',
    '4.2 billion dollars',
    '42억 불',
    '42억 달러였다',
    '42억 달러를 기록',
    '42억 달러 규모',
    '42억 달러에 달하는',
    '42억 달러(2019년)',
    '40억 달러 이상',
  ],
  de: [
    '4,2 Mrd. US-Dollar',
    'US-$ 4,2 Mrd.',
    '4,2 Mrd. Dollar',
    '4,2 Milliarden Dollar',
    '$4,2 Mrd.',
    '4.200 Mio. Dollar',
    '4.200.000.000 Dollar',
  ],
  '': ['$4.2 billion', '$4,2 Mrd.', '42억 달러', '4,2 млрд долларов', '4,2 млрд АҚШ доллары'],
  fr: ['4,2 млрд долларов'],
};

for (const [lang, list] of Object.entries(agreeing))
  for (const words of list)
    test(`agrees in ${lang || 'no language'}: ${words}`, () => assert.equal(compare(words, lang), 'agrees'));

const differing: Readonly<Record<string, readonly string[]>> = {
  en: [
    '$4.5 billion',
    '$4.20 million',
    '$4.21 billion',
    '4.2 billion won',
    '£4.2 billion',
    'more than $4.2 billion',
    'almost $4.2 billion',
    'about $4.2 billion',
    'at least $4.2 billion',
    'up to $4.2 billion',
    'less than $4.2 billion',
    'an estimated $4.2 billion',
    '$4.2 billion in 2018',
    'four billion three hundred million dollars',
    '-$4.2 billion',
    '4.2%',
    '4.2 billion years',
    '$5 billion',
    '$0 billion',
    '$4.2 billion (2018)',
    '2018: $4.2 billion',
    '$-4.2 billion',
    '~$4.2 billion',
  ],
  ru: [
    '4,5 млрд долларов',
    '4,2 млн долларов',
    '4,2 млрд рублей',
    'почти 4,2 млрд долларов',
    'более 4,2 млрд долларов',
    '4,2 млрд долларов в 2018 году',
    'не менее 4,2 млрд долларов',
    'четыре с половиной миллиарда долларов',
  ],
  kk: [
    '4,5 млрд доллар',
    '4,2 млрд теңге',
    '4,2 млрд доллардан астам',
    '4,2 млрд долларға жуық',
    'шамамен 4,2 млрд доллар',
    '4,2 миллиардтан астам доллар',
  ],
  ko: [
    '45억 달러',
    '42억 원',
    '4억 2천만 달러',
    '약 42억 달러',
    '42억 달러 이상',
    '42억 달러 초과',
    '42억 달러 가까이',
    '42억여 달러',
  ],
  de: ['4,5 Mrd. Dollar', '4,2 Billionen Dollar', 'fast 4,2 Mrd. Dollar', '4,2 Mio. Dollar'],
};
for (const [lang, list] of Object.entries(differing))
  for (const words of list) test(`differs in ${lang}: ${words}`, () => assert.equal(compare(words, lang), 'differs'));

const unread: readonly (readonly [words: string, lang: string])[] = [
  ['much', 'en'],
  ['not $4.2 billion', 'en'],
  ['half of $8.4 billion', 'en'],
  ['$4.2 billion (£3.3 billion)', 'en'],
  ['$3–4.2 billion', 'en'],
  ['$4.2 billion won', 'en'],
  ['trade of $4.2 billion', 'en'],
  ['four billion or two', 'en'],
  ['$4.2.1 billion', 'en'],
  ['4.2 m', 'en'],
  ['не 4,2 млрд долларов', 'ru'],
  ['две пять', 'ru'],
  ['несколько миллиардов', 'ru'],
  ['억만 달러', 'ko'],
  ['0x10', 'en'],
  ['1e9', 'en'],
  // A raised digit is a note or a power, and no digit more.
  ['$4.2¹ billion', 'en'],
  ['$4.2⁹', 'en'],
  ['a billion and a half dollars', 'en'],
  ['4 млрд 5 млрд', 'ru'],
  ['42억 명', 'ko'],
  ['', 'en'],
];
for (const [words, lang] of unread)
  test(`is not read in ${lang}: ${words}`, () => assert.equal(compare(words, lang), 'unread'));

/** One mark, two numbers: a language that is told decides, and nobody else does. */
const marks: readonly (readonly [words: string, lang: string, value: number, verdict: Comparison])[] = [
  ['4,200', 'en', 4200, 'agrees'],
  ['4,200', 'ru', 4200, 'differs'],
  ['4,200', 'ru', 4.2, 'agrees'],
  ['4,200', '', 4200, 'ambiguous'],
  ['4,200', '', 4.2, 'ambiguous'],
  ['4,200', '', 7, 'differs'],
  ['4.200', 'en', 4200, 'differs'],
  ['4.200', 'de', 4200, 'agrees'],
  ['4.200', 'de', 4.2, 'differs'],
  ['4.200', 'ru', 4200, 'ambiguous'],
  ['4.200', 'fr', 4200, 'ambiguous'],
  ['4 200', '', 4200, 'agrees'],
  ['4.200.000', '', 4_200_000, 'agrees'],
  ['4,200,000', 'ru', 4_200_000, 'agrees'],
  ['4 billion', '', 4e9, 'agrees'],
  ['1 Billion', '', 1e9, 'ambiguous'],
  ['1 Billion', 'de', 1e9, 'differs'],
  ['4 billion', 'en-GB', 4e9, 'agrees'],
  ['4 Billionen', '', 4e12, 'agrees'],
];
for (const [words, lang, value, verdict] of marks)
  test(`${verdict} with ${value}, in ${lang || 'no language'}: ${words}`, () =>
    assert.equal(compare(words, lang, {...firms, value}), verdict));

const counts: readonly (readonly [words: string, lang: string, verdict: Comparison])[] = [
  ['4,200 companies', 'en', 'agrees'],
  ['4200', 'en', 'agrees'],
  ['four thousand two hundred companies', 'en', 'agrees'],
  ['4,200 Korean companies', 'en', 'agrees'],
  ['4,200 banks and companies', 'en', 'unread'],
  ['$4,200', 'en', 'differs'],
  ['4200 компаний', 'ru', 'agrees'],
  ['4200 компаниями', 'ru', 'agrees'],
  ['четыре тысячи двести компаний', 'ru', 'agrees'],
  ['4200개 기업', 'ko', 'agrees'],
  ['기업 4200개', 'ko', 'agrees'],
  ['사천이백 개 기업', 'ko', 'agrees'],
  ['4200 кәсіпорын', 'kk', 'agrees'],
  ['төрт мың екі жүз кәсіпорынның', 'kk', 'agrees'],
];
for (const [words, lang, verdict] of counts)
  test(`${verdict} with a count: ${words}`, () => assert.equal(compare(words, lang, firms), verdict));

const small: readonly (readonly [words: string, lang: string, value: number])[] = [
  ['six', 'en', 6],
  ['thirty', 'en', 30],
  ['шесть', 'ru', 6],
  ['двадцати восьми', 'ru', 28],
  ['алты', 'kk', 6],
  ['жиырма сегіз', 'kk', 28],
  ['여섯', 'ko', 6],
  ['스물여덟', 'ko', 28],
  ['이십팔', 'ko', 28],
  ['서른', 'ko', 30],
];
for (const [words, lang, value] of small)
  test(`reads ${value} in ${lang}: ${words}`, () => {
    assert.equal(compare(words, lang, {...firms, value}), 'agrees');
    assert.equal(compare(words, lang, {...firms, value: value + 1}), 'differs');
  });

/** What the record qualifies is qualified alike. */
const qualified: readonly (readonly [
  qualifier: Recorded['qualifier'],
  lang: string,
  agreeing: readonly string[],
  differing: readonly string[],
])[] = [
  [
    'almost',
    'en',
    [
      'approaching $4.2 billion',
      'almost $4.2 billion',
      'Almost 4.2 billion dollars',
      'nearly $4.2bn',
      'just under $4.2 billion',
    ],
    ['$4.2 billion', 'about $4.2 billion', 'more than $4.2 billion'],
  ],
  ['almost', 'ru', ['почти 4,2 млрд долларов'], ['4,2 млрд долларов', 'около 4,2 млрд долларов']],
  ['almost', 'kk', ['4,2 млрд доллар дерлік', '4,2 млрд долларға жуық'], ['4,2 млрд доллар']],
  ['almost', 'ko', ['거의 42억 달러', '42억 달러에 육박'], ['42억 달러', '약 42억 달러']],
  ['almost', 'de', ['fast 4,2 Mrd. Dollar', 'knapp 4,2 Mrd. Dollar'], ['rund 4,2 Mrd. Dollar']],
  [
    'more-than',
    'en',
    [
      'greater than $4.2 billion',
      'slightly more than $4.2 billion',
      '$4.2 billion-plus',
      'more than $4.2 billion',
      'over $4.2 billion',
      'more than $4 billion',
    ],
    [
      '$4.2 billion',
      'at least $4.2 billion',
      'more than $4.3 billion',
      'more than $4.1 billion',
      'no more than $4.2 billion',
    ],
  ],
  [
    'more-than',
    'ru',
    ['более 4,2 млрд долларов', 'более чем 4,2 млрд долларов', 'свыше 4,2 млрд долларов'],
    ['не более 4,2 млрд долларов', 'менее 4,2 млрд долларов'],
  ],
  [
    'more-than',
    'kk',
    ['4,2 млрд доллардан көп', '4,2 млрд доллардан астам', '4,2 миллиардтан астам доллар', '4,2 млрд доллардан аса'],
    ['4,2 млрд доллардан аз'],
  ],
  [
    'more-than',
    'ko',
    [
      '42억 달러를 넘었다',
      '42억 달러를 웃도는',
      '42억 달러를 돌파',
      '42억 달러 초과',
      '42억 달러를 넘는',
      '42억여 달러',
    ],
    ['42억 달러 이상', '42억 달러 미만'],
  ],
  [
    'about',
    'en',
    [
      '~$4.2 billion',
      '≈ $4.2 billion',
      'about $4.2 billion',
      'some $4.2 billion',
      '$4.2 billion or so',
      'about $4 billion',
    ],
    ['$4.2 billion', 'almost $4.2 billion'],
  ],
  ['about', 'ru', ['около 4,2 млрд долларов', 'примерно 4,2 млрд долларов'], ['до 4,2 млрд долларов']],
  [
    'about',
    'kk',
    ['4,2 млрд доллардай', 'шамамен 4,2 млрд доллар', '4,2 млрд доллар шамасында'],
    ['4,2 млрд доллар дерлік'],
  ],
  ['about', 'ko', ['약 42억 달러', '42억 달러 정도', '42억 달러가량'], ['거의 42억 달러']],
  [
    'estimated',
    'en',
    ['an estimated $4.2 billion', '$4.2 billion, by estimates'],
    ['$4.2 billion', 'about $4.2 billion'],
  ],
  [
    'estimated',
    'ru',
    ['оценивается в 4,2 млрд долларов', 'по оценке, 4,2 млрд долларов', '4,2 млрд долларов по оценкам'],
    ['4,2 млрд долларов'],
  ],
  ['estimated', 'kk', ['4,2 млрд доллар деп бағаланады', 'бағалау бойынша 4,2 млрд доллар'], ['4,2 млрд доллар']],
  ['estimated', 'ko', ['약 42억 달러로 추정된다', '추정 42억 달러', '42억 달러로 추정'], ['42억 달러']],
  ['at-least', 'kk', ['4,2 млрд доллардан кем емес'], ['4,2 млрд доллардан кем']],
  ['at-most', 'kk', ['4,2 млрд доллардан аспайды'], ['4,2 млрд доллардан асады']],
  ['at-least', 'en', ['at least $4.2 billion', '$4.2 billion or more'], ['more than $4.2 billion']],
  ['at-most', 'ru', ['до 4,2 млрд долларов', 'не более 4,2 млрд долларов'], ['менее 4,2 млрд долларов']],
  ['less-than', 'kk', ['4,2 млрд доллардан аз'], ['4,2 млрд долларға дейін']],
  ['less-than', 'ko', ['42억 달러에 못 미치는', '42억 달러 미만'], ['42억 달러 이하']],
];
for (const [qualifier, lang, right, wrong] of qualified) {
  for (const words of right)
    test(`agrees with ${qualifier}: ${words}`, () =>
      assert.equal(compare(words, lang, {...money, qualifier}), 'agrees'));
  for (const words of wrong)
    test(`differs from ${qualifier}: ${words}`, () =>
      assert.equal(compare(words, lang, {...money, qualifier}), 'differs'));
}

/** An author may round, and may say so. */
const rounding: readonly (readonly [words: string, verdict: Comparison])[] = [
  ['$4.2 billion', 'agrees'],
  ['$4.21 billion', 'agrees'],
  ['$4 billion', 'differs'],
  ['$4.214 billion', 'agrees'],
  ['$4,214 million', 'agrees'],
  ['$4.215 billion', 'differs'],
  ['$4.3 billion', 'differs'],
  ['$4,200 million', 'differs'],
  ['about $4.2 billion', 'agrees'],
  ['about $4,200 million', 'agrees'],
  ['about $4.3 billion', 'differs'],
  ['more than $4.2 billion', 'agrees'],
  ['more than $4.1 billion', 'differs'],
  ['more than $4 billion', 'agrees'],
  ['more than $3 billion', 'differs'],
  ['almost $5 billion', 'differs'],
  ['almost $4.3 billion', 'agrees'],
  ['almost $4.2 billion', 'differs'],
  ['up to $4.3 billion', 'differs'],
];
for (const [words, verdict] of rounding)
  test(`${verdict} with a longer number: ${words}`, () =>
    assert.equal(compare(words, 'en', {...money, value: 4_214_000_000}), verdict));

/** What stands beside the tag belongs to its words. */
const sentences: readonly (readonly [
  before: string,
  words: string,
  after: string,
  lang: string,
  qualifier: Recorded['qualifier'],
  verdict: Comparison,
])[] = [
  ['It was more than ', '$4.2 billion', ' then.', 'en', 'more-than', 'agrees'],
  ['It was almost ', '$4.2 billion', ' then.', 'en', 'exact', 'differs'],
  ['It was ', '4.2 billion', ' won.', 'en', 'exact', 'differs'],
  ['It was ', '4.2 billion', ' dollars.', 'en', 'exact', 'agrees'],
  ['It was spread over ', '$4.2 billion', ' of debt.', 'en', 'exact', 'unread'],
  ['It was over ', '$4.2 billion', '.', 'en', 'more-than', 'agrees'],
  ['It was ', '$4.2 billion', ' or more.', 'en', 'exact', 'differs'],
  ['More than nothing, ', '$4.2 billion', '', 'en', 'exact', 'agrees'],
  ['Он составил почти ', '4,2 млрд долларов', '.', 'ru', 'almost', 'agrees'],
  ['Ол ', '4,2 млрд доллардан', ' астам.', 'kk', 'more-than', 'agrees'],
  ['약 ', '42억 달러', '였다.', 'ko', 'about', 'agrees'],
  ['그것은 ', '42억 달러', ' 이상이다', 'ko', 'at-least', 'agrees'],
  // A unit stands between the number and what qualifies it.
  ['It was more than $', '4.2 billion', '.', 'en', 'exact', 'differs'],
  ['It was more than US$ ', '4.2 billion', '.', 'en', 'more-than', 'agrees'],
  ['It was ', '4.2 billion', ' dollars or more.', 'en', 'exact', 'differs'],
  ['It was ', '4.2 billion', ' dollars or more.', 'en', 'at-least', 'agrees'],
  ['', '42억', ' 달러 이상', 'ko', 'exact', 'differs'],
  ['', '42억', ' 달러 이상', 'ko', 'at-least', 'agrees'],
  ['', '42억', '여 달러', 'ko', 'exact', 'differs'],
  ['', '42억', '달러가 넘는', 'ko', 'more-than', 'agrees'],
  ['', '42억', '달러가 넘는', 'ko', 'exact', 'differs'],
  ['', '4,2 млрд', ' доллардан астам', 'kk', 'exact', 'differs'],
  ['', '4,2 млрд', ' доллардан астам', 'kk', 'more-than', 'agrees'],
  ['', '4,2 млрд', ' доллардан асты', 'kk', 'exact', 'differs'],
  ['more than US$', '4.2 billion', ' or so', 'en', 'exact', 'differs'],
  ['a maximum of ', '$4.2 billion', '', 'en', 'exact', 'differs'],
  ['более ', '4,2 млрд', ' долларов', 'ru', 'exact', 'differs'],
  ['It was more than “', '$4.2 billion', '”.', 'en', 'exact', 'differs'],
  ['It was more than ', ' “$4.2 billion” ', '.', 'en', 'exact', 'differs'],
  ['It was ', 'an estimated $4.2 billion', ' or more.', 'en', 'estimated', 'differs'],
  ['It was more than a total of ', '$4.2 billion', '.', 'en', 'exact', 'differs'],
  ['It was well over ', '$4.2 billion', '.', 'en', 'exact', 'differs'],
  ['It was about ', '$4.2 billion', '.', 'en', 'exact', 'unread'],
  ['Торговля выросла до ', '4,2 млрд долларов', '.', 'ru', 'exact', 'agrees'],
  ['до ', '4,2 млрд долларов', '.', 'ru', 'exact', 'unread'],
  // A unit before the number is its own.
  ['It was €', '4.2 billion', '.', 'en', 'exact', 'differs'],
  ['It was $', '4.2 billion', '.', 'en', 'exact', 'agrees'],
  ['It was KZT ', '4.2 billion', '.', 'en', 'exact', 'differs'],
  ['It was €', '4.2 billion', ' dollars.', 'en', 'exact', 'unread'],
  ['미화 ', '42억', '이다', 'ko', 'exact', 'agrees'],
  ['It was ', '$4.2 billion', ' won.', 'en', 'exact', 'unread'],
  ['It was ', '$4.2 billion', ' Jamaican dollars.', 'en', 'exact', 'unread'],
  ['', '42억 달러', '가 아닌', 'ko', 'exact', 'unread'],
  ['30억에서 ', '42억 달러', '로', 'ko', 'exact', 'unread'],
  ['교역 규모(', '42억 달러', ')는', 'ko', 'exact', 'agrees'],
  ['Договоры с ', '4,2 млрд долларов', ' и кредитами', 'ru', 'exact', 'agrees'],
  // A note's number behind a word, however it is told.
  ['It was ', '$4.2 billion', '¹ then.', 'en', 'exact', 'agrees'],
  ['It was ', '$4.2 billion', '.¹ Then', 'en', 'exact', 'agrees'],
  ['It was “', '$4.2 billion”', '¹ then.', 'en', 'exact', 'agrees'],
  ['It was ', '$4.2 billion', '* then.', 'en', 'exact', 'agrees'],
  ['It was ', '$4.2 billion', ' [1] then.', 'en', 'exact', 'agrees'],
  // Marks of a sentence say nothing about the number.
  ['Trade – ', '$4.2 billion', ' – grew.', 'en', 'exact', 'agrees'],
  ['The sum—', '$4.2 billion', '—is large.', 'en', 'exact', 'agrees'],
  ['Объём торговли — ', '4,2 млрд долларов', '.', 'ru', 'exact', 'agrees'],
  ['(', '$4.2 billion', ')', 'en', 'exact', 'agrees'],
  ['교역액은 ', '42억 달러', '에 달했다.', 'ko', 'exact', 'agrees'],
  ['한국에서 ', '42억 달러', '를 투자했다.', 'ko', 'exact', 'agrees'],
  ['The group of 5: ', '$4.2 billion', '; 3 others', 'en', 'exact', 'agrees'],
  // No word for rounding.
  ['It was exactly ', '$4.2 billion', '.', 'en', 'exact', 'agrees'],
  ['It was exactly ', '$4 billion', '.', 'en', 'exact', 'differs'],
  ['Ровно ', '4,2 млрд долларов', '.', 'ru', 'exact', 'agrees'],
  ['Ровно ', '4 млрд долларов', '.', 'ru', 'exact', 'differs'],
  ['Дәл ', '4 млрд доллар', '.', 'kk', 'exact', 'differs'],
  ['정확히 ', '40억 달러', '.', 'ko', 'exact', 'differs'],
  ['', 'exactly $4 billion', '.', 'en', 'exact', 'differs'],
  ['', 'exactly $4.2 billion', '.', 'en', 'exact', 'agrees'],
  ['It was exactly ', '$4.2 billion', '.', 'en', 'about', 'differs'],
  // The year of the record, another, and one that may be of something else.
  ['It was ', '$4.2 billion', ' in 2019 and', 'en', 'exact', 'agrees'],
  ['It was ', '$4.2 billion', ' in 2018.', 'en', 'exact', 'differs'],
  ['It was ', '$4.2 billion', ' (2018).', 'en', 'exact', 'differs'],
  ['It was ', '4.2 billion', ' dollars in May 2018.', 'en', 'exact', 'differs'],
  ['In 2018, ', '$4.2 billion', ' was traded.', 'en', 'exact', 'differs'],
  ['In 2019 ', '$4.2 billion', ' was traded.', 'en', 'exact', 'agrees'],
  ['It was ', '$4.2 billion', ' in 2019 and 2020.', 'en', 'exact', 'unread'],
  ['It was ', '$4.2 billion', ' in 2018–2019.', 'en', 'exact', 'unread'],
  ['It was $1.5 billion in 2017, ', '$4.2 billion', ' in 2019', 'en', 'exact', 'agrees'],
  ['It was $1.5 billion in 2017, ', '$4.2 billion', ' later', 'en', 'exact', 'unread'],
  ['In 2017 it was $1.5 billion. In 2019 ', '$4.2 billion', ' later', 'en', 'exact', 'agrees'],
  ['Она составила ', '4,2 млрд долларов', ' в 2018 году.', 'ru', 'exact', 'differs'],
  ['В 2018 году — ', '4,2 млрд долларов', '.', 'ru', 'exact', 'differs'],
  ['В 2019 году — ', '4,2 млрд долларов', '.', 'ru', 'exact', 'agrees'],
  ['2018: ', '$4.2 billion', '', 'en', 'exact', 'differs'],
  ['2018년 기준 ', '42억 달러', '', 'ko', 'exact', 'differs'],
  ['2018 жылдың қорытындысы бойынша ', '4,2 млрд доллар', '', 'kk', 'exact', 'unread'],
  ['The trade of 2018 had come to ', '$4.2 billion', '', 'en', 'exact', 'unread'],
  ['It was ', '$4.2 billion', ' at the end of 2018.', 'en', 'exact', 'unread'],
  ['It was ', '$4.2 billion', ' at the end of 2019.', 'en', 'exact', 'agrees'],
  ['It was ', '$4.2 billion', ', up from $1.5 billion in 2017.', 'en', 'exact', 'agrees'],
  ['2018 жылы ', '4,2 млрд доллар', ' болды', 'kk', 'exact', 'differs'],
  ['2019 жылы ', '4,2 млрд доллар', ' болды', 'kk', 'exact', 'agrees'],
  ['2018년 ', '42억 달러', '였다', 'ko', 'exact', 'differs'],
  ['2019년에는 ', '42억 달러', '였다', 'ko', 'exact', 'agrees'],
  ['', '42억 달러', '(2018년)', 'ko', 'exact', 'differs'],
  // With a part of its year, and with words that are none.
  ['It was ', '$4.2 billion', ' in May 2019.', 'en', 'exact', 'unread'],
  ['It was ', '$4.2 billion', ' in Sept. 2019.', 'en', 'exact', 'unread'],
  ['It was ', '$4.2 billion', ' in the first half of 2019.', 'en', 'exact', 'unread'],
  ['At Expo 2019 it was ', '$4.2 billion', '.', 'en', 'exact', 'agrees'],
  ['In Seoul 2019 began with ', '$4.2 billion', '.', 'en', 'exact', 'agrees'],
  ['В 2019 году декларации принесли ', '4,2 млрд долларов', '.', 'ru', 'exact', 'agrees'],
  ['В декабре 2019 года подписали на ', '4,2 млрд долларов', '.', 'ru', 'exact', 'unread'],
  ['', '4,2 млрд долларов', ' в дек. 2019 г.', 'ru', 'exact', 'unread'],
  ['', '4,2 млрд долларов', ' за март 2019 года', 'ru', 'exact', 'unread'],
  ['2019 жылдың мамырында ', '4,2 млрд доллар', '', 'kk', 'exact', 'unread'],
  ['2019년 상반기에 ', '42억 달러', '', 'ko', 'exact', 'unread'],
  ['2019년 5월 ', '42억 달러', '', 'ko', 'exact', 'unread'],
  // A year that bounds what it is said of is not the year of that.
  ['It was ', '$4.2 billion', ' in all since 2019.', 'en', 'exact', 'unread'],
  ['Since 2019 it has come to ', '$4.2 billion', '.', 'en', 'exact', 'unread'],
];
for (const [before, words, after, lang, qualifier, verdict] of sentences)
  test(`${verdict} in ${lang} with ${qualifier}: ${before}[${words}]${after}`, () =>
    assert.equal(compare(words, lang, {...money, qualifier}, before, after), verdict));

/** Words that agree alone, and what makes another number of them. */
const others: readonly (readonly [before: string, words: string, after: string, lang: string, value: number])[] = [
  ['', '300', ' million dollars', 'en', 300],
  ['', '300', ' bn', 'en', 300],
  ['', '1,5', ' млрд', 'ru', 1.5],
  ['', '1,5', ' миллиард', 'kk', 1.5],
  ['', '42', '억 달러', 'ko', 42],
  ['', '42', ' 억 달러', 'ko', 42],
  ['$', '15', ' million', 'en', 15],
  ['', 'four', ' billion', 'en', 4],
  ['minus ', '5', '', 'en', 5],
  ['−', '5', '', 'en', 5],
  ['-', '5', '', 'en', 5],
  ['+', '5', '', 'en', 5],
  ['It is not ', '5', '', 'en', 5],
  ["It isn't ", '5', '', 'en', 5],
  ['It is not much more than ', '5', '', 'en', 5],
  ['no ', 'more than 5', '', 'en', 5],
  ['не ', '5', '', 'ru', 5],
  ['минус ', '5', '', 'ru', 5],
  ['', '5', ' емес', 'kk', 5],
  ['마이너스 ', '5', '', 'ko', 5],
  ['', '5', '가 아니다', 'ko', 5],
  ['1,', '500', '', 'en', 500],
  ['1 ', '500', '', 'en', 500],
  ['', '500', ',000', 'en', 500],
  ['', '500', ' 000', 'ru', 500],
  ['', '6', '5', 'en', 6],
  ['6', '5', '', 'en', 5],
  ['', '500', 'th', 'en', 500],
  ['', '15', '-й', 'ru', 15],
  ['', '15', '-ші', 'kk', 15],
  ['', '6', '번째', 'ko', 6],
  ['제', '6', '', 'ko', 6],
  ['3–', '6', '', 'en', 6],
  ['3 – ', '6', '', 'en', 6],
  ['$3 billion – ', '6', '', 'en', 6],
  ['3 to ', '6', '', 'en', 6],
  ['three or ', '6', '', 'en', 6],
  ['', '6', '-7', 'en', 6],
  ['', '6', ' – 7', 'en', 6],
  ['', '6', ' to 7', 'en', 6],
  ['', '300', ' to 2008', 'en', 300],
  ['', '6', ' or seven', 'en', 6],
  ['between ', '6', ' and 7', 'en', 6],
  ['between $', '6', ' and much more', 'en', 6],
  ['between 5 and ', '6', '', 'en', 6],
  ['from ', '6', ' to 7', 'en', 6],
  ['from 5 to ', '6', '', 'en', 6],
  ['от ', '6', ' до 7', 'ru', 6],
  ['от пяти до ', '6', '', 'ru', 6],
  ['', '6', '에서 7까지', 'ko', 6],
  ['5에서 ', '6', '까지', 'ko', 6],
  ['5~', '6', '', 'ko', 6],
  ['', '5%', ' points', 'en', 5],
  ['', '5', '% points', 'en', 5],
  ['', '5%', 'p', 'ko', 5],
  ['', 'six', ' and a half', 'en', 6],
  ['', 'шесть', ' с половиной', 'ru', 6],
  ['twenty ', 'six', '', 'en', 6],
  ['', '6', '/7', 'en', 6],
  ['NZ$', '6', '', 'en', 6],
  // A raised digit behind a number is a power of it.
  ['', '10', '⁹', 'en', 10],
  ['', '6', '² km', 'en', 6],
  ['', '10', '.⁹', 'en', 10],
];
const plain: Recorded = {...money, value: 6, unit: 'percent'};
for (const [before, words, after, lang, value] of others)
  test(`is another number in ${lang}: ${before}[${words}]${after}`, () =>
    assert.equal(compare(words, lang, {...plain, value}, before, after), 'unread'));

/** The words of an article, with what stands around them. */
const article: readonly (readonly [before: string, words: string, after: string, record: Partial<Recorded>])[] = [
  ['in Kazakhstan reached ', '$3 billion', ' over the 15 years to 2008', {value: 3e9, year: undefined}],
  ['$3 billion over the ', '15 years', ' to 2008, and 300', {value: 15, unit: 'years', year: undefined}],
  ['to 2008, and ', '300', ' South Korean companies were', {...firms, value: 300}],
  ['had reached ', 'more than $750 million', ' the year before', {value: 75e7, qualifier: 'more-than', year: '2008'}],
  ['was priced at ', 'an estimated $4.5 billion', '.', {value: 4.5e9, qualifier: 'estimated', status: 'estimated'}],
  ['trade is back at ', '$1.5 billion', ' in 2017, $4.2 billion in', {value: 1.5e9, year: '2017'}],
  ['at $1.5 billion in 2017, ', '$4.2 billion', ' in 2019 and $3.08 billion', {value: 4.2e9, year: '2019'}],
  ['$4.2 billion in 2019 and ', '$3.08 billion', ' in 2020. A state', {value: 3.08e9, year: '2020'}],
  ['A state visit of ', 'two days', ' took the president', {value: 2, unit: 'days', year: '2021'}],
  ['counted ties with ', '38 cities', ' in 28 countries', {value: 38, unit: 'cities', nouns: ['city', 'cities']}],
  ['38 cities in ', '28 countries', ' a week after', {value: 28, unit: 'countries', nouns: ['country', 'countries']}],
  ['is one of ', 'six consulates', ' there, by', {value: 6, unit: 'consulates', nouns: ['consulate', 'consulates']}],
  ['had come to ', 'more than $16 billion', ' by March 2023.', {value: 16e9, qualifier: 'more-than', year: undefined}],
  ['by March 2023. ', 'About 550', ' companies, joint ventures', {...firms, value: 550, qualifier: 'about'}],
];
for (const [before, words, after, record] of article)
  test(`agrees in an article: ${before}[${words}]${after}`, () =>
    assert.equal(compare(words, 'en', {...money, ...record}, before, after), 'agrees'));

/** What has few digits is near the value all the same. */
const far: readonly (readonly [words: string, value: number, qualifier: Recorded['qualifier'], verdict: Comparison])[] =
  [
    ['nearly $10 billion', 4.2e9, 'exact', 'differs'],
    ['nearly $10 billion', 9.8e9, 'exact', 'agrees'],
    ['almost $100', 6, 'exact', 'differs'],
    ['about $1,000', 1400, 'about', 'differs'],
    ['about $1,400', 1400, 'about', 'agrees'],
    ['$1 billion', 1.49e9, 'exact', 'differs'],
    ['more than $10 billion', 16e9, 'more-than', 'differs'],
    ['$4 billion', 4.2e9, 'exact', 'agrees'],
  ];
for (const [words, value, qualifier, verdict] of far)
  test(`${verdict} with ${qualifier} ${value}: ${words}`, () =>
    assert.equal(compare(words, 'en', {...money, value, qualifier}), verdict));

const nounsOf: readonly (readonly [words: string, lang: string, nouns: readonly string[], verdict: Comparison])[] = [
  ['28 стран', 'ru', ['страна', 'страны', 'стран'], 'agrees'],
  ['28 странами', 'ru', ['страна', 'страны', 'стран'], 'agrees'],
  ['28 странах', 'ru', ['страна', 'страны', 'стран'], 'agrees'],
  ['28 страниц', 'ru', ['страна', 'страны', 'стран'], 'unread'],
  ['28 городов', 'ru', ['город', 'города', 'городов'], 'agrees'],
  ['28 городах', 'ru', ['город', 'города', 'городов'], 'agrees'],
  ['28 генеральных консульств', 'ru', ['генеральное консульство', 'генеральных консульств'], 'agrees'],
  ['28 қаланың', 'kk', ['қала'], 'agrees'],
  ['28 кәсіпорындар', 'kk', ['кәсіпорын'], 'agrees'],
  ['28 серіктес', 'kk', ['серік'], 'unread'],
  ['28 аймақ', 'kk', ['елші'], 'unread'],
];
for (const [words, lang, nouns, verdict] of nounsOf)
  test(`${verdict} with ${nouns[0] ?? ''}: ${words}`, () =>
    assert.equal(compare(words, lang, {...firms, value: 28, unit: 'things', nouns}), verdict));

/** Units that a record of one's own may have, as they are written. */
const units: readonly (readonly [unit: string, value: number, lang: string, words: string, verdict: Comparison])[] = [
  ['percent', 3.4, 'en', '3.4 pct', 'agrees'],
  ['percent', 3.4, 'en', '+3.4%', 'agrees'],
  ['percent', 3.4, 'en', '3.4 percentage points', 'differs'],
  ['percent', 3.4, 'kk', '3,4%-ға', 'agrees'],
  ['percent', 3.4, 'ko', '3.4프로', 'agrees'],
  ['percent', 2.5, 'en', '2½%', 'agrees'],
  ['percent', 2.5, 'en', 'two-and-a-half per cent', 'agrees'],
  ['percent', 1.5, 'ru', 'полтора процента', 'agrees'],
  ['percent', 0.04, 'en', '.04%', 'agrees'],
  ['percent', -3, 'en', 'negative 3%', 'agrees'],
  ['percent', -3, 'ko', '마이너스 3%', 'agrees'],
  ['percent', -3, 'en', '-2%', 'differs'],
  // Whether it is one less, its sentence says.
  ['percent', -3, 'en', '3%', 'unread'],
  ['percentage-points', 1.5, 'en', '1.5-percentage-point', 'agrees'],
  ['percentage-points', 1.5, 'ru', 'полтора процентных пункта', 'agrees'],
  ['per-mille', 7.2, 'ru', '7,2 промилле', 'agrees'],
  ['°C', -12, 'en', 'minus 12 degrees Celsius', 'agrees'],
  ['t', 4200, 'en', '4.2 thousand tonnes', 'agrees'],
  ['t', 4200, 'en', '4,200 kg', 'unread'],
  ['t', 4200, 'ru', '4,2 тыс. тонн', 'agrees'],
  ['t', 4200, 'kk', '4,2 мың тонна', 'agrees'],
  ['km', 13_000, 'ru', '13 тыс. км', 'agrees'],
  ['km²', 2_724_900, 'en', '2,724,900 square kilometres', 'agrees'],
  ['km²', 2_724_900, 'ru', '2,7 млн кв. км', 'agrees'],
  ['km²', 300, 'en', '300 km³', 'unread'],
  ['km', 300, 'en', '300 km', 'agrees'],
  ['km', 300, 'en', '300 kilometres²', 'unread'],
  ['GWh', 4500, 'en', '4,500 gigawatt-hours', 'agrees'],
  ['GWh', 4500, 'ru', '4500 ГВт·ч', 'agrees'],
  ['bbl', 1_800_000, 'ru', '1,8 млн баррелей', 'agrees'],
  ['CNY', 300_000, 'en', '¥300,000', 'agrees'],
  ['JPY', 300_000, 'en', '¥300,000', 'agrees'],
  ['JPY', 300_000, 'en', 'CN¥300,000', 'differs'],
];
for (const [unit, value, lang, words, verdict] of units)
  test(`${verdict} with ${value} ${unit} in ${lang}: ${words}`, () => {
    const nouns = /^[A-Z]{3}$/u.test(unit) ? [] : [unit];
    assert.equal(compare(words, lang, {...money, value, unit, nouns}), verdict);
  });

/** What is by so much, and who something is by. */
const changes: readonly (readonly [before: string, up: Comparison, down: Comparison])[] = [
  ...[
    'diminished',
    'weakened',
    'eased',
    'slowed',
    'lowered',
    'tumbled',
    'depreciated',
    'was devalued',
    'slid',
    'sank',
  ].map((verb) => [`It ${verb} by `, 'unread', 'agrees'] as const),
  ['It fell sharply in 2019 by ', 'unread', 'agrees'],
  ['It declined last year by ', 'unread', 'agrees'],
  ['Он упал в 2019 году на ', 'unread', 'agrees'],
  ['It strengthened by ', 'agrees', 'differs'],
  ['It was raised by ', 'agrees', 'differs'],
  ['It grew by ', 'agrees', 'differs'],
  ['It was hampered by ', 'unread', 'unread'],
  ['It was outdone, in all of its trade, by ', 'unread', 'unread'],
];
for (const [before, up, down] of changes)
  test(`${up} with 3%, ${down} with −3%: ${before}[3%]`, () => {
    const lang = /^О/u.test(before) ? 'ru' : 'en';
    assert.equal(compare('3%', lang, {...plain, value: 3}, before), up);
    assert.equal(compare('3%', lang, {...plain, value: -3}, before), down);
  });
const doers: readonly (readonly [before: string, words: string, record: Partial<Recorded>, verdict: Comparison])[] = [
  ['It was signed by ', '42 companies', {...firms, value: 42}, 'agrees'],
  ['It was attended by ', '42 companies', {...firms, value: 42}, 'agrees'],
  ['It was jointly used by ', '42 companies', {...firms, value: 42}, 'agrees'],
  ['It was visited by ', '6', {...firms, value: 6}, 'agrees'],
  ['It was opened by ', '6 companies', {...firms, value: 7}, 'differs'],
  ['It was backed by ', '$4.2 billion', {}, 'agrees'],
  ['It raised ', '$4.2 billion', {}, 'agrees'],
  ['It was raised by ', '$4.2 billion', {}, 'unread'],
  ['It was lowered by ', '$4.2 billion', {}, 'unread'],
  ['It was enlarged by ', '42 companies', {...firms, value: 42}, 'unread'],
];
for (const [before, words, record, verdict] of doers)
  test(`${verdict} with who or what it is by: ${before}[${words}]`, () =>
    assert.equal(compare(words, 'en', {...money, ...record}, before), verdict));

/** What follows a number alone, which its record counts or does not. */
const alone: readonly (readonly [after: string, lang: string, verdict: Comparison])[] = [
  [' worldwide.', 'en', 'agrees'],
  [' together', 'en', 'agrees'],
  [' altogether.', 'en', 'agrees'],
  [' overall, and more', 'en', 'agrees'],
  [' overall winners', 'en', 'unread'],
  [' back in the day', 'en', 'agrees'],
  [' back offices', 'en', 'unread'],
  [' out there', 'en', 'agrees'],
  [' then', 'en', 'agrees'],
  [' embassies worldwide', 'en', 'unread'],
  [' сегодня', 'ru', 'agrees'],
  [' сейчас работают', 'ru', 'agrees'],
  [' всего.', 'ru', 'agrees'],
  [' посольств сегодня', 'ru', 'unread'],
  [' бүгін', 'kk', 'agrees'],
];
for (const [after, lang, verdict] of alone)
  test(`${verdict} alone in ${lang}: [42]${after}`, () =>
    assert.equal(compare('42', lang, {...firms, value: 42}, 'It has ', after), verdict));

/** What is some of more money is less than the words before or behind say. */
const someOf: readonly (readonly [before: string, words: string, after: string, lang: string, verdict: Comparison])[] =
  [
    ['', '$4.2 billion', ' of the $7 billion', 'en', 'unread'],
    ['', '$4.2 billion', ' out of $7 billion', 'en', 'unread'],
    ['', '$4.2 billion', ' of a planned US$7 billion', 'en', 'unread'],
    ['', '$4.2 billion', ' of the USD 7 billion', 'en', 'unread'],
    ['', '$4.2 billion', ' of 7 billion', 'en', 'unread'],
    ['', '$4.2 billion', ' of the total', 'en', 'agrees'],
    ['', '$4.2 billion', ' of goods', 'en', 'agrees'],
    ['', '4,2 млрд долларов', ' из $7 млрд', 'ru', 'unread'],
    ['', '4,2 млрд долларов', ' из этих 7 млрд', 'ru', 'unread'],
    ['', '4,2 млрд долларов', ' из бюджета', 'ru', 'agrees'],
    ['', '4,2 Mrd. Dollar', ' von 7 Mrd. Dollar', 'de', 'unread'],
    ['', '4,2 Mrd. Dollar', ' von den $7 Mrd.', 'de', 'unread'],
    ['70억 달러 중 ', '42억 달러', '', 'ko', 'unread'],
    ['7 млрд доллардың ', '4,2 млрд доллар', '', 'kk', 'unread'],
  ];
for (const [before, words, after, lang, verdict] of someOf)
  test(`${verdict} in ${lang} with all of it: ${before}[${words}]${after}`, () =>
    assert.equal(compare(words, lang, money, before, after), verdict));

test('takes a raised digit behind a unit of length for that of an area', () => {
  const length = {...money, value: 300, unit: 'km', nouns: ['km']};
  for (const words of ['300 km', '300 kilometres', '300'])
    assert.equal(compare(words, 'en', length, 'It is ', '² there'), 'unread', words);
});

test('no words agree with a value that they do not name', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 999_999}), fc.integer({min: 1, max: 999_999}), (said, recorded) => {
      fc.pre(said !== recorded);
      assert.notEqual(compare(`$${said}`, 'en', {...money, value: recorded}), 'agrees');
    })
  );
});

test('no text is too strange to be compared', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme', maxLength: 60}),
      fc.constantFrom('', 'en', 'ru', 'kk', 'ko', 'de'),
      (words, lang) => {
        assert(['unread', 'differs'].includes(compare(words, lang, {...money, value: 123_456_789})));
      }
    )
  );
});
