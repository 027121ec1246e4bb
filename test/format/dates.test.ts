import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatDate, formatWhen, formatWithinYear} from '../../src/format/date.js';
import {en} from '../../src/format/en.js';
import {kk} from '../../src/format/kk.js';
import {ko} from '../../src/format/ko.js';
import {formatList, formatYears} from '../../src/format/list.js';
import type {Locale} from '../../src/format/locale.js';
import {ru} from '../../src/format/ru.js';
import type {When} from '../../src/model/schema.js';
import {everyLanguage, plain} from './every-language.js';

const locales = [en, kk, ko, ru];

const inAll = (format: (locale: Locale) => string) => locales.map((locale) => plain(format(locale)));

type Row = readonly [what: string, date: string, en: string, kk: string, ko: string, ru: string];

const dates: readonly Row[] = [
  [
    'a whole date has day, month and year',
    '2022-09-14',
    '14 September 2022',
    '2022 жылғы 14 қыркүйек',
    '2022년 9월 14일',
    '14 сентября 2022 г.',
  ],
  [
    'a day below ten has no zero',
    '2021-08-03',
    '3 August 2021',
    '2021 жылғы 3 тамыз',
    '2021년 8월 3일',
    '3 августа 2021 г.',
  ],
  ['a month prints without a day', '2022-05', 'May 2022', '2022 жылғы мамыр', '2022년 5월', 'май 2022 г.'],
  ['a year-only date prints without a month', '2019', '2019', '2019 жыл', '2019년', '2019 г.'],
];
for (const [what, date, ...expected] of dates) {
  test(`${what}: ${date}`, () =>
    assert.deepEqual(
      inAll((locale) => formatDate(date, locale)),
      expected
    ));
}

const withinYear: readonly (readonly [what: string, when: When, en: string, kk: string, ko: string, ru: string])[] = [
  ['a day keeps its month', {basis: 'stated', from: '2022-09-14'}, '14 Sept', '14 қыркүйек', '9월 14일', '14 сентября'],
  [
    'a span of one day is that day',
    {basis: 'stated', from: '2022-05-02', to: '2022-05-02'},
    '2 May',
    '2 мамыр',
    '5월 2일',
    '2 мая',
  ],
  ['a month stands alone', {basis: 'stated', from: '2022-05'}, 'May', 'мамыр', '5월', 'май'],
  ['a year leaves nothing', {basis: 'stated', from: '2022'}, '', '', '', ''],
  [
    'a span has both its days',
    {basis: 'stated', from: '2021-08-16', to: '2021-08-17'},
    '16–17 Aug',
    '16–17 тамыз',
    '8월 16~17일',
    '16–17 августа',
  ],
  [
    'a span over a month’s end has both its months',
    {basis: 'stated', from: '2021-08-30', to: '2021-09-02'},
    '30 Aug – 2 Sept',
    '30 тамыз – 2 қыркүйек',
    '8월 30일~9월 2일',
    '30 августа — 2 сентября',
  ],
  [
    'a span into the next year has both its years',
    {basis: 'stated', from: '2021-12-30', to: '2022-01-02'},
    '30 December 2021 – 2 January 2022',
    '2021 жылғы 30 желтоқсан – 2022 жылғы 2 қаңтар',
    '2021년 12월 30일~2022년 1월 2일',
    '30 декабря 2021 г. — 2 января 2022 г.',
  ],
  [
    'a span of months has both',
    {basis: 'stated', from: '2021-05', to: '2021-08'},
    'May – Aug',
    'мамыр–тамыз',
    '5~8월',
    'май–август',
  ],
  [
    'a latest day says that it is one',
    {basis: 'open', by: '2009-05-15', how: 'x'},
    'on or before 15 May',
    'ең кеші 15 мамыр',
    '늦어도 5월 15일',
    'не позднее 15 мая',
  ],
  [
    'a latest month says that it is one',
    {basis: 'open', by: '2009-03', how: 'x'},
    'on or before March',
    'ең кеші наурыз',
    '늦어도 3월',
    'не позднее марта',
  ],
  ['an open date leaves nothing', {basis: 'open', how: 'x'}, '', '', '', ''],
];
for (const [what, when, ...expected] of withinYear) {
  test(`below its year, ${what}`, () =>
    assert.deepEqual(
      inAll((locale) => formatWithinYear(when, locale)),
      expected
    ));
}

const whens: readonly (readonly [what: string, when: When, en: string, kk: string, ko: string, ru: string])[] = [
  [
    'a span of years says the year’s word once',
    {basis: 'stated', from: '1993', to: '2008'},
    '1993–2008',
    '1993–2008 жылдар',
    '1993~2008년',
    '1993–2008 гг.',
  ],
  [
    'a span of days in a month says month and year once',
    {basis: 'stated', from: '2021-08-16', to: '2021-08-17'},
    '16–17 August 2021',
    '2021 жылғы 16–17 тамыз',
    '2021년 8월 16~17일',
    '16–17 августа 2021 г.',
  ],
  [
    'a span of months says the year once',
    {basis: 'stated', from: '2022-05', to: '2022-09'},
    'May – September 2022',
    '2022 жылғы мамыр–қыркүйек',
    '2022년 5~9월',
    'май–сентябрь 2022 г.',
  ],
  [
    'a span over a month’s end says the year once',
    {basis: 'stated', from: '2021-08-30', to: '2021-09-02'},
    '30 August – 2 September 2021',
    '2021 жылғы 30 тамыз – 2 қыркүйек',
    '2021년 8월 30일~9월 2일',
    '30 августа — 2 сентября 2021 г.',
  ],
  [
    'a span over a year’s end says both years',
    {basis: 'stated', from: '2021-08-16', to: '2022-08-16'},
    '16 August 2021 – 16 August 2022',
    '2021 жылғы 16 тамыз – 2022 жылғы 16 тамыз',
    '2021년 8월 16일~2022년 8월 16일',
    '16 августа 2021 г. — 16 августа 2022 г.',
  ],
  [
    'a span may end more precisely than it began',
    {basis: 'derived', from: '2019', to: '2021-08-17', how: 'x'},
    '2019 – 17 August 2021',
    '2019 жыл – 2021 жылғы 17 тамыз',
    '2019년~2021년 8월 17일',
    '2019 г. — 17 августа 2021 г.',
  ],
  [
    'a span may end in the year in which it began',
    {basis: 'stated', from: '2021', to: '2021-08'},
    '2021 – August 2021',
    '2021 жыл – 2021 жылғы тамыз',
    '2021년~2021년 8월',
    '2021 г. — август 2021 г.',
  ],
  [
    'a latest date is one',
    {basis: 'open', by: '2023-03-18', how: 'x'},
    'on or before 18 March 2023',
    'ең кеші 2023 жылғы 18 наурыз',
    '늦어도 2023년 3월 18일',
    'не позднее 18 марта 2023 г.',
  ],
  [
    'a latest year is one',
    {basis: 'open', by: '1943', how: 'x'},
    'on or before 1943',
    'ең кеші 1943 жыл',
    '늦어도 1943년',
    'не позднее 1943 г.',
  ],
  [
    'an open date says that it is not given',
    {basis: 'open', how: 'x'},
    'date not given',
    'күні көрсетілмеген',
    '날짜 미상',
    'дата не указана',
  ],
];
for (const [what, when, ...expected] of whens) {
  test(what, () =>
    assert.deepEqual(
      inAll((locale) => formatWhen(when, locale)),
      expected
    )
  );
}

const sentences: readonly (readonly [
  what: string,
  date: string,
  tell: (date: string, locale: Locale) => string,
  en: string,
  kk: string,
  ko: string,
  ru: string,
])[] = [
  [
    'an article stands on a day',
    '2022-09-14',
    (date, {messages}) => messages.asOf(date),
    'As of 14 September 2022',
    '2022 жылғы 14 қыркүйектегі жағдай бойынша',
    '2022년 9월 14일 기준',
    'По состоянию на 14 сентября 2022 г.',
  ],
  [
    'an article stands on a month',
    '2022-05',
    (date, {messages}) => messages.asOf(date),
    'As of May 2022',
    '2022 жылғы мамырдағы жағдай бойынша',
    '2022년 5월 기준',
    'По состоянию на май 2022 г.',
  ],
  [
    'an article stands on a year',
    '2022',
    (date, {messages}) => messages.asOf(date),
    'As of 2022',
    '2022 жылғы жағдай бойынша',
    '2022년 기준',
    'По состоянию на 2022 г.',
  ],
  [
    'a document is of a day',
    '2021-08-17',
    (date, {messages}) => messages.documentOf(date),
    'report of 17 August 2021 (publisher not named)',
    '2021 жылғы 17 тамыздағы хабар (басылымы аталмаған)',
    '2021년 8월 17일 자 기사(매체명 없음)',
    'сообщение от 17 августа 2021 г. (издание не названо)',
  ],
  [
    'a document is of a month',
    '2021-06',
    (date, {messages}) => messages.documentOf(date),
    'report of June 2021 (publisher not named)',
    '2021 жылғы маусымдағы хабар (басылымы аталмаған)',
    '2021년 6월 기사(매체명 없음)',
    'сообщение за июнь 2021 г. (издание не названо)',
  ],
];
for (const [what, date, tell, ...expected] of sentences) {
  test(what, () =>
    assert.deepEqual(
      inAll((locale) => tell(formatDate(date, locale), locale)),
      expected
    )
  );
}

const YEAR = 2021;
const twelve = Array.from({length: 12}, (_, month) => month);
const monthsOf = (lang: string, options: Intl.DateTimeFormatOptions) =>
  twelve.map((month) => {
    const parts = new Intl.DateTimeFormat(lang, {...options, timeZone: 'UTC'}).formatToParts(Date.UTC(YEAR, month, 14));
    return parts.find(({type}) => type === 'month')?.value.toLowerCase();
  });

test('Kazakh months take their ending in harmony', () => {
  const names = twelve.map((month) => kk.dayAndMonth({year: YEAR, month: month + 1}));
  assert.deepEqual(names, monthsOf('kk', {month: 'long'}));
  assert.deepEqual(
    names.map((name) => kk.messages.documentOf(name).split(' ')[0]),
    [
      'қаңтардағы',
      'ақпандағы',
      'наурыздағы',
      'сәуірдегі',
      'мамырдағы',
      'маусымдағы',
      'шілдедегі',
      'тамыздағы',
      'қыркүйектегі',
      'қазандағы',
      'қарашадағы',
      'желтоқсандағы',
    ]
  );
});

test('Russian months are in the nominative alone, and in the genitive where Intl declines them', () => {
  const alone = twelve.map((month) => ru.dayAndMonth({year: YEAR, month: month + 1}));
  const declined = monthsOf('ru', {month: 'long', day: 'numeric'});
  assert.deepEqual(alone, monthsOf('ru', {month: 'long'}));
  assert.deepEqual(
    twelve.map((month) => plain(ru.dayAndMonth({year: YEAR, month: month + 1, day: 14}))),
    declined.map((name) => `14 ${name}`)
  );
  assert.deepEqual(
    alone.map((name) => ru.messages.by(name)),
    declined.map((name) => `не позднее ${name}`)
  );
});

const day = fc
  .date({min: new Date('1500-01-01'), max: new Date('2999-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

/** The tags whose long dates a newspaper of the language would print. */
const intlDates: readonly (readonly [locale: Locale, tag: string, asWePrint: (date: string) => string])[] = [
  [en, 'en-GB', (date) => date],
  [ko, 'ko', (date) => date],
  [ru, 'ru', (date) => date],
  // Intl abbreviates the word for year (2022 ж. 14 қыркүйек); Kazakh newspapers write it out.
  [kk, 'kk', (date) => date.replace(' ж. ', ' жылғы ')],
];
for (const [locale, tag, asWePrint] of intlDates) {
  test(`${tag} writes any whole date as Intl does`, () => {
    const intl = new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'});
    fc.assert(
      fc.property(day, (date) =>
        assert.equal(plain(formatDate(date, locale)), asWePrint(plain(intl.format(new Date(date)))))
      )
    );
  });
}

for (const {locale} of everyLanguage) {
  const {lang} = locale;

  test(`in ${lang}, any string is a date that formats, or is refused`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), partialDate, fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/u)), (date) => {
        // A date of the calendar comes back from the clock as it went in; any other is refused.
        const isDate = /^\d{4}(-\d{2}){0,2}$/u.test(date) && isInCalendar(date);
        if (isDate) assert.match(formatDate(date, locale), new RegExp(String(Number(date.slice(0, 4))), 'u'));
        else assert.throws(() => formatDate(date, locale), RangeError);
      })
    );
  });

  test(`in ${lang}, no partial date breaks across lines`, () => {
    fc.assert(fc.property(partialDate, (date) => assert.doesNotMatch(formatDate(date, locale), /[^\S\u00a0]/u)));
  });

  test(`in ${lang}, two dates never look the same`, () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        fc.pre(a !== b);
        assert.notEqual(formatDate(a, locale), formatDate(b, locale));
      })
    );
  });

  test(`in ${lang}, a span loses nothing of its ends`, () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        const [from = a, to = b] = [a, b].toSorted();
        fc.pre(from !== to);
        const text = formatWhen({basis: 'stated', from, to}, locale);
        for (const date of [from, to]) {
          const {year, month, day: inMonth} = partsOf(date);
          for (const number of inMonth === undefined ? [year] : [year, inMonth])
            assert.match(text, new RegExp(`(?<!\\d)${number ?? ''}(?!\\d)`, 'u'));
          if (month !== undefined) assert(text.includes(monthIn(locale, date)), `${text} for ${from} to ${to}`);
        }
      })
    );
  });
}

function isInCalendar(date: string): boolean {
  const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

function partsOf(date: string) {
  const [year, month, inMonth] = date.split('-').map(Number);
  return {year, month, day: inMonth};
}

/** How the month of a date is written in it: a name, or in Korean its number. */
function monthIn(locale: Locale, date: string): string {
  const {month, day: inMonth} = partsOf(date);
  if (locale === ko) return String(month);
  const options: Intl.DateTimeFormatOptions = {month: 'long', timeZone: 'UTC'};
  if (inMonth !== undefined) options.day = 'numeric';
  const parts = new Intl.DateTimeFormat(locale === en ? 'en-GB' : locale.lang, options).formatToParts(new Date(date));
  const name = parts.find(({type}) => type === 'month')?.value ?? '';
  return locale === en ? name : name.toLowerCase();
}

const lists: readonly (readonly [
  what: string,
  items: readonly string[],
  en: string,
  kk: string,
  ko: string,
  ru: string,
])[] = [
  ['nothing is an empty list', [], '', '', '', ''],
  ['one item stands alone', ['A'], 'A', 'A', 'A', 'A'],
  ['two items are joined by a word', ['A', 'B'], 'A and B', 'A және B', 'A·B', 'A и B'],
  ['three items have commas and a word', ['A', 'B', 'C'], 'A, B and C', 'A, B және C', 'A·B·C', 'A, B и C'],
];
for (const [what, items, ...expected] of lists) {
  test(what, () =>
    assert.deepEqual(
      inAll((locale) => formatList(items, locale)),
      expected
    )
  );
}

// Not Kazakh: Intl has no word before the last item there (A, B, C), where newspapers write `және`. Nor Korean: they write A·B.
for (const locale of [en, ru]) {
  test(`${locale.lang} lists as Intl does`, () => {
    const intl = new Intl.ListFormat(locale === en ? 'en-GB' : locale.lang);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Сеул', 'Busan', '알마티'), {maxLength: 5}), (items) =>
        assert.equal(formatList(items, locale), intl.format(items))
      )
    );
  });
}

const unreported: readonly (readonly [
  what: string,
  years: Parameters<typeof formatYears>[0],
  after: number | undefined,
  en: string,
  kk: string,
  ko: string,
  ru: string,
])[] = [
  [
    'a missing year is told',
    [[2018, 2018]],
    undefined,
    'no figure for 2018',
    'дерек жоқ: 2018',
    '2018년 수치 없음',
    'нет данных: 2018',
  ],
  [
    'years in a row are a run, and runs are listed',
    [
      [2009, 2010],
      [2018, 2018],
    ],
    undefined,
    'no figure for 2009–2010 or 2018',
    'дерек жоқ: 2009–2010, 2018',
    '2009~2010년·2018년 수치 없음',
    'нет данных: 2009–2010, 2018',
  ],
  [
    'so are the years after the last figure',
    [
      [2009, 2016],
      [2018, 2018],
    ],
    2020,
    'no figure for 2009–2016, 2018 or after 2020',
    'дерек жоқ: 2009–2016, 2018, 2020-дан соң',
    '2009~2016년·2018년·2021년 이후 수치 없음',
    'нет данных: 2009–2016, 2018, после 2020',
  ],
  [
    'the years after the last figure may be all',
    [],
    2020,
    'no figure after 2020',
    'дерек жоқ: 2020-дан соң',
    '2021년 이후 수치 없음',
    'нет данных: после 2020',
  ],
];
for (const [what, years, after, ...expected] of unreported) {
  test(what, () =>
    assert.deepEqual(
      inAll((locale) => locale.messages.unreported(formatYears(years, locale), after)),
      expected
    )
  );
}

test('a span of one day, month or year is that one', () => {
  for (const time of ['2022-05-02', '2022-05', '2022'])
    for (const locale of locales)
      assert.equal(formatWhen({basis: 'stated', from: time, to: time}, locale), formatDate(time, locale));
});

test('below an axis months and days are short, with the year where it is asked for', () => {
  assert.deepEqual(
    inAll((locale) =>
      [
        locale.tick({month: 9}, undefined),
        locale.tick({month: 1}, 2016),
        locale.tick({month: 9, day: 14}, undefined),
      ].join(' | ')
    ),
    [
      'Sept | Jan 2016 | 14 Sept',
      'қыр | 2016 ж. қаң | 14 қыр',
      '9월 | 2016년 1월 | 9월 14일',
      'сен | янв 2016 | 14 сен',
    ]
  );
});
