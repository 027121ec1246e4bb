import {currencyName} from './currency.js';
import {dateInGenitive, genitive} from './genitive.js';
import {formatList, joined} from './list.js';
import type {Locale} from './locale.js';
import type {Wanted} from './messages.js';
import {formatNumber, formatScaled, isCurrency} from './number.js';
import {monthName, unbroken} from './unbroken.js';

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const SCALES = {million: 'млн', billion: 'млрд', trillion: 'трлн'};
const DIGITS = {decimal: ',', group: '\u00a0'};

const scaled: Locale['scaled'] = (value, scaling) => formatScaled(value, DIGITS, SCALES, '\u00a0', scaling);

/** A month is in the genitive after a day, and in the nominative alone. */
const GENITIVE_MONTHS = MONTHS.map(genitive);

const dayAndMonth: Locale['dayAndMonth'] = (parts) =>
  unbroken(parts.day, monthName(parts, parts.day === undefined ? MONTHS : GENITIVE_MONTHS));

/** `1993–2008 гг.`, `16–17 августа 2021 г.`, `16 августа — 3 сентября 2021 г.`: what both ends share is said once. */
function span(from: string, to: string): string {
  const both = `${from}|${to}`;
  const [, first, last, end = ''] = /^(\d+)\u00a0г\.\|(\d+)(\u00a0г)\.$/u.exec(both) ?? [];
  if (first && last) return `${joined(first, last)}${end}г.`;
  const [, own, shared, other] = /^([^\u00a0|]+)((?:\u00a0[^|]+)?)\|([^\u00a0|]+)\2$/u.exec(both) ?? [];
  if (own && other) return joined(own, other) + (shared ?? '');
  const [, sameYear = from] = /^([^|]+)\u00a0(\d+\u00a0г\.)\|.+\u00a0\2$/u.exec(both) ?? [];
  return `${sameYear}\u00a0— ${to}`;
}

/** A newspaper's word for a currency, after one, two and five; a word that is not declined once. Then what its axis says. */
const CURRENCIES: Readonly<Record<string, readonly [one: string, two: string, five: string, axis: string]>> = {
  USD: ['долл.', 'долл.', 'долл.', 'долл. США'],
  KZT: ['тенге', 'тенге', 'тенге', 'тенге'],
  GBP: ['фунт стерлингов', 'фунта стерлингов', 'фунтов стерлингов', 'фунты стерлингов'],
  RUB: ['руб.', 'руб.', 'руб.', 'руб.'],
  CNY: ['юань', 'юаня', 'юаней', 'юани'],
  JPY: ['иена', 'иены', 'иен', 'иены'],
  KRW: ['вона', 'воны', 'вон', 'южнокорейские воны'],
};

/** A currency by the last digits of its amount; after a scale word always in the genitive plural. */
function money(amount: string, currency: string): string {
  const count = /,\d+$/u.test(amount) ? 2 : /(?:^|[^1])1$/u.test(amount) ? 1 : /(?:^|[^1])[2-4]$/u.test(amount) ? 2 : 5;
  const [one, two, five] = CURRENCIES[currency] ?? [];
  const name = count === 1 ? one : count === 2 ? two : five;
  return unbroken(amount, ...(name ?? currencyName(currency, 'ru', count)).split(' '));
}

/** `от 17 августа 2021 г.`, `за август 2021 г.`: a report is of a day, or of a month. */
const ofDate = (date: string) => (/^\d+\u00a0\p{L}{2}/u.test(date) ? `от ${date}` : `за ${date}`);

const counted = (count: number) => formatNumber(count, DIGITS);

/** `более` asks for the genitive, which a noun after 1 to 4 does not have; `более чем` leaves it as it is. */
const moreThan = (quantity: string) =>
  /^\D|(?:^|[^1])[1-4]\u00a0(?!\d|мл|трл)/u.test(quantity) ? `более чем ${quantity}` : `более ${quantity}`;

const EVENTS = {one: 'событие', few: 'события', many: 'событий', other: 'события'};
const ENTRIES = {one: 'запись', few: 'записи', many: 'записей', other: 'записи'};
const PEOPLE = {one: 'человек', few: 'человека', many: 'человек', other: 'человека'};
const ORGANISATIONS = {one: 'организация', few: 'организации', many: 'организаций', other: 'организации'};
const PASSAGES = {one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка'};
const REPORTS = {one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения'};

const plural = (value: number): keyof typeof EVENTS => {
  const size = Math.abs(value);
  if (!Number.isInteger(size)) return 'other';
  if (size % 100 > 10 && size % 100 < 15) return 'many';
  return size % 10 === 1 ? 'one' : size % 10 > 1 && size % 10 < 5 ? 'few' : 'many';
};

/** A name that has a hyphen stands on one line. */
const joinedName = (who: string) => who.replaceAll('-', '-\u2060');

/** What a widget was asked for, where it has nothing to show. */
const WANTED: Readonly<Record<Wanted, string>> = {
  facts: 'данных или утверждений об этом',
  figures: 'данных об этом',
  events: 'таких событий',
  agreements: 'таких соглашений',
  people: 'сведений о таких людях',
  organisations: 'сведений о таких организациях',
};

export const ru: Locale = {
  lang: 'ru',
  ...DIGITS,
  list: [', ', ' и '],
  scaled,
  abbreviated: scaled,
  money,
  percent: (amount) => `${amount}\u00a0%`,
  // A noun that is counted with a preposition says where the number stands: `в … раза`.
  counted: (amount, noun) => (noun.includes('…') ? noun.replace('…', amount) : unbroken(amount, noun)),
  unit: ({unit, counted}) => {
    if (isCurrency(unit)) return CURRENCIES[unit]?.[3] ?? currencyName(unit, 'ru', 5);
    if (!counted) return unit;
    const noun = counted.many ?? counted.other;
    return noun.includes('…') ? noun.replace(/^.*…\s/u, '') : `число ${noun}`;
  },
  plural,
  date: (parts) => unbroken(dayAndMonth(parts) || undefined, parts.year, 'г.'),
  dayAndMonth,
  tick: ({month, day}, year) => unbroken(day, (day ? GENITIVE_MONTHS : MONTHS)[month - 1]?.slice(0, 3), year),
  compare: (a, b) => a.localeCompare(b, 'ru'),
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `примерно ${quantity}`,
    almost: (quantity) => `почти ${quantity}`,
    'more-than': moreThan,
    estimated: (quantity) => `по оценке, ${quantity}`,
  },
  status: {
    estimated: 'Оценка',
    promoted: 'О подписании не сказано',
    target: 'Цель',
    aim: 'Цель',
    expected: 'Ожидается',
  },
  inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  messages: {
    source: 'Источник',
    sources: 'Источники',
    notes: 'Примечания',
    close: 'Закрыть',
    copyCitation: 'Скопировать источник',
    copied: 'Источник скопирован',
    copyFailed: 'Не скопировано: браузер не разрешил. Выделите текст и скопируйте его сами.',
    openDate: 'дата не указана',
    derivedDate: (how) => `Дата: ${how}`,
    openDateBecause: (how) => `Дата не установлена: ${how}`,
    openLink: 'Открыть сообщение',
    openArchive: 'Открыть копию в архиве',
    documentOf: (date) => `сообщение ${ofDate(date)} (издание не названо)`,
    paragraph: (paragraph, of) => `абзац ${paragraph} из ${of}`,
    accordingTo: (who) => `Кто заявил: ${joinedName(who)}`,
    passedOn: (who) => `кто сообщил: ${joinedName(who)}`,
    sourceOf: (title) => `Источник: ${title}`,
    moreSources: (first, count) => `${first} и ещё ${unbroken(count, REPORTS[plural(count)])}`,
    note: (text) => `Примечание: ${text}`,
    exactly: (value) => `Цифрами: ${value}`,
    by: (date) => `не позднее ${dateInGenitive(date)}`,
    upTo: (date) => `на ${date}`,
    span,
    asOf: (date) => `По состоянию на ${date}`,
    sinceUpdated: (newest, reports) =>
      `Новые сведения\u00a0— в ${reports === 1 ? 'сообщении' : 'следующих сообщениях, последнее\u00a0—'} ${ofDate(newest)}`,
    sinceJoined: (newest, partners) =>
      `В сообщении ${ofDate(newest)} есть данные ${partners === 1 ? 'о другом партнёре' : 'о других партнёрах'}`,
    up: (percent, value, period) => `Рост на ${percent} (наш расчёт): было ${value} (${period})`,
    down: (percent, value, period) => `Снижение на ${percent} (наш расчёт): было ${value} (${period})`,
    unchanged: (value, period) => `Без изменений: ${value} (${period})`,
    before: (value, period) => `Предыдущее значение: ${value} (${period})`,
    missing: 'Эти данные недоступны.',
    empty: (wanted) => `Из этих сообщений ${WANTED[wanted]} не взято.`,
    emptyAsOf: (wanted, date, later) =>
      `По состоянию на ${date} из этих сообщений ${WANTED[wanted]} не взято${later === undefined ? '' : `; первые\u00a0— в сообщении ${ofDate(later)}`}`.replace(
        /(?<!\.)$/u,
        '.'
      ),
    loading: 'Данные загружаются',
    failed: 'Не удалось загрузить данные.',
    table: 'Таблица',
    chart: 'График',
    downloadCsv: 'Скачать значения с источниками в CSV',
    downloadSvg: 'Скачать график с источниками в SVG',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: 'Стрелки ведут от значения к значению, Enter открывает источник.',
    position: (place, of) => `${counted(place)} из ${counted(of)}`,
    columns: {period: 'Период', partner: 'Партнёр', value: 'Значение', what: 'Показатель', source: 'Источник'},
    sortBy: (column) => `Сортировка: ${column}`,
    summary: (clauses) => clauses.join('; ').replace(/(?<!\.)$/u, '.'),
    onePoint: (name, value, period) => `${name}: ${value} (${period})`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: первое значение\u00a0— ${first} (${firstPeriod}), последнее\u00a0— ${last} (${lastPeriod})`,
    highest: (value, period) => `наибольшее здесь\u00a0— ${value} (${period})`,
    unreported: (runs, after) =>
      `нет данных: ${[...runs, ...(after === undefined ? [] : [unbroken('после', after)])].join(', ')}`,
    noFigure: (years) => `В этих сообщениях таких данных нет: ${years}`,
    undrawn: (label, value) => `Нет на графике, период не определён: ${ru.inSentence(label)} (${value})`,
    marks: {
      about: 'примерно или почти',
      'more-than': 'более',
      estimated: 'оценка',
      aimed: 'цель, ожидаемое значение или «о подписании не сказано»',
      gap: 'в этих сообщениях между ними данных нет',
    },
    eventList: {
      heading: 'События',
      count: (count) => unbroken(counted(count), EVENTS[plural(count)]),
      shownOf: (shown, count) => `Показано ${counted(shown)} из ${counted(count)}`,
      none: 'По этим фильтрам событий нет.',
    },
    peopleList: {
      heading: 'Люди',
      count: (count) => unbroken(counted(count), PEOPLE[plural(count)]),
      shownOf: (shown, count) => `Показано ${counted(shown)} из ${counted(count)}`,
      none: 'По этим фильтрам никого нет.',
    },
    organisationList: {
      heading: 'Организации',
      count: (count) => unbroken(counted(count), ORGANISATIONS[plural(count)]),
      shownOf: (shown, count) => `Показано ${counted(shown)} из ${counted(count)}`,
      none: 'По этим фильтрам организаций нет.',
    },
    asOfReports: (dates) =>
      `по ${dates.length === 1 ? 'сообщению' : 'сообщениям'} ${formatList(dates.map(ofDate), ru)}`,
    otherNames: (names) => `В сообщениях также: ${names}`,
    inEvents: (count) => `События: ${counted(count)}`,
    partyTo: (count) => `Сторона соглашений: ${counted(count)}`,
    namedIn: (count) => `Упоминается в связи с событиями: ${counted(count)}`,
    country: 'Страна',
    allCountries: 'Все страны',
    countryNotSaid: 'Страна не названа',
    kind: 'Тип',
    allKinds: 'Все типы',
    kinds: {
      bank: 'Банки',
      body: 'Другие организации',
      company: 'Компании',
      ensemble: 'Ансамбли',
      financial: 'Финансы',
      government: 'Органы власти',
      international: 'Международные организации',
      media: 'СМИ',
      ministry: 'Министерства',
      university: 'Университеты',
    },
    planned: 'Запланировано',
    plans: 'Планы',
    plannedAsOf: (date) => `Запланировано по состоянию на ${date}`,
    dateNotGiven: 'Без даты',
    showAll: (count) => `Показать все (${counted(count)})`,
    filters: 'Фильтры',
    allPartners: 'Все партнёры',
    allTopics: 'Все темы',
    allStatuses: 'Любой статус',
    others: 'Остальные',
    partner: 'Партнёр',
    topic: 'Тема',
    status: 'Статус',
    happened: 'В прошлом',
    moreNotes: (count) => `Ещё примечания: ${count}`,
    lowest: (value, period) => `наименьшее\u00a0— ${value} (${period})`,
    inAll: (value) => `в сумме ${value}`,
    inAllOver: (value, period) => `${period}: в сумме ${value}`,
    unreportedMany: (missing, of, years) => `лет без данных: ${unbroken(missing, 'из', of)} (${years})`,
    notAlike: 'Здесь учтено не одно и то же: см. примечания.',
    agreementList: {
      heading: 'Статус соглашений',
      count: (count) => unbroken(counted(count), ENTRIES[plural(count)]),
      shownOf: (shown, count) => `Показано ${counted(shown)} из ${counted(count)}`,
      none: 'По этим фильтрам ничего нет.',
    },
    agreementStatuses: {
      signed: ['Подписано', 'Сообщается о подписании.'],
      agreed: [
        'Договорились',
        'Сообщается о договорённости, обещании, совместном заявлении или запуске, но не о подписании.',
      ],
      discussed: ['Обсуждалось', 'Сообщается о переговорах или предложении, но не о том, что стороны договорились.'],
      planned: [
        'Запланировано',
        'На момент сообщения это ещё предстояло; ни в одном сообщении не сказано, что это состоялось.',
      ],
    },
    anyStatus: 'Любой статус',
    notInForce: 'Ни в одном из этих сообщений не сказано, что хоть что-то из перечисленного вступило в силу.',
    parties: (names) => `Стороны:\u00a0${names}`,
    fields: (names) => `Сферы:\u00a0${names}`,
    undatedAgreements: (count) => `Не показаны записи без даты: ${count}`,
    undatedEvents: (count) => `Не показаны события без даты: ${count}`,
    undatedFigures: (count) => `Не показаны данные без даты: ${count}`,
    passages: (count) => (count === undefined ? 'Отрывки' : unbroken(counted(count), PASSAGES[plural(count)])),
    usedIn: 'Где использовано',
    copyAs: 'Скопировать как',
    plainText: 'текст',
    listCopied: 'Список скопирован',
    checkIt: 'Проверьте сами',
    noSources: 'На этой странице источники не указаны.',
    wordsDiffer: (record) => `Расходится с записью: ${record}`,
    wordsUnread: (record) => `Не сверено с записью: ${record}`,
  },
};
