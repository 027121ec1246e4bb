import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {loadLanguage} from '../../src/elements/shared/language.js';
import {language as kazakh} from '../../src/elements/shared/languages/kk.js';
import {language as korean} from '../../src/elements/shared/languages/ko.js';
import {language as russian} from '../../src/elements/shared/languages/ru.js';
import {formatDate, formatWhen, formatWithinYear} from '../../src/format/date.js';
import {en} from '../../src/format/en.js';
import type {Locale} from '../../src/format/locale.js';
import type {ListWords, Messages} from '../../src/format/messages.js';
import {formatExactQuantity, formatQuantity, formatShortQuantity} from '../../src/format/number.js';
import {checkTranslations} from '../../src/model/check/check-translations.js';
import {inspectRecords, printProblem} from '../../src/model/check/index.js';
import {createDataset, isQuantity} from '../../src/model/dataset.js';
import type {Translations} from '../../src/model/schema.js';
import {factCardView} from '../../src/view/fact-card.js';
import {dataFolder} from '../query/five-documents.js';
import {everyLanguage, letterOf, plain, translated} from './every-language.js';

const languages = [kazakh, korean, russian];

const {records} = inspectRecords(dataFolder());

/** A message with what was given to it. */
type Told = readonly [message: string, ...given: readonly string[]];

/** Every message that takes something: one that is forgotten here does not compile. */
type Telling = {readonly [K in keyof Messages as Messages[K] extends (...given: never[]) => string ? K : never]: Told};

/** The words of each list: one that is forgotten here does not compile. */
const listsOf = ({
  eventList,
  agreementList,
  peopleList,
  organisationList,
}: Messages): {
  readonly [K in keyof Messages as Messages[K] extends ListWords ? K : never]: ListWords;
} => ({eventList, agreementList, peopleList, organisationList});

/** What is told, and of lists too. */
function tellingAll(locale: Locale): Readonly<Record<string, Told>> {
  const lists = Object.entries(listsOf(locale.messages)).flatMap(([list, {count, shownOf}]): [string, Told][] => [
    [`${list}.count`, [count(3), '3']],
    [`${list}.shownOf`, [shownOf(5, 41), '5', '41']],
  ]);
  return {...telling(locale), ...Object.fromEntries(lists)};
}

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
    passedOn: [messages.passedOn(name), name],
    sourceOf: [messages.sourceOf(name), name],
    moreSources: [messages.moreSources(first, 2), first, '2'],
    note: [messages.note(name), name],
    exactly: [messages.exactly(first), first],
    by: [messages.by(day), day],
    span: [messages.span('⟨a⟩', '⟨b⟩'), '⟨a⟩', '⟨b⟩'],
    asOf: [messages.asOf(day), day],
    empty: [messages.empty('facts')],
    emptyAsOf: [messages.emptyAsOf('events', day, day), day],

    plannedAsOf: [messages.plannedAsOf(day), day],
    sinceUpdated: [messages.sinceUpdated(day, 1), day],
    sinceJoined: [messages.sinceJoined(day, 2), day],
    upTo: [messages.upTo(day), day],
    up: [messages.up('12%', first, period), '12%', first, period],
    down: [messages.down('12%', first, period), '12%', first, period],
    unchanged: [messages.unchanged(first, period), first, period],
    before: [messages.before(first, period), first, period],
    chartHeading: [messages.chartHeading(name, last), name, last],
    position: [messages.position(3, 41), '3', '41'],
    sortBy: [messages.sortBy(name), name],
    onePoint: [messages.onePoint(name, first, period), name, first, period],
    manyPoints: [messages.manyPoints(name, first, period, last, later), name, first, period, last, later],
    summary: [messages.summary([name, last]), name, last],
    highest: [messages.highest(first, period), first, period],
    unreported: [messages.unreported(['2011', '2018'], 2020), '2011', '2018'],
    noFigure: [messages.noFigure('2018'), '2018'],
    undrawn: [messages.undrawn(name, first), name, first],
    showAll: [messages.showAll(12), '12'],
    moreNotes: [messages.moreNotes(4), '4'],
    lowest: [messages.lowest(first, period), first, period],
    inAll: [messages.inAll(first), first],
    inAllOver: [messages.inAllOver(first, period), first, period],
    unreportedMany: [messages.unreportedMany(3, 12, '1990'), '3', '12', '1990'],
    parties: [messages.parties(name), name],
    fields: [messages.fields(name), name],
    undatedAgreements: [messages.undatedAgreements(2), '2'],
    asOfReports: [messages.asOfReports([day, later]), day, later],
    otherNames: [messages.otherNames(name), name],
    inEvents: [messages.inEvents(3), '3'],
    partyTo: [messages.partyTo(3), '3'],
    namedIn: [messages.namedIn(3), '3'],
    undatedEvents: [messages.undatedEvents(2), '2'],
    undatedFigures: [messages.undatedFigures(2), '2'],
    passages: [messages.passages(3), '3'],
    wordsDiffer: [messages.wordsDiffer('4'), '4'],
    wordsUnread: [messages.wordsUnread('4'), '4'],
  };
}

/** All words of a language: its messages without what is given to them, and its labels. */
function wordsOf(locale: Locale): ReadonlyMap<string, string> {
  const {columns, marks, kinds, agreementStatuses, ...messages} = locale.messages;
  const statuses = Object.entries(agreementStatuses).map(([status, [word, meaning]]) => ({
    [status]: word,
    [`${status}.meaning`]: meaning,
  }));
  const words = new Map<string, string>();
  const lists = Object.entries(listsOf(locale.messages)).map(([list, {heading, none}]) => ({
    [`${list}.heading`]: heading,
    [`${list}.none`]: none,
  }));
  for (const labels of [messages, columns, marks, kinds, locale.status, ...lists, ...statuses]) {
    for (const [key, text] of Object.entries(labels)) if (typeof text === 'string') words.set(key, text);
  }
  for (const [key, [message, ...given]] of Object.entries(tellingAll(locale))) {
    words.set(
      key,
      given.reduce((text, part) => text.replace(part, ''), message)
    );
  }
  for (const [key, qualify] of Object.entries(locale.qualified)) {
    if (key !== 'exact') words.set(key, qualify('7', false).replace('7', ''));
  }
  return words;
}

/** Messages that are the same in every language, as they hold nothing but what is given. */
const WORDLESS = ['span', 'chartHeading', 'summary', 'onePoint', 'manyPoints'];

for (const {locale} of everyLanguage) {
  test(`${locale.lang}: every message says what was given to it`, () => {
    for (const [key, [message, ...given]] of Object.entries(tellingAll(locale))) {
      for (const part of given) assert(message.includes(part), `${key}: ${message} without ${part}`);
    }
  });

  test(`${locale.lang}: no message opens or ends with a space, or has two`, () => {
    for (const [key, [message]] of Object.entries(tellingAll(locale)))
      assert.doesNotMatch(message, /^\s|\s$|\s\s/u, key);
  });

  test(`${locale.lang}: a label within a sentence is the label, but for a capital`, () => {
    for (const label of Object.values(locale.status))
      assert.equal(locale.inSentence(label).toLowerCase(), label.toLowerCase());
    // A name within it keeps its capitals.
    assert.equal(locale.inSentence('A — ЖЭС').slice(1), ' — ЖЭС');
  });

  test(`${locale.lang}: counts have groups`, () => {
    const {showAll, moreSources} = locale.messages;
    const million = `1${locale.group}234${locale.group}567`;
    for (const {count, shownOf} of Object.values(listsOf(locale.messages))) {
      for (const told of [count(1_234_567), showAll(1_234_567), shownOf(5, 1_234_567)])
        assert(told.includes(million), told);
      assert(shownOf(1234, 1_234_567).includes(`1${locale.group}234 `.trim()));
    }
    assert(moreSources('A', 12).includes('12'));
  });

  test(`${locale.lang}: nothing breaks within a value or a date, nor before a dash`, () => {
    const {facts, measures} = createDataset(records);
    for (const fact of facts.values()) {
      const when = [formatWhen(fact.period, locale), formatWithinYear(fact.period, locale)];
      const values = isQuantity(fact)
        ? [formatQuantity, formatShortQuantity, formatExactQuantity].map((format) =>
            format(fact, measures.get(fact.measure), locale)
          )
        : [];
      for (const text of [...when, ...values]) assert.doesNotMatch(text, BREAK, text);
    }
    for (const [from, to] of [
      ['2021-08-16', '2021-08-17'],
      ['2021-08', '2021-09'],
      ['1993', '2008'],
      ['2021-08-30', '2022-09-02'],
    ] as const)
      assert.doesNotMatch(locale.messages.span(formatDate(from, locale), formatDate(to, locale)), BREAK);
    for (const [key, [message]] of Object.entries(tellingAll(locale))) assert.doesNotMatch(message, BREAK, key);
  });
}

/** Where a line may break after a hyphen or a dash that joins, or before a dash that stands free (UAX 14: HY, BA). */
const BREAK = /(?<=[\p{L}\p{N}%][-–])(?=[\p{L}\p{N}])| [-–—]/u;

for (const {locale} of translated) {
  const {lang} = locale;
  test(`${lang}: no word of the widgets is left in English`, () => {
    const english = wordsOf(en);
    for (const [key, text] of wordsOf(locale)) {
      if (WORDLESS.includes(key)) continue;
      // A word may be the same in two languages that share a script; a sentence may not.
      if (/\S \S+ \S/u.test(text)) assert.notEqual(text, english.get(key), key);
      assert.match(text, letterOf(lang), key);
      // The names of keys and formats stay as they stand on the keyboard and in the file.
      if (!letterOf(lang).test('a')) assert.doesNotMatch(text.replaceAll(/Enter|CSV|SVG/gu, ''), /[a-z]/iu, key);
    }
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
      languages.map(({locale}) => plain(locale.messages.eventList.count(count))),
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
  ['kk_KZ', 'kk'],
  ['ru_RU', 'ru'],
  ['kk-Cyrl-KZ', 'kk'],
  ['kk-Latn', 'kk'],
  ['ko-x-news', 'ko'],
  ['en_US', 'en'],
  ['kok', 'en'],
  ['_', 'en'],
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

for (const {locale, texts = {}} of translated) {
  const {lang} = locale;
  const file: Translations = texts;
  test(`${lang}: every text of the data has its translation`, () => {
    assert.deepEqual(checkTranslations(records, lang, file).map(printProblem), []);
  });

  test(`${lang}: no text of the data is written in another script`, () => {
    for (const ofType of Object.values(file))
      for (const [id, fields] of Object.entries(ofType ?? {}))
        for (const [path, text] of Object.entries(fields)) {
          // Names may stay as they are, and so may what has no small letters: COVID-19.
          if (!/(^|\.)name$/u.test(path) && /\p{Ll}/u.test(text)) assert.match(text, letterOf(lang), `${id}: ${path}`);
        }
  });

  test(`${lang}: what opens with a quotation mark closes it`, () => {
    for (const [id, text] of allTexts(file))
      assert.match(text.match(/[«»‘’]/gu)?.join('') ?? '', /^(?:«»|‘’|’)*$/u, `${id}: ${text}`);
  });
}

for (const {locale, texts = {}} of languages) {
  test(`${locale.lang}: numbers, dashes and quotation marks are the language’s own`, () => {
    // Korean sets words in ‘ ’ and speech in “ ”; Kazakh and Russian set both in « ».
    const foreign = locale === korean.locale ? /[«»"]|\d\.\d{3}(?!\d)/u : /[“”"]|\d[.]\d/u;
    for (const [id, text] of allTexts(texts)) assert.doesNotMatch(text, foreign, id);
  });
}

const cards: readonly (readonly [fact: string, kk: readonly string[], ko: readonly string[], ru: readonly string[]])[] =
  [
    [
      'kr-trade-2008',
      ['Қазақстан мен Оңтүстік Кореяның тауар айналымы', '750 млн-нан астам АҚШ доллары', '2008 жыл'],
      ['카자흐스탄·한국 교역액', '7억 5000만 달러 초과', '2008년'],
      ['Товарооборот Казахстана и Южной Кореи', 'более 750 млн долл.', '2008 г.'],
    ],
    [
      'kr-trade-2019',
      [
        'Қазақстан мен Оңтүстік Кореяның тауар айналымы',
        '4,2 млрд АҚШ доллары',
        '2019 жыл',
        'Есебімізше, 180%-ға өсті: бұрын 1,5 млрд АҚШ доллары (2017 жыл)',
      ],
      ['카자흐스탄·한국 교역액', '42억 달러', '2019년', '15억 달러(2017년) 대비 180% 증가(자체 계산)'],
      [
        'Товарооборот Казахстана и Южной Кореи',
        '4,2 млрд долл.',
        '2019 г.',
        'Рост на 180 % (наш расчёт): было 1,5 млрд долл. (2017 г.)',
      ],
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
      ['카자흐스탄이 해체한 핵탄두', '약 1400기', '1991~2001년'],
      ['Ядерные боеголовки, демонтированные Казахстаном', 'примерно 1 400 боеголовок', '1991–2001 гг.'],
    ],
    [
      'busan-export-contracts-2022',
      [
        'Пусанның сауда делегациясы жасасуды көздеген келісімшарттар',
        '3,85 млн-нан астам АҚШ доллары',
        'ең кеші 2022 жылғы 21 қыркүйек',
        'Жасалуы көзделген, қол қойылғаны айтылмаған',
      ],
      ['부산 무역사절단이 추진한 계약', '385만 달러 초과', '늦어도 2022년 9월 21일', '체결 여부 언급 없음'],
      [
        'Контракты, которые продвигала торговая делегация Пусана',
        'более 3,85 млн долл.',
        'не позднее 21 сентября 2022 г.',
        'О подписании не сказано',
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

test('Kazakh names stand in the order of CLDR: figures, the alphabet, other scripts', () => {
  const {compare} = new Intl.Collator('kk');
  const letters = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюяcov019');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...letters), {minLength: 1, maxLength: 4}),
      fc.array(fc.constantFrom(...letters), {minLength: 1, maxLength: 4}),
      (a, b) => {
        // A difference in the first letter decides; ё and е, и and й may be one letter there.
        fc.pre(compare(a[0] ?? '', b[0] ?? '') !== 0);
        assert.equal(
          Math.sign(kazakh.locale.compare(a.join(''), b.join(''))),
          Math.sign(compare(a.join(''), b.join('')))
        );
      }
    )
  );
  const names = ['Экономика', 'COVID-19', 'Ұлы', '3D', 'Адам'];
  assert.deepEqual(
    names.toSorted((a, b) => kazakh.locale.compare(a, b)),
    ['3D', 'Адам', 'Ұлы', 'Экономика', 'COVID-19']
  );
});

const told: readonly (readonly [
  what: string,
  tell: (locale: Locale) => string,
  en: string,
  kk: string,
  ko: string,
  ru: string,
])[] = [
  [
    'two documents',
    ({messages, ...locale}) =>
      messages.moreSources(messages.documentOf(locale.date({year: 2022, month: 9, day: 21})), 1),
    'report of 21 September 2022 (publisher not named) and one other report',
    '2022 жылғы 21 қыркүйектегі хабар (басылымы аталмаған) және тағы 1 хабар',
    '2022년 9월 21일 자 기사(매체명 없음) 외 1건',
    'сообщение от 21 сентября 2022 г. (издание не названо) и ещё 1 сообщение',
  ],
  [
    'six documents',
    ({messages}) => messages.moreSources('KAZINFORM', 5),
    'KAZINFORM and 5 other reports',
    'KAZINFORM және тағы 5 хабар',
    'KAZINFORM 외 5건',
    'KAZINFORM и ещё 5 сообщений',
  ],
  [
    'a later report',
    ({messages, ...locale}) => messages.sinceUpdated(locale.date({year: 2023, month: 11, day: 20}), 1),
    'A later report (20 November 2023) says more',
    'Кейінгі хабарда (2023 жылғы 20 қараша) жаңа дерек бар',
    '이후 기사(2023년 11월 20일 자)에 추가 내용이 있음',
    'Новые сведения — в сообщении от 20 ноября 2023 г.',
  ],
  [
    'several later reports',
    ({messages, ...locale}) => messages.sinceUpdated(locale.date({year: 2023, month: 11, day: 20}), 4),
    'Later reports (the latest dated 20 November 2023) say more',
    'Кейінгі хабарларда (соңғысы — 2023 жылғы 20 қараша) жаңа дерек бар',
    '이후 기사 4건(마지막 2023년 11월 20일 자)에 추가 내용이 있음',
    'Новые сведения — в следующих сообщениях, последнее — от 20 ноября 2023 г.',
  ],
  [
    'figures that joined later',
    ({messages, ...locale}) => messages.sinceJoined(locale.date({year: 2023, month: 3, day: 18}), 1),
    'A later report (18 March 2023) has a figure for another partner',
    'Кейінгі хабарда (2023 жылғы 18 наурыз) басқа серіктес туралы дерек бар',
    '이후 기사(2023년 3월 18일 자)에 다른 협력 상대의 수치가 있음',
    'В сообщении от 18 марта 2023 г. есть данные о другом партнёре',
  ],
  [
    'a total of unknown beginning',
    ({messages, ...locale}) => messages.upTo(locale.date({year: 2023, month: 3, day: 18})),
    'up to 18 March 2023',
    '2023 жылғы 18 наурыздағы жағдай бойынша',
    '2023년 3월 18일까지',
    'на 18 марта 2023 г.',
  ],
  [
    'nothing as of a day, and a later report',
    ({messages, ...locale}) =>
      messages.emptyAsOf(
        'figures',
        locale.date({year: 2009, month: 5, day: 15}),
        locale.date({year: 2023, month: 11, day: 20})
      ),
    'As of 15 May 2009 no figure on this had been taken from these reports; the first is in the report of 20 November 2023.',
    '2009 жылғы 15 мамырдағы жағдай бойынша осы хабарлардан бұл туралы сан алынбаған; алғашқысы 2023 жылғы 20 қарашадағы хабарда бар.',
    '2009년 5월 15일까지 나온 기사에서 모은 자료에는 관련 수치가 없습니다. 2023년 11월 20일 자 기사에 처음 나옵니다.',
    'По состоянию на 15 мая 2009 г. из этих сообщений данных об этом не взято; первые — в сообщении от 20 ноября 2023 г.',
  ],
  [
    'nothing as of a day',
    ({messages, ...locale}) => messages.emptyAsOf('events', locale.date({year: 1999}), undefined),
    'As of 1999 no such event had been taken from these reports.',
    '1999 жылғы жағдай бойынша осы хабарлардан мұндай оқиға алынбаған.',
    '1999년까지 나온 기사에서 모은 자료에는 관련 행사나 사건이 없습니다.',
    'По состоянию на 1999 г. из этих сообщений таких событий не взято.',
  ],
  [
    'what was planned',
    ({messages, ...locale}) => messages.plannedAsOf(locale.date({year: 2023, month: 3, day: 18})),
    'Planned as of 18 March 2023',
    '2023 жылғы 18 наурыздағы жағдай бойынша жоспарланған',
    '2023년 3월 18일 기준 예정',
    'Запланировано по состоянию на 18 марта 2023 г.',
  ],
  [
    'who said so',
    ({messages}) => messages.accordingTo('A'),
    'according to A',
    'Мәлімдеген: A',
    'A에 따르면',
    'Кто заявил: A',
  ],
  [
    'whose words a document passes on',
    ({messages}) => messages.passedOn('A'),
    'according to A',
    'мәлімдеген: A',
    'A에 따르면',
    'кто сообщил: A',
  ],
  [
    'a fall',
    ({messages, ...locale}) => messages.down(locale.percent('27'), 'A', 'B'),
    'Down 27% on B (A), by our calculation',
    'Есебімізше, 27%-ға төмендеді: бұрын A (B)',
    'A(B) 대비 27% 감소(자체 계산)',
    'Снижение на 27 % (наш расчёт): было A (B)',
  ],
];
for (const [what, tell, ...expected] of told) {
  test(`a newspaper of each language would print ${what} so`, () =>
    assert.deepEqual(
      [{locale: en}, ...languages].map(({locale}) => plain(tell(locale))),
      expected
    ));
}
