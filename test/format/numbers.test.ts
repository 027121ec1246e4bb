import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {en} from '../../src/format/en.js';
import {kk} from '../../src/format/kk.js';
import {ko} from '../../src/format/ko.js';
import {ru} from '../../src/format/ru.js';
import type {Locale} from '../../src/format/locale.js';
import {
  formatAmount,
  formatExactQuantity,
  formatFullQuantity,
  formatNumber,
  formatQuantity,
  formatScale,
  formatShortQuantity,
} from '../../src/format/number.js';
import type {Measure, Qualifier, Quantity} from '../../src/model/schema.js';
import {everyLanguage, plain} from './every-language.js';

const locales = [en, kk, ko, ru];
const qualifiers: readonly Qualifier[] = ['exact', 'about', 'almost', 'more-than', 'estimated'];

function quantity(value: number, unit: string, qualifier: Qualifier = 'exact'): Quantity {
  return {
    id: 'any',
    kind: 'quantity',
    label: 'Any',
    measure: 'any',
    value,
    unit,
    qualifier,
    status: 'reported',
    period: {basis: 'stated', from: '2020'},
    scope: {from: 'kz', direction: 'within', kind: 'flow'},
    partners: [],
    topics: [],
    citations: [{document: 'any', paragraph: 1, asWritten: 'any'}],
  };
}

/** Every digit with the unit. */
const exact = (value: number, unit: string, locale: Locale) =>
  formatExactQuantity(quantity(value, unit), undefined, locale);

function counting(counted: NonNullable<Measure['counted']>): Measure {
  return {id: 'any', label: 'Any', unit: 'companies', counted};
}

const companies: Readonly<Record<string, Measure>> = {
  en: counting({one: 'company', other: 'companies'}),
  kk: counting({one: 'компания', other: 'компания'}),
  ko: counting({one: '개\u00a0기업', other: '개\u00a0기업'}),
  ru: counting({one: 'компания', few: 'компании', many: 'компаний', other: 'компании'}),
};

const numbers: readonly (readonly [what: string, value: number, en: string, kk: string, ko: string, ru: string])[] = [
  ['zero is a single digit', 0, '0', '0', '0', '0'],
  ['three digits have no group', 300, '300', '300', '300', '300'],
  ['four digits are grouped', 1400, '1,400', '1 400', '1,400', '1 400'],
  ['a decimal stands after the decimal mark', 14.5, '14.5', '14,5', '14.5', '14,5'],
  ['three digits are told', 2.71828, '2.72', '2,72', '2.72', '2,72'],
  ['of more whole digits all are', 38673.808, '38,674', '38 674', '38,674', '38 674'],
  ['a fourth digit rounds up to it', 999.5, '1,000', '1 000', '1,000', '1 000'],
  ['a negative number has a minus, not a hyphen', -38, '−38', '−38', '−38', '−38'],
  ['a small number keeps its first digits', 0.0004, '0.0004', '0,0004', '0.0004', '0,0004'],
  ['a small number is rounded after three of them', -0.00123456, '−0.00123', '−0,00123', '−0.00123', '−0,00123'],
  [
    'the smallest number is no zero',
    5e-324,
    `0.${'0'.repeat(323)}5`,
    `0,${'0'.repeat(323)}5`,
    `0.${'0'.repeat(323)}5`,
    `0,${'0'.repeat(323)}5`,
  ],
  ['nothing has no minus', -0, '0', '0', '0', '0'],
];
for (const [what, value, ...expected] of numbers) {
  test(`${what}: ${value}`, () => {
    assert.deepEqual(
      locales.map((locale) => plain(formatNumber(value, locale))),
      expected
    );
  });
}

const amounts: readonly (readonly [
  what: string,
  value: number,
  unit: string,
  en: string,
  kk: string,
  ko: string,
  ru: string,
])[] = [
  [
    'billions have a scale word',
    4_200_000_000,
    'USD',
    '$4.2 billion',
    '4,2 млрд АҚШ доллары',
    '42억 달러',
    '4,2 млрд долл.',
  ],
  [
    'two decimals are kept',
    3_080_000_000,
    'USD',
    '$3.08 billion',
    '3,08 млрд АҚШ доллары',
    '30억 8000만 달러',
    '3,08 млрд долл.',
  ],
  [
    'millions have a scale word',
    750_000_000,
    'USD',
    '$750 million',
    '750 млн АҚШ доллары',
    '7억 5000만 달러',
    '750 млн долл.',
  ],
  [
    'a few millions are hundreds of 만',
    3_850_000,
    'USD',
    '$3.85 million',
    '3,85 млн АҚШ доллары',
    '385만 달러',
    '3,85 млн долл.',
  ],
  [
    'trillions have a scale word',
    1.25e12,
    'USD',
    '$1.25 trillion',
    '1,25 трлн АҚШ доллары',
    '1조 2500억 달러',
    '1,25 трлн долл.',
  ],
  ['below a million all digits stand', 38_500, 'USD', '$38,500', '38 500 АҚШ доллары', '3만 8500달러', '38 500 долл.'],
  ['won are won', 42_000_000, 'KRW', '42 million won', '42 млн вон', '4200만 원', '42 млн вон'],
  ['tenge are tenge', 2.5e9, 'KZT', '2.5 billion tenge', '2,5 млрд теңге', '25억 텡게', '2,5 млрд тенге'],
  ['euros are euros', 5_000_000, 'EUR', '€5 million', '5 млн еуро', '500만 유로', '5 млн евро'],
  [
    'pounds are pounds',
    16e9,
    'GBP',
    '£16 billion',
    '16 млрд фунт стерлинг',
    '160억 파운드',
    '16 млрд фунтов стерлингов',
  ],
  ['one pound is one', 1, 'GBP', '£1', '1 фунт стерлинг', '1파운드', '1 фунт стерлингов'],
  ['roubles are roubles', 5_000_000, 'RUB', '5 million roubles', '5 млн рубль', '500만 루블', '5 млн руб.'],
  ['one rouble is one', 1, 'RUB', '1 rouble', '1 рубль', '1루블', '1 руб.'],
  ['yuan are yuan', 5_000_000, 'CNY', '5 million yuan', '5 млн юань', '500만 위안', '5 млн юаней'],
  ['22 yuan are declined', 22, 'CNY', '22 yuan', '22 юань', '22위안', '22 юаня'],
  ['yen are yen', 5_000_000, 'JPY', '5 million yen', '5 млн иена', '500만 엔', '5 млн иен'],
  ['what is no currency keeps its code', 5e6, 'XYZ', '5 million XYZ', '5 млн XYZ', '500만 XYZ', '5 млн XYZ'],
];
for (const [what, value, unit, ...expected] of amounts) {
  test(`${what}: ${value} ${unit}`, () => {
    assert.deepEqual(
      locales.map((locale) => plain(formatAmount({value, unit}, undefined, locale))),
      expected
    );
  });
}

const carried: readonly (readonly [value: number, en: string, kk: string, ko: string, ru: string])[] = [
  [999_999, '$999,999', '999 999 АҚШ доллары', '99만 9999달러', '999 999 долл.'],
  [999_999.9995, '$1 million', '1 млн АҚШ доллары', '100만 달러', '1 млн долл.'],
  [999_999_999, '$1 billion', '1 млрд АҚШ доллары', '10억 달러', '1 млрд долл.'],
  [999_999_400, '$1 billion', '1 млрд АҚШ доллары', '10억 달러', '1 млрд долл.'],
  [999_999.6, '$1 million', '1 млн АҚШ доллары', '100만 달러', '1 млн долл.'],
  [999_999_999_999, '$1 trillion', '1 трлн АҚШ доллары', '1조 달러', '1 трлн долл.'],
  [-999_999_999, '−$1 billion', '−1 млрд АҚШ доллары', '−10억 달러', '−1 млрд долл.'],
  [9999.9996, '$10,000', '10 000 АҚШ доллары', '1만 달러', '10 000 долл.'],
  [99_999_999.6, '$100 million', '100 млн АҚШ доллары', '1억 달러', '100 млн долл.'],
];
for (const [value, ...expected] of carried) {
  test(`the scale word of ${value} is chosen after rounding`, () =>
    assert.deepEqual(
      locales.map((locale) => plain(formatAmount({value, unit: 'USD'}, undefined, locale))),
      expected
    ));
}

const digits: readonly (readonly [value: number, told: readonly string[], full: readonly string[]])[] = [
  [
    510_479_123,
    ['$510 million', '510 млн АҚШ доллары', '5억 1000만 달러', '510 млн долл.'],
    ['$510.479123 million', '510,479123 млн АҚШ доллары', '5억 1047만 9123달러', '510,479123 млн долл.'],
  ],
  [
    27_361_000_000_000,
    ['$27.4 trillion', '27,4 трлн АҚШ доллары', '27조 4000억 달러', '27,4 трлн долл.'],
    ['$27.361 trillion', '27,361 трлн АҚШ доллары', '27조 3610억 달러', '27,361 трлн долл.'],
  ],
  [
    38_673.808,
    ['$38,674', '38 674 АҚШ доллары', '3만 8674달러', '38 674 долл.'],
    ['$38,673.808', '38 673,808 АҚШ доллары', '3만 8673.808달러', '38 673,808 долл.'],
  ],
  [
    -12.3456,
    ['−$12.3', '−12,3 АҚШ доллары', '−12.3달러', '−12,3 долл.'],
    ['−$12.3456', '−12,3456 АҚШ доллары', '−12.3456달러', '−12,3456 долл.'],
  ],
  [
    123_456_789.12,
    ['$123 million', '123 млн АҚШ доллары', '1억 2300만 달러', '123 млн долл.'],
    ['$123.45678912 million', '123,45678912 млн АҚШ доллары', '1억 2345만 6789.12달러', '123,45678912 млн долл.'],
  ],
];
for (const [value, told, full] of digits)
  test(`a sentence tells ${value} in three digits, and a table in all`, () => {
    const usd = quantity(value, 'USD');
    assert.deepEqual(
      locales.map((locale) => plain(formatQuantity(usd, undefined, locale))),
      told
    );
    assert.deepEqual(
      locales.map((locale) => plain(formatFullQuantity(usd, undefined, locale))),
      full
    );
  });

test('the numbers of a scale are told in the scale word of its end', () => {
  const scale = formatScale([0, 5e8, 1e9, 1.5e9], {unit: 'USD'}, en, false);
  assert.deepEqual(scale.map(plain), ['0', '0.5', '1', '$1.5 billion']);
  assert.deepEqual(formatScale([0, 5e8, 1e9, 1.5e9], {unit: 'USD'}, ko, true).map(plain), [
    '0',
    '5',
    '10',
    '15억 달러',
  ]);
});

const losses: readonly (readonly [unit: string, en: string, kk: string, ko: string, ru: string])[] = [
  ['USD', 'more than −$3 billion', '−3 млрд-тан астам АҚШ доллары', '−30억 달러 초과', 'более чем −3 млрд долл.'],
  ['EUR', 'more than −€3 billion', '−3 млрд-тан астам еуро', '−30억 유로 초과', 'более чем −3 млрд евро'],
  ['KRW', 'more than −3 billion won', '−3 млрд-тан астам вон', '−30억 원 초과', 'более чем −3 млрд вон'],
];
for (const [unit, ...expected] of losses) {
  test(`the minus of a loss in ${unit} stands before all of it`, () =>
    assert.deepEqual(
      locales.map((locale) => plain(formatQuantity(quantity(-3e9, unit, 'more-than'), undefined, locale))),
      expected
    ));
}

test('no line ends between a minus and the sign of its currency', () => {
  assert.equal(formatQuantity(quantity(-3e9, 'USD'), undefined, en), '−\u2060$3\u00a0billion');
});

test('a loss where room is short has its minus before the sign of its currency', () => {
  assert.equal(plain(formatShortQuantity(quantity(-3.5e9, 'USD'), undefined, en)), '−$3.5bn');
});

const inDigits: readonly (readonly [value: number, digits: string])[] = [
  [0.0004, '$0.0004'],
  [2.71828, '$2.71828'],
  [1e24, `$1${',000'.repeat(8)}`],
  [1e300, `$1${',000'.repeat(100)}`],
  [-1234567.25, '−$1,234,567.25'],
  [-0, '$0'],
];
for (const [value, digits] of inDigits) {
  test(`in digits ${value} has every digit and no exponent`, () =>
    assert.equal(plain(exact(value, 'USD', en)), digits));
}

for (const {locale} of everyLanguage) {
  test(`${locale.lang} never writes a false figure of any number`, () => {
    fc.assert(
      fc.property(fc.double({min: -1e300, max: 1e300, noNaN: true}), (value) => {
        const read = (text: string) =>
          Number(text.replaceAll(locale.group, '').replace(locale.decimal, '.').replace('−', '-').replace(/\D+$/u, ''));
        assert.equal(read(exact(value, 'lamps', locale)), value + 0);
        for (const text of [locale.scaled(value), locale.abbreviated(value), formatNumber(value, locale)])
          assert.doesNotMatch(text, /e[+-]|NaN|Infinity/u);
        const off = Math.abs(read(formatNumber(value, locale)) - value);
        assert(
          off <= (Math.abs(value) < 1000 ? Math.max(5e-324, Math.abs(value) * 0.005) : 0.5 + Math.abs(value) * 1e-15)
        );
        assert(value === 0 || read(formatNumber(value, locale)) !== 0);
      }),
      {numRuns: 500}
    );
  });
}

const koreanScale: readonly (readonly [what: string, value: number, expected: string])[] = [
  ['the last plain number', 9999, '9999'],
  ['a small number keeps its decimals', 14.5, '14.5'],
  ['ten thousand is one 만', 10_000, '1만'],
  ['a remainder below 만 keeps its digits and no comma', 12_345, '1만 2345'],
  ['one 억 alone', 100_000_000, '1억'],
  ['an empty 만 is left out', 100_001_234, '1억'],
  ['a fourth digit is rounded off', 1_234_567_890, '12억 3000만'],
  ['whole digits of the largest step are kept', 88_214_900, '8821만'],
  ['rounding carries into the next scale word', 199_999_999, '2억'],
  ['rounding carries over all of them', 999_999_999_999, '1조'],
  ['a decrease keeps its sign', -750_000_000, '−7억 5000만'],
];
for (const [what, value, expected] of koreanScale) {
  test(`in Korean, ${what}: ${value}`, () => assert.equal(plain(ko.scaled(value)), expected));
}

test('every digit is there for those who ask', () => {
  assert.deepEqual(
    locales.map((locale) => plain(exact(4_200_000_000, 'USD', locale))),
    ['$4,200,000,000', '4 200 000 000 АҚШ доллары', '4,200,000,000달러', '4 200 000 000 долл.']
  );
});

test('where room is short, so are scale word and unit', () => {
  assert.deepEqual(
    locales.map((locale) => plain(formatShortQuantity(quantity(750e6, 'USD', 'more-than'), undefined, locale))),
    ['more than $750m', '750 млн-нан астам долл.', '7.5억 달러 초과', 'более 750 млн долл.']
  );
});

const koreanSteps: readonly (readonly [value: number, short: string])[] = [
  [4.2e12, '4.2조'],
  [4.2e9, '42억'],
  [35e4, '35만'],
  [-2.5e9, '−25억'],
];
for (const [value, short] of koreanSteps)
  test(`in Korean where room is short, in one step: ${value}`, () => assert.equal(plain(ko.abbreviated(value)), short));

const qualified: readonly (readonly [
  qualifier: Qualifier,
  value: number,
  en: string,
  kk: string,
  ko: string,
  ru: string,
])[] = [
  ['exact', 300, '300 companies', '300 компания', '300개 기업', '300 компаний'],
  ['exact', 1, '1 company', '1 компания', '1개 기업', '1 компания'],
  ['exact', 22, '22 companies', '22 компания', '22개 기업', '22 компании'],
  ['exact', 30_000, '30,000 companies', '30 000 компания', '3만 개 기업', '30 000 компаний'],
  ['about', 550, 'about 550 companies', 'шамамен 550 компания', '약 550개 기업', 'примерно 550 компаний'],
  ['about', 21, 'about 21 companies', 'шамамен 21 компания', '약 21개 기업', 'примерно 21 компания'],
  ['almost', 3, 'almost 3 companies', '3 компания дерлік', '거의 3개 기업', 'почти 3 компании'],
  ['more-than', 550, 'more than 550 companies', '550-ден астам компания', '550개 기업 초과', 'более 550 компаний'],
  ['more-than', 21, 'more than 21 companies', '21-ден астам компания', '21개 기업 초과', 'более чем 21 компания'],
  ['more-than', 33, 'more than 33 companies', '33-тен астам компания', '33개 기업 초과', 'более чем 33 компании'],
  ['more-than', 12, 'more than 12 companies', '12-ден астам компания', '12개 기업 초과', 'более 12 компаний'],
  [
    'more-than',
    21_000,
    'more than 21,000 companies',
    '21 000-нан астам компания',
    '2만 1000개 기업 초과',
    'более 21 000 компаний',
  ],
  [
    'estimated',
    40,
    'an estimated 40 companies',
    'бағалау бойынша 40 компания',
    '추정 40개 기업',
    'по оценке, 40 компаний',
  ],
];
for (const [qualifier, value, ...expected] of qualified) {
  test(`${qualifier} ${value} agrees with its noun`, () => {
    assert.deepEqual(
      locales.map((locale) =>
        plain(formatQuantity(quantity(value, 'companies', qualifier), companies[locale.lang], locale))
      ),
      expected
    );
  });
}

test('a Russian noun that is counted with a preposition holds its number', () => {
  const times = counting({one: 'в … раз', few: 'в … раза', many: 'в … раз', other: 'в … раза'});
  const tell = (value: number, qualifier: Qualifier) =>
    plain(formatQuantity(quantity(value, 'times', qualifier), times, ru));
  assert.deepEqual(
    [tell(3, 'almost'), tell(5, 'exact'), tell(1.5, 'about'), tell(6, 'more-than')],
    ['почти в 3 раза', 'в 5 раз', 'примерно в 1,5 раза', 'более чем в 6 раз']
  );
  assert.equal(ru.unit(times), 'раз');
});

test('a noun without a translation is written apart in Korean', () => {
  assert.equal(plain(formatAmount({value: 300, unit: 'lamps'}, undefined, ko)), '300 lamps');
});

test('an axis names what it counts', () => {
  const axis = (unit: string) =>
    locales.map((locale) => plain(locale.unit((unit === 'companies' && companies[locale.lang]) || {unit})));
  assert.deepEqual(axis('USD'), ['US dollars', 'АҚШ доллары', '단위: 달러', 'долл. США']);
  assert.deepEqual(axis('KRW'), ['South Korean won', 'вон', '단위: 원', 'южнокорейские воны']);
  assert.deepEqual(axis('EUR'), ['euros', 'еуро', '단위: 유로', 'евро']);
  assert.deepEqual(axis('KZT'), ['tenge', 'теңге', '단위: 텡게', 'тенге']);
  assert.deepEqual(axis('companies'), ['companies', 'компания', '단위: 개', 'число компаний']);
});

/** Numerals as they are spoken, in Kazakh. */
const ONES = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];

/** The ablative by sound harmony: front or back by the last vowel (`у` takes the side of the one before), `д` by the last sound. */
function ablativeOf(word: string): string {
  const front = /[еіөүә][^аоұы]*$/u.test(word);
  const consonant = /[мнң]$/u.test(word) ? 'н' : /[птқкшсд]$/u.test(word) ? 'т' : 'д';
  return `${consonant}${front ? 'е' : 'а'}н`;
}

function lastSpokenWord(value: number): string {
  if (value % 10 !== 0 || value === 0) return ONES[value % 10] ?? '';
  if (value % 100 !== 0) return TENS[(value / 10) % 10] ?? '';
  return value % 1000 === 0 ? 'мың' : 'жүз';
}

test('in Kazakh, a number takes the ablative of its last spoken word', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(999_999),
        fc.nat(999).map((thousands) => thousands * 1000)
      ),
      (value) => {
        // `елу` is a front word: its `у` follows `е`.
        const word = lastSpokenWord(value);
        const ending = word === 'елу' ? 'ден' : ablativeOf(word);
        assert.equal(
          kk.qualified['more-than'](kk.counted(formatNumber(value, kk), 'компания')),
          `${formatNumber(value, kk)}-\u2060${ending} астам\u00a0компания`
        );
      }
    )
  );
});

const kazakhScales: readonly (readonly [value: number, spoken: string, expected: string])[] = [
  [16e9, 'миллиард', '16 млрд-тан астам АҚШ доллары'],
  [3.85e6, 'миллион', '3,85 млн-нан астам АҚШ доллары'],
  [2e12, 'триллион', '2 трлн-нан астам АҚШ доллары'],
];
const kazakhDigits: readonly (readonly [value: number, expected: string])[] = [
  [600, '600-ден астам теңге'],
  [5000, '5 000-нан астам теңге'],
  [750e6, '750 000 000-нан астам теңге'],
  [16e9, '16 000 000 000-тан астам теңге'],
  [2e12, '2 000 000 000 000-нан астам теңге'],
  [16e9 + 5, '16 000 000 005-тен астам теңге'],
];
for (const [value, expected] of kazakhDigits) {
  test(`in Kazakh, digits take the ablative of the word in which they end: ${expected}`, () =>
    assert.equal(plain(formatExactQuantity(quantity(value, 'KZT', 'more-than'), undefined, kk)), expected));
}

for (const [value, spoken, expected] of kazakhScales) {
  test(`in Kazakh, ${spoken} takes the ablative where it is abbreviated`, () => {
    assert.equal(plain(formatQuantity(quantity(value, 'USD', 'more-than'), undefined, kk)), expected);
    assert.match(expected, new RegExp(`-${ablativeOf(spoken)} `, 'u'));
  });
}

test('Russian won are declined as Intl declines them', () => {
  const intl = new Intl.NumberFormat('ru', {style: 'currency', currency: 'KRW', currencyDisplay: 'name'});
  fc.assert(
    fc.property(fc.nat(999_999), (value) => {
      const declined = intl.format(value).split(/\s/u).at(-1);
      assert.equal(formatAmount({value, unit: 'KRW'}, undefined, ru), `${formatNumber(value, ru)}\u00a0${declined}`);
    })
  );
});

for (const {locale} of everyLanguage) {
  const {lang} = locale;

  test(`${lang} separates groups and decimals as Intl does`, () => {
    const parts = new Intl.NumberFormat(lang).formatToParts(1234567.5);
    assert.equal(locale.group, parts.find(({type}) => type === 'group')?.value);
    assert.equal(locale.decimal, parts.find(({type}) => type === 'decimal')?.value);
  });

  test(`${lang} writes any number as Intl does, but for the minus sign`, () => {
    const intl = new Intl.NumberFormat(lang, {maximumFractionDigits: 0});
    const threeDigits = new Intl.NumberFormat(lang, {maximumSignificantDigits: 3});
    fc.assert(
      fc.property(fc.oneof(fc.nat(9_999_999), fc.nat({max: 1e12})), (thousandths) => {
        // Of 1.005, which no binary number is, each side of it is as good.
        fc.pre(thousandths % 10 !== 5);
        const value = thousandths / 1000;
        const written = (value < 1000 ? threeDigits : intl).format(value);
        assert.equal(formatNumber(value, locale), written);
        assert.equal(formatNumber(-value, locale), (value === 0 ? '' : '−') + written);
      })
    );
  });

  test(`${lang} writes a percentage as Intl does`, () => {
    const intl = new Intl.NumberFormat(lang, {style: 'percent', maximumFractionDigits: 1});
    fc.assert(
      fc.property(fc.nat(999), (tenths) =>
        assert.equal(locale.percent(formatNumber(tenths / 10, locale)), intl.format(tenths / 1000))
      )
    );
  });

  test(`${lang} has the plural categories of CLDR`, () => {
    const rules = new Intl.PluralRules(lang);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({min: -10_000, max: 10_000}),
          fc.integer({min: 0, max: 99_999}).map((n) => n / 1000)
        ),
        (value) => assert.equal(locale.plural(value), rules.select(value))
      )
    );
  });

  test(`${lang} can be read back from its separators`, () => {
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), fc.nat(999), (whole, thousandths) => {
        const value = whole + Math.sign(whole || 1) * (thousandths / 1000);
        const text = formatNumber(value, locale);
        const read = Number(text.replaceAll(locale.group, '').replace(locale.decimal, '.').replace('−', '-'));
        assert(
          Math.abs(read - value) <= (Math.abs(value) < 1000 ? Math.abs(value) * 0.005 : 0.5),
          `${text} for ${value}`
        );
      })
    );
  });

  test(`${lang} never parts a number from its scale word${lang === 'kk' ? '' : ', unit or noun'}`, () => {
    fc.assert(
      fc.property(
        fc.integer({min: -1e15, max: 1e15}).map((thousandths) => thousandths / 1000),
        fc.constantFrom('USD', 'KRW', 'EUR', 'lamps'),
        (value, unit) => {
          const [amount = ''] = formatAmount({value, unit}, undefined, locale).split(/[^\S\u00a0]/u);
          const [digits = ''] = exact(value, unit, locale).split(/[^\S\u00a0]/u);
          // A Kazakh currency is too long for a card's line, so it alone may go to the next one.
          const least = lang === 'kk' ? locale.scaled(value) : undefined;
          assert(amount.startsWith(least ?? formatAmount({value, unit}, undefined, locale)), amount);
          assert(lang === 'kk' ? /\d(?:\u00a0\p{L}+)?$/u.test(digits) : digits === exact(value, unit, locale), digits);
        }
      )
    );
  });

  test(`${lang} never shows a value without its qualifier`, () => {
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 1e13, noNaN: true}),
        fc.constantFrom('USD', 'KRW', 'lamps'),
        (value, unit) => {
          const told = qualifiers.map((qualifier) =>
            formatQuantity(quantity(value, unit, qualifier), undefined, locale)
          );
          assert.equal(new Set(told).size, qualifiers.length, told.join(' | '));
        }
      )
    );
  });
}

/** Scale words with the numbers that Intl abbreviates as we do: whole ones below the next word. */
const wholeScales: readonly (readonly [locale: Locale, scales: readonly number[], below: number])[] = [
  [kk, [1e6, 1e9, 1e12], 1000],
  [ru, [1e6, 1e9, 1e12], 1000],
  [ko, [1e4, 1e8, 1e12], 10_000],
];
for (const [locale, scales, below] of wholeScales) {
  // Intl goes on in decimals (7.5억) where a Korean newspaper goes on in the next scale word (7억 5000만).
  test(`${locale.lang} has the scale words of Intl`, () => {
    const intl = new Intl.NumberFormat(locale.lang, {
      notation: 'compact',
      useGrouping: false,
      maximumFractionDigits: 0,
    });
    fc.assert(
      fc.property(fc.integer({min: 1, max: below - 1}), fc.constantFrom(...scales), (count, scale) =>
        assert.equal(locale.scaled(count * scale), intl.format(count * scale))
      )
    );
  });
}

const scales: readonly (readonly [locale: Locale, values: readonly number[], isShort: boolean, told: string])[] = [
  [en, [0, 1e9, 2e9, 3e9], false, '0 | 1 | 2 | $3 billion'],
  [en, [0, 1e9, 2e9], true, '0 | 1 | $2bn'],
  [ru, [0, 5e8, 1e9, 1.5e9], false, '0 | 0,5 | 1 | 1,5 млрд долл.'],
  [kk, [0, 1e9, 2e9], false, '0 | 1 | 2 млрд АҚШ доллары'],
  [ko, [0, 1e9, 2e9], false, '0 | 10 | 20억 달러'],
  [ko, [0, 5e11, 1e12, 1.5e12], false, '0 | 5000억 | 1조 | 1조 5000억 달러'],
  [en, [-2e9, -1e9, 0, 1e9, 2e9], false, '−$2 billion | −1 | 0 | 1 | $2 billion'],
  [en, [-2e6, -1e6, 0], false, '−$2 million | −1 | 0'],
  [en, [0], false, '0'],
];
for (const [locale, values, isShort, told] of scales)
  test(`a scale says its unit at its ends, and what is not told in the same words: ${told}`, () =>
    assert.equal(plain(formatScale(values, {unit: 'USD'}, locale, isShort).join(' | ')), told));

test('a scale that counts has numbers alone', () =>
  assert.deepEqual(formatScale([0, 200, 400], {unit: 'companies'}, en, false), ['0', '200', '400']));
