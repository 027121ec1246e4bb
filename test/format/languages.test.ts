import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadLanguage} from '../../src/elements/shared/language.js';
import {language as kazakh} from '../../src/elements/shared/languages/kk.js';
import {language as korean} from '../../src/elements/shared/languages/ko.js';
import {language as russian} from '../../src/elements/shared/languages/ru.js';
import {en} from '../../src/format/en.js';
import type {Locale} from '../../src/format/locale.js';
import type {Messages} from '../../src/format/messages.js';
import {checkTranslations} from '../../src/model/check/check-translations.js';
import {inspectRecords, printProblem} from '../../src/model/check/index.js';
import {createDataset} from '../../src/model/dataset.js';
import type {Translations} from '../../src/model/schema.js';
import {factCardView} from '../../src/view/fact-card.js';
import kk from '../../data/translations/kk.json' with {type: 'json'};
import ko from '../../data/translations/ko.json' with {type: 'json'};
import ru from '../../data/translations/ru.json' with {type: 'json'};
import {dataFolder} from '../query/five-documents.js';

const languages = [kazakh, korean, russian];
const translations: readonly (readonly [lang: string, texts: Translations])[] = [
  ['kk', kk],
  ['ko', ko],
  ['ru', ru],
];

const {records} = inspectRecords(dataFolder());

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** A message with what was given to it. */
type Told = readonly [message: string, ...given: readonly string[]];

/** Every message that takes something: one that is forgotten here does not compile. */
type Telling = {readonly [K in keyof Messages as Messages[K] extends (...given: never[]) => string ? K : never]: Told};

function telling(locale: Locale): Telling {
  const {messages} = locale;
  const day = locale.date({year: 2022});
  const [name, first, last, period, later] = ['⟨name⟩', '⟨1⟩', '⟨2⟩', '⟨period⟩', '⟨later⟩'] as const;
  return {
    derivedDate: [messages.derivedDate(name), name],
    openDateBecause: [messages.openDateBecause(name), name],
    documentOf: [messages.documentOf(day), day],
    paragraph: [messages.paragraph(5, 15), '5', '15'],
    accordingTo: [messages.accordingTo(name), name],
    sourceOf: [messages.sourceOf(name), name],
    moreSources: [messages.moreSources(2), '2'],
    exactly: [messages.exactly(first), first],
    by: [messages.by(day), day],
    span: [messages.span('⟨a⟩', '⟨b⟩'), '⟨a⟩', '⟨b⟩'],
    asOf: [messages.asOf(day), day],
    sinceUpdated: [messages.sinceUpdated(day), day],
    up: [messages.up('12%', first, period), '12%', first, period],
    down: [messages.down('12%', first, period), '12%', first, period],
    unchanged: [messages.unchanged(first, period), first, period],
    before: [messages.before(first, period), first, period],
    chartHeading: [messages.chartHeading(name, last), name, last],
    sortBy: [messages.sortBy(name), name],
    onePoint: [messages.onePoint(name, first, period), name, first, period],
    manyPoints: [messages.manyPoints(name, first, period, last, later), name, first, period, last, later],
    highest: [messages.highest(first, period), first, period],
    unreported: [messages.unreported('2018'), '2018'],
    undrawn: [messages.undrawn(name, first), name, first],
    countOfEvents: [messages.countOfEvents(3), '3'],
    showAll: [messages.showAll(12), '12'],
    shownOf: [messages.shownOf(5, 41), '5', '41'],
  };
}

/** All words of a language: its messages without what is given to them, and its labels. */
function wordsOf(locale: Locale): ReadonlyMap<string, string> {
  const {columns, marks, ...messages} = locale.messages;
  const words = new Map<string, string>();
  for (const labels of [messages, columns, marks, locale.status]) {
    for (const [key, text] of Object.entries(labels)) if (typeof text === 'string') words.set(key, text);
  }
  for (const [key, [message, ...given]] of Object.entries(telling(locale))) {
    words.set(
      key,
      given.reduce((text, part) => text.replace(part, ''), message)
    );
  }
  for (const [key, qualify] of Object.entries(locale.qualified)) {
    if (key !== 'exact') words.set(key, qualify('7').replace('7', ''));
  }
  return words;
}

/** Messages that are the same in every language, as they hold nothing but what is given. */
const WORDLESS = ['span', 'chartHeading', 'onePoint'];
const script: Readonly<Record<string, RegExp>> = {
  kk: /^[^a-z]*\p{Script=Cyrillic}[^a-z]*$/u,
  ko: /^[^a-z]*\p{Script=Hangul}[^a-z]*$/u,
  ru: /^[^a-z]*\p{Script=Cyrillic}[^a-z]*$/u,
};

for (const locale of [en, ...languages.map((language) => language.locale)]) {
  test(`${locale.lang}: every message says what was given to it`, () => {
    for (const [key, [message, ...given]] of Object.entries(telling(locale))) {
      for (const part of given) assert(message.includes(part), `${key}: ${message} without ${part}`);
    }
  });
}

for (const {locale} of languages) {
  test(`${locale.lang}: no word of the widgets is left in English`, () => {
    for (const [key, text] of wordsOf(locale)) {
      if (WORDLESS.includes(key)) continue;
      // The names of keys and formats stay as they stand on the keyboard and in the file.
      assert.match(text.replaceAll(/Enter|CSV|SVG/gu, ''), script[locale.lang] ?? /^$/u, key);
    }
  });

  test(`${locale.lang}: no message opens or ends with a space, or has two`, () => {
    for (const [key, [message]] of Object.entries(telling(locale))) assert.doesNotMatch(message, /^\s|\s$|\s\s/u, key);
  });
}

const events: readonly (readonly [count: number, kk: string, ko: string, ru: string])[] = [
  [0, '0 оқиға', '0건', '0 событий'],
  [1, '1 оқиға', '1건', '1 событие'],
  [2, '2 оқиға', '2건', '2 события'],
  [5, '5 оқиға', '5건', '5 событий'],
  [11, '11 оқиға', '11건', '11 событий'],
  [21, '21 оқиға', '21건', '21 событие'],
  [22, '22 оқиға', '22건', '22 события'],
  [112, '112 оқиға', '112건', '112 событий'],
];
for (const [count, ...expected] of events) {
  test(`${count} events agree with their number`, () => {
    assert.deepEqual(
      languages.map(({locale}) => plain(locale.messages.countOfEvents(count))),
      expected
    );
  });
}

const tags: readonly (readonly [tag: string, lang: string])[] = [
  ['kk', 'kk'],
  ['ko-KR', 'ko'],
  ['RU-kz', 'ru'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
];
for (const [tag, lang] of tags) {
  test(`a page in ${tag || 'no language'} is shown ${lang}`, async () => {
    assert.equal((await loadLanguage(tag)).locale.lang, lang);
  });
}

function allTexts(texts: Translations): readonly (readonly [id: string, text: string])[] {
  return Object.values(texts).flatMap((ofType) =>
    Object.entries(ofType ?? {}).flatMap(([id, fields]) => Object.values(fields).map((text) => [id, text] as const))
  );
}

for (const [lang, texts] of translations) {
  test(`${lang}: every text of the data has its translation`, () => {
    assert.deepEqual(checkTranslations(records, lang, texts).map(printProblem), []);
  });

  test(`${lang}: numbers, dashes and quotation marks are the language’s own`, () => {
    // Korean sets words in ‘ ’ and speech in “ ”; Kazakh and Russian set both in « ».
    const foreign = lang === 'ko' ? /[«»"]|\d\.\d{3}(?!\d)/u : /[“”"]|\d[.]\d/u;
    for (const [id, text] of allTexts(texts)) assert.doesNotMatch(text, foreign, id);
  });

  test(`${lang}: what opens with a quotation mark closes it`, () => {
    for (const [id, text] of allTexts(texts)) {
      assert.match(text.match(/[«»‘’]/gu)?.join('') ?? '', /^(?:«»|‘’)*$/u, `${id}: ${text}`);
    }
  });
}

const cards: readonly (readonly [fact: string, kk: readonly string[], ko: readonly string[], ru: readonly string[]])[] =
  [
    [
      'kr-trade-2008',
      ['Қазақстан мен Оңтүстік Кореяның тауар айналымы', '750 млн-нан астам АҚШ доллары', '2008 жыл'],
      ['카자흐스탄·한국 교역액', '7억 5000만 달러 이상', '2008년'],
      ['Товарооборот Казахстана и Южной Кореи', 'более 750 млн долл.', '2008 г.'],
    ],
    [
      'kr-trade-2019',
      [
        'Қазақстан мен Оңтүстік Кореяның тауар айналымы',
        '4,2 млрд АҚШ доллары',
        '2019 жыл',
        '180%-ға өсті (2017 жыл: 1,5 млрд АҚШ доллары)',
      ],
      ['카자흐스탄·한국 교역액', '42억 달러', '2019년', '15억 달러(2017년) 대비 180% 증가'],
      ['Товарооборот Казахстана и Южной Кореи', '4,2 млрд долл.', '2019 г.', 'Рост на 180 % (2017 г.: 1,5 млрд долл.)'],
    ],
    [
      'kr-trade-growth-2017-2019',
      ['Қазақстан мен Оңтүстік Кореяның тауар айналымы', 'Үш есеге жуық өсті', '2017–2019 жылдар'],
      ['카자흐스탄·한국 교역액', '거의 세 배로 증가', '2017~2019년'],
      ['Товарооборот Казахстана и Южной Кореи', 'Почти утроился', '2017–2019 гг.'],
    ],
    [
      'kz-warheads-1991-2001',
      ['Қазақстан бөлшектеген ядролық оқтұмсықтар', 'шамамен 1 400 оқтұмсық', '1991–2001 жылдар'],
      ['카자흐스탄이 해체한 핵탄두', '약 1,400기', '1991~2001년'],
      ['Ядерные боеголовки, демонтированные Казахстаном', 'примерно 1 400 боеголовок', '1991–2001 гг.'],
    ],
    [
      'busan-export-contracts-2022',
      [
        'Пусанның сауда делегациясы ілгерілеткен келісімшарттар',
        '3,85 млн-нан астам АҚШ доллары',
        'ең кеші 2022 жылғы 21 қыркүйек',
        'Пысықталуда, қол қойылмаған',
      ],
      ['부산 무역사절단이 추진한 계약', '385만 달러 이상', '늦어도 2022년 9월 21일', '추진 중, 미체결'],
      [
        'Контракты, которые продвигала торговая делегация Пусана',
        'более 3,85 млн долл.',
        'не позднее 21 сентября 2022 г.',
        'Продвигается, не подписано',
      ],
    ],
  ];
for (const [fact, ...expected] of cards) {
  test(`${fact} reads as a newspaper of each language would print it`, () => {
    const shown = languages.map(({locale, translate}) => {
      assert(translate);
      const card = factCardView(createDataset(translate(records)), {fact}, locale);
      assert(card.state === 'ready');
      const {label, value, period, change, status} = card;
      return [label, value, period, ...[change, status].filter((line) => line !== undefined)].map(plain);
    });
    assert.deepEqual(shown, expected);
  });
}
