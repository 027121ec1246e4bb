/** What a host's own data say beyond ours, as cards, charts and lists tell it, in every language. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {kk} from '../../src/format/kk.js';
import {ko} from '../../src/format/ko.js';
import type {Locale} from '../../src/format/locale.js';
import {ownLocale} from '../../src/format/own/every-own.js';
import {ru} from '../../src/format/ru.js';
import {eventListView} from '../../src/view/event-list.js';
import {cited, facts} from '../model/complete/short.js';
import {card, chart, datasetOf, valuesOf} from './own-data.js';
import {chart as chartAsked, plain} from './show.js';

const languages = {en, kk, ko, ru};

const units: readonly (readonly [unit: string, value: number, ...told: [string, string, string, string]])[] = [
  ['%', -3.4, '−3.4%', '−3,4%', '−3.4%', '−3,4 %'],
  ['pp', 1, '1 percentage point', '1 пайыздық тармақ', '1%포인트', '1 п. п.'],
  ['index', 104.34, '104', '104', '104', '104'],
  ['t', 234.56, '235 tonnes', '235 тонна', '235톤', '235 т'],
  ['GWh', 12, '12 GWh', '12 ГВт·сағ', '12GWh', '12 ГВт·ч'],
  ['USD/bbl', 81.25, '$81.3 per barrel', 'барреліне 81,3 АҚШ доллары', '배럴당 81.3달러', '81,3 долл. за баррель'],
];
for (const [unit, value, ...told] of units)
  for (const [i, locale] of [en, kk, ko, ru].entries())
    test(`${value} ${unit} in ${locale.lang}`, () => {
      assert.equal(plain(card(valuesOf(unit, [{value}]), locale).value), told[i]);
    });

test('an index tells its base on the axis, in every language', () => {
  const dataset = valuesOf('index', [{value: 100}, {value: 104}], {base: '2015'});
  const axes = Object.values(languages).map((locale) => chart(dataset, locale).unit);
  assert.deepEqual(axes, ['index, 2015 = 100', 'индекс, 2015 = 100', '단위: 지수, 2015=100', 'индекс, 2015 = 100']);
});

test('a count that is not whole has ticks between whole numbers', () => {
  const dataset = valuesOf('people', [{value: 0.25}, {value: 0.5}], {counted: {one: 'person', other: 'people'}});
  assert(chart(dataset).layout.yTicks.length > 1);
});

const kinds: readonly (readonly [name: string, change: object, value: string, status: string | undefined])[] = [
  ['a forecast', {status: 'forecast', period: '2030'}, '5%', 'Forecast'],
  ['a provisional value', {status: 'provisional'}, '5%', 'Provisional'],
  ['less than', {qualifier: 'less-than'}, 'less than 5%', undefined],
  ['at least', {qualifier: 'at-least'}, 'at least 5%', undefined],
  ['at most', {qualifier: 'at-most'}, 'at most 5%', undefined],
  ['a range', {range: {low: 4, high: 6}}, '5% (range: 4% to 6%)', undefined],
  ['a range without a middle', {value: null, range: {low: 4, high: 6}}, '4% to 6%', undefined],
];
for (const [name, change, value, status] of kinds)
  test(`a card tells ${name}`, () => {
    const view = card(valuesOf('%', [{value: 5, ...change}]));
    assert.deepEqual([plain(view.value), view.status], [value, status]);
  });

test('every word for own data is there in every language', () => {
  const changes = [...kinds.map(([, change]) => change), {status: 'revised'}, {value: null, absent: 'confidential'}];
  const told = Object.values(languages).map((locale) =>
    changes
      .map((change) => card(valuesOf('%', [{value: 5, ...change}]), locale))
      .map(({value, status}) => `${plain(value) ?? ''} ${status ?? ''}`)
  );
  // English alone is in English.
  for (const [i, words] of told.entries())
    assert.equal(
      words.some((text) => /[a-z]{3}/u.test(text)),
      i === 0,
      words.join('; ')
    );
});

test('a chart draws a range as one mark, has room for it, and says so in its key', () => {
  const {layout, key} = chart(valuesOf('%', [{value: 5}, {value: 6, range: {low: 1, high: 20}}]));
  const [, mark] = layout.marks;
  assert(mark && mark.ink.height > layout.plot.height / 2);
  assert(mark.ink.y >= layout.plot.y && mark.ink.y + mark.ink.height <= layout.bottom);
  assert.deepEqual(
    key.map(({text}) => text),
    ['range from low to high']
  );
});

test('no line leads to a range of which nobody gives the middle', () => {
  const {layout} = chart(valuesOf('%', [{value: 5}, {value: 6}, {range: {low: 1, high: 20}}]));
  assert.deepEqual(
    layout.links.map(({path}) => path.match(/[ML]/gu)?.length),
    [2]
  );
});

test('marks of one look share their words in the key', () => {
  const {key} = chart(
    valuesOf('%', [
      {value: 5, qualifier: 'at-least'},
      {value: 5, qualifier: 'more-than'},
      {value: 5, status: 'forecast', period: '2030'},
      {value: 5, status: 'target', period: '2031'},
    ])
  );
  assert.deepEqual(
    key.flatMap(({text}) => (text.startsWith('no figure') ? [] : [text])),
    ['at least, more than', 'forecast, target, promoted or expected figure']
  );
});

test('what documents leave out is told with its reason, and is no zero', () => {
  const {layout, summary, table} = chart(
    valuesOf('%', [{value: 5}, {value: null, absent: 'confidential'}, {value: null, absent: 'none'}, {value: 6}])
  );
  assert.equal(summary, 'Japan: 5% (2020) and 6% (2023); confidential (2021); none (2022).');
  assert.deepEqual(
    table.map(({period, value}) => `${period}: ${value}`),
    ['2020: 5%', '2021: confidential', '2022: none', '2023: 6%']
  );
  assert.equal(layout.marks.length, 2);
  assert(!summary.includes('0%'));
});

test('a card of what is reported does not tell what is left out later', () => {
  assert.equal(card(valuesOf('%', [{value: 5}, {value: null, absent: 'confidential'}])).value, '5%');
});

const before: readonly (readonly [earlier: object, told: string])[] = [
  [{value: 4}, 'Before the revision of 2 May 2025: $4'],
  [{value: 6, qualifier: 'about'}, 'Before the revision of 2 May 2025: about $6'],
];
for (const [earlier, told] of before)
  test(`a revised value tells what stood before, and how sure that was: ${told}`, () => {
    const document = {language: 'en', about: 'a', paragraphs: 3};
    const dataset = datasetOf({
      ...Object(facts([])),
      home: undefined,
      documents: [
        {...document, id: 'census', date: '2024-05-02', digest: `sha256-${'1'.repeat(64)}`},
        {...document, id: 'later', date: '2025-05-02', digest: `sha256-${'2'.repeat(64)}`},
      ],
      measures: [{id: 'm', label: 'Level', unit: 'USD'}],
      facts: [
        {
          ...{measure: 'm', partners: ['us'], period: '2023', value: 5, status: 'revised'},
          earlier: [{before: 'later', ...earlier}],
          citations: [...cited('4'), {document: 'later', paragraph: 1, asWritten: '5'}],
        },
      ],
    });
    assert.deepEqual([card(dataset).status, plain(card(dataset).notes[0])], ['Revised', told]);
  });

const times: readonly (readonly [when: unknown, ...told: [string, string, string, string]])[] = [
  ['2019-Q1', 'Q1 2019', '2019 жылдың I тоқсаны', '2019년 1분기', 'I квартал 2019 г.'],
  ['2019-H2', 'H2 2019', '2019 жылдың II жартыжылдығы', '2019년 하반기', 'II полугодие 2019 г.'],
  ['2019-24', 'winter 2019–20', '2019–2020 жылғы қыс', '2019~2020년 겨울', 'зима 2019/20 г.'],
  ['2020-W01', 'week 1 of 2020', '2020 жылдың 1-аптасы', '2020년 1주차', '1-я неделя 2020 г.'],
  [
    {from: '2022-04', to: '2023-03', name: 'fiscal-year'},
    'fiscal year 2022/23',
    '2022/23 қаржы жылы',
    '2022/23 회계연도',
    '2022/23 финансовый год',
  ],
  ['1850-05~', 'about May 1850', 'шамамен 1850 жылғы мамыр', '1850년 5월경', 'около мая 1850 г.'],
  [
    '[1850-05..1852-08]',
    'between May 1850 and August 1852',
    '1850 жылғы мамыр – 1852 жылғы тамыз аралығы',
    '1850년 5월~1852년 8월 사이',
    'не ранее мая 1850 г. и не позднее августа 1852 г.',
  ],
  ['[..1850-04]', 'before May 1850', '1850 жылғы мамырға дейін', '1850년 5월보다 이전', 'до мая 1850 г.'],
  ['[1851..]', 'after 1850', '1850 жылдан кейін', '1850년보다 이후', 'после 1850 г.'],
  ['-0043', '44 BC', 'б.з.д. 44 жыл', '기원전 44년', '44 г. до н. э.'],
];
for (const [when, ...told] of times)
  test(`${typeof when === 'string' ? when : 'a fiscal year'} in every language`, () => {
    const dataset = valuesOf('%', [{value: 5, period: when}]);
    assert.deepEqual(
      [en, kk, ko, ru].map((locale) => plain(card(dataset, locale).period)),
      told
    );
  });

test('quarters compare with quarters, and not with years', () => {
  const quarters = valuesOf('USD', [
    {value: 100, period: '2019-Q1'},
    {value: 150, period: '2019-Q2'},
  ]);
  assert.match(plain(card(quarters).change) ?? '', /^Up 50% on Q1 2019/u);
  const mixed = valuesOf('USD', [
    {value: 100, period: '2018'},
    {value: 150, period: '2019-Q2'},
  ]);
  assert.equal(card(mixed).change, undefined);
});

test('events of old times stand in the order of their years, each below its own', () => {
  const events = ['0122~', '-0043-03-15', '[0047..0050]', '-0099'].map((when, i) => ({
    title: `Event ${i}`,
    kind: 'death',
    when,
    citations: cited('x'),
  }));
  const view = eventListView(
    datasetOf({...Object(facts([])), events}),
    {request: {order: 'oldest'}, chosen: {}, showAll: false},
    ownLocale(en)
  );
  assert(view.state === 'ready');
  assert.deepEqual(
    view.groups.map(({heading, items}) => [plain(heading), plain(items[0]?.date)]),
    [
      ['100 BC', ''],
      ['44 BC', '15 March'],
      ['47', 'between AD 47 and AD 50'],
      ['122', 'about AD 122'],
    ]
  );
});

test('an event tells what was agreed, by whom, and how far it has come; a kind of its own has its label', () => {
  const agreement = {
    id: 'pact',
    title: 'Pact on lamps',
    parties: ['us', 'Japan'],
    steps: [
      {status: 'signed', when: '2018-05'},
      {status: 'in-force', when: '2019'},
    ],
    citations: cited('x'),
  };
  const event = {
    title: 'Lamps are lit',
    kind: 'regatta',
    kindLabel: 'Regatta',
    when: '2018-05',
    agreements: ['pact'],
    citations: cited('x'),
  };
  const dataset = datasetOf({...Object(facts([])), agreements: [agreement], events: [event]});
  const told = Object.values(languages).map((locale) => {
    const request = {kind: 'regatta'};
    const view = eventListView(dataset, {request, chosen: {}, showAll: false}, ownLocale(locale));
    assert(view.state === 'ready');
    const [item] = view.groups.flatMap(({items}) => items);
    return [plain(item?.above), plain(item?.agreements[0])];
  });
  assert.deepEqual(told, [
    ['May · Regatta', 'Pact on lamps (United States and Japan): signed May 2018; in force 2019'],
    [
      'мамыр · Regatta',
      'Pact on lamps (United States және Japan): қол қойылды: 2018 жылғы мамыр; күшіне енді: 2019 жыл',
    ],
    ['5월 · Regatta', 'Pact on lamps (United States·Japan): 2018년 5월 서명; 2019년 발효'],
    ['май · Regatta', 'Pact on lamps (United States и Japan): подписано: май 2018 г.; вступило в силу: 2019 г.'],
  ]);
});

test('two countries that report on one are told apart by who reports', () => {
  const dataset = datasetOf({
    ...Object(facts([])),
    measures: [{id: 'm', label: 'Imports', unit: 'EUR', scope: {direction: 'one-way'}}],
    facts: ['Italy', 'Germany'].flatMap((to) =>
      ['2021', '2022'].map((period, i) => ({
        measure: 'm',
        partners: ['us'],
        scope: {from: 'us', to},
        period,
        value: i + 1,
        citations: cited('x'),
      }))
    ),
  });
  const {summary} = chart(dataset);
  assert.match(plain(summary) ?? '', /^Italy: .* Germany: /u);
});

const axes: readonly (readonly [locale: Locale, quarters: string, lengths: string])[] = [
  [en, 'Q2 | Q1 2022', 'quarterly | weekly'],
  [kk, 'II тоқс. | 2022 ж. I тоқс.', 'тоқсандық | апталық'],
  [ko, '2분기 | 2022년 1분기', '분기별 | 주별'],
  [ru, 'II кв. | I кв. 2022', 'по кварталам | по неделям'],
];
for (const [locale, quarters, lengths] of axes)
  test(`quarters below an axis, and how long periods are, in ${locale.lang}`, () => {
    const {own} = ownLocale(locale);
    assert(own);
    assert.equal(plain([own.ticks.quarter(2, undefined), own.ticks.quarter(1, 2022)].join(' | ')), quarters);
    assert.equal([own.lengths(3), own.lengths(0.25)].join(' | '), lengths);
  });

test('weeks compare with weeks', () => {
  const weeks = valuesOf('USD', [
    {period: '2019-W05', value: 2},
    {period: '2019-W06', value: 3},
  ]);
  assert.match(plain(card(weeks).change) ?? '', /^Up 50% on week 5 of 2019/u);
});

const counted = {counted: {one: 'company', other: 'companies'}};
type Told = readonly [en: string, kk: string, ko: string, ru: string];
const amounts: readonly (readonly [what: string, unit: string, change: object, told: Told, others?: object])[] = [
  [
    'more than an amount for each',
    'USD/bbl',
    {value: 81, qualifier: 'more-than'},
    [
      'more than $81 per barrel',
      'барреліне 81-ден астам АҚШ доллары',
      '배럴당 81달러 초과',
      'более 81 долл. за баррель',
    ],
  ],
  [
    'a range of an amount for each',
    'USD/bbl',
    {value: null, range: {low: 4, high: 6}},
    ['$4 to $6 per barrel', 'барреліне 4–6 АҚШ доллары', '배럴당 4~6달러', '4–6 долл. за баррель'],
  ],
  [
    'a range of money without a sign',
    'KZT',
    {value: null, range: {low: 1e9, high: 2e9}},
    ['1 billion to 2 billion tenge', '1–2 млрд теңге', '10억~20억 텡게', '1–2 млрд тенге'],
  ],
  [
    'a range of two scales',
    'KZT',
    {value: null, range: {low: 9e8, high: 2e9}},
    ['900 million to 2 billion tenge', '900 млн – 2 млрд теңге', '9억~20억 텡게', '900 млн – 2 млрд тенге'],
  ],
  [
    'a range below zero',
    '%',
    {value: null, range: {low: -4, high: -1}},
    ['−4% to −1%', '−4 – −1%', '−4~−1%', '−4 – −1 %'],
  ],
  ['less than a share', '%', {value: 5, qualifier: 'less-than'}, ['less than 5%', '5%-дан аз', '5% 미만', 'менее 5 %']],
  [
    'fewer than a count',
    'companies',
    {value: 3, qualifier: 'less-than'},
    ['fewer than 3 companies', '3-тен аз companies', '3companies 미만', 'менее 3 companies'],
    counted,
  ],
  [
    'barrels a day',
    'bbl/d',
    {value: 1.75e6, qualifier: 'about'},
    [
      'about 1.75 million barrels per day',
      'тәулігіне шамамен 1,75 млн баррель',
      '하루 약 175만 배럴',
      'примерно 1,75 млн барр. в сутки',
    ],
  ],
  ['one below zero', 't', {value: -1}, ['−1 tonne', '−1 тонна', '−1톤', '−1 т']],
  ['a symbol', 'GWh', {value: 2.5e6}, ['2.5 million GWh', '2,5 млн ГВт·сағ', '250만 GWh', '2,5 млн ГВт·ч']],
];
for (const [what, unit, change, told, others] of amounts)
  for (const [i, locale] of [en, kk, ko, ru].entries())
    test(`${what} in ${locale.lang}`, () =>
      assert.equal(plain(card(valuesOf(unit, [change], others), locale).value), told[i]));

test('a noun follows the number that is told, and not the one that is rounded', () => {
  const forms = {one: 'компания', few: 'компании', many: 'компаний', other: 'компании'};
  const told = [105.3, 101.4, 1_000_001].map((value) =>
    plain(card(valuesOf('companies', [{value}], {counted: forms}), ru).value)
  );
  assert.deepEqual(told, ['105 компаний', '101 компания', '1 млн компаний']);
});

test('a range tells both its ends in digits', () => {
  const {notes} = card(valuesOf('KZT', [{value: null, range: {low: 1e9, high: 2e9}}]));
  assert.deepEqual(notes.map(plain), ['In digits: 1,000,000,000 to 2,000,000,000 tenge']);
});

test('a span over the era tells both', () => {
  const period = {from: '-0054', to: '0014'};
  const told = [en, kk, ko, ru].map((locale) => plain(card(valuesOf('%', [{value: 5, period}]), locale).period));
  assert.deepEqual(told, [
    '55 BC – AD 14',
    'б.з.д. 55 жыл – б.з. 14 жыл',
    '기원전 55년~서기 14년',
    '55 г. до н. э. — 14 г. н. э.',
  ]);
});

test('another currency has its name of CLDR', () => {
  const told = (value: number) =>
    [en, kk, ko, ru].map((locale) => plain(card(valuesOf('SEK', [{value}]), locale).value));
  assert.deepEqual(told(5e6), [
    '5 million Swedish kronor',
    '5 млн швед кронасы',
    '500만 스웨덴 크로나',
    '5 млн шведских крон',
  ]);
  assert.deepEqual(told(1), ['1 Swedish krona', '1 швед кронасы', '1 스웨덴 크로나', '1 шведская крона']);
  assert.equal(chart(valuesOf('SEK', [{value: 1}, {value: 2}]), kk).unit, 'швед\u00a0кронасы');
});

test('behind a scale word a noun stands as many, with every digit too', () => {
  const counts = {one: 'компания', few: 'компании', many: 'компаний', other: 'компании'};
  const dataset = valuesOf('companies', [{value: 1_000_001}, {value: 12, qualifier: 'more-than'}], {counted: counts});
  assert.deepEqual(
    chart(dataset, ru).table.map(({value}) => plain(value)),
    ['1,000001 млн компаний', 'более 12 компаний']
  );
});

test('no word is taken from what every object has', () => {
  const told = [en, kk, ko, ru].map((locale) =>
    plain(card(valuesOf('USD', [{value: 5}], {per: 'constructor'}), locale).value)
  );
  assert.deepEqual(told, [
    '$5 per constructor',
    '5 АҚШ доллары/constructor',
    'constructor당 5달러',
    '5 долл./constructor',
  ]);
});

/** Imports that two countries report from one partner, of which one keeps a year to itself. */
const reported = (others: object = {}) =>
  datasetOf({
    ...Object(facts([])),
    measures: [{id: 'm', label: 'Imports', unit: 'EUR', scope: {direction: 'one-way'}}],
    facts: ['Italy', 'Germany'].flatMap((from) =>
      ['2020', '2021', '2022'].map((period, i) => ({
        ...{measure: 'm', partners: ['us'], scope: {from, to: 'us'}, period, citations: cited('x')},
        ...(from === 'Italy' && period === '2021' ? {value: null, absent: 'confidential'} : {value: i + 1}),
      }))
    ),
    ...others,
  });

test('why a value is not there is said of the series whose value it would be', () => {
  const {summary} = chart(reported());
  assert.match(plain(summary) ?? '', /^Italy: [^.]*confidential \(2021\)[^.]*\. Germany: (?!.*confidential)/u);
});

test('reporters stand in the order in which they are asked for', () => {
  const {places} = reported();
  const ids = ['Germany', 'Italy'].map((name) => [...places.values()].find((place) => place.name === name)?.id ?? '');
  const view = chartAsked(reported(), {measure: 'm', partner: ids.join(' ')});
  assert.match(view.summary, /^Germany: .*Italy: /u);
});

test('machines are told no date of which more is said, and none that HTML does not know', () => {
  const events = ['1850~', '[..1849]', '-0043-03-15', '1850-05'].map((when, i) => ({
    title: `Event ${i}`,
    kind: 'death',
    when,
    citations: cited('x'),
  }));
  const view = eventListView(
    datasetOf({...Object(facts([])), events}),
    {request: {order: 'oldest'}, chosen: {}, showAll: true},
    ownLocale(en)
  );
  assert(view.state === 'ready');
  assert.deepEqual(view.groups.flatMap(({items}) => items.map(({dateTime}) => dateTime)).filter(Boolean), ['1850-05']);
});
