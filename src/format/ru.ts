import type {Locale} from './locale.js';
import {formatScaled} from './number.js';
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

const scaled: Locale['scaled'] = (value) => formatScaled(value, DIGITS, SCALES, '\u00a0');

/** A month is in the genitive after a day, and in the nominative alone. */
const genitive = (month: string) => (month.endsWith('т') ? `${month}а` : `${month.slice(0, -1)}я`);
const GENITIVE_MONTHS = MONTHS.map(genitive);
const dateInGenitive = (date: string) => date.replace(/^\p{L}+/u, genitive);

const dayAndMonth: Locale['dayAndMonth'] = (parts) =>
  unbroken(parts.day, monthName(parts, parts.day === undefined ? MONTHS : GENITIVE_MONTHS));

/** `1993–2008 гг.`, `16–17 августа 2021 г.`, `16 августа — 3 сентября 2021 г.`: what both ends share is said once. */
function span(from: string, to: string): string {
  const both = `${from}|${to}`;
  const [, first, last, end = ''] = /^(\d+)\u00a0г\.\|(\d+)(\u00a0г)\.$/u.exec(both) ?? [];
  if (first && last) return `${first}–${last}${end}г.`;
  const [, own, shared, other] = /^([^\u00a0|]+)((?:\u00a0[^|]+)?)\|([^\u00a0|]+)\2$/u.exec(both) ?? [];
  if (own && other) return `${own}–${other}${shared ?? ''}`;
  const [, sameYear = from] = /^([^|]+)\u00a0(\d+\u00a0г\.)\|.+\u00a0\2$/u.exec(both) ?? [];
  return `${sameYear} — ${to}`;
}

/** `вона` by the last digits of its amount; after a scale word always in the genitive plural. */
function won(amount: string): string {
  if (/,\d+$/u.test(amount)) return 'воны';
  return /(?:^|[^1])1$/u.test(amount) ? 'вона' : /(?:^|[^1])[2-4]$/u.test(amount) ? 'воны' : 'вон';
}

/** `более` asks for the genitive, which a noun after 1 to 4 does not have; `более чем` leaves it as it is. */
const moreThan = (quantity: string) =>
  /^\D|(?:^|[^1])[1-4]\u00a0(?!\d|мл|трл)/u.test(quantity) ? `более чем ${quantity}` : `более ${quantity}`;

const plural: Locale['plural'] = (value) => {
  const size = Math.abs(value);
  if (!Number.isInteger(size)) return 'other';
  if (size % 100 > 10 && size % 100 < 15) return 'many';
  return size % 10 === 1 ? 'one' : size % 10 > 1 && size % 10 < 5 ? 'few' : 'many';
};

const EVENTS = {one: 'событие', few: 'события', many: 'событий', other: 'события'};

export const ru: Locale = {
  lang: 'ru',
  ...DIGITS,
  scaled,
  abbreviated: scaled,
  money: (amount, currency) =>
    unbroken(amount, currency === 'USD' ? 'долл.' : currency === 'KRW' ? won(amount) : currency),
  percent: (amount) => `${amount}\u00a0%`,
  // A noun that is counted with a preposition says where the number stands: `в … раза`.
  counted: (amount, noun) => (noun.includes('…') ? noun.replace('…', amount) : unbroken(amount, noun)),
  unit: ({unit, counted}) => {
    if (unit === 'USD') return 'долл. США';
    if (unit === 'KRW') return 'южнокорейские воны';
    return counted ? `число ${(counted.many ?? counted.other).replace(/^.*…\s/u, '')}` : unit;
  },
  plural,
  date: (parts) => unbroken(dayAndMonth(parts) || undefined, parts.year, 'г.'),
  dayAndMonth,
  compare: (a, b) => a.localeCompare(b, 'ru'),
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `примерно ${quantity}`,
    almost: (quantity) => `почти ${quantity}`,
    'more-than': moreThan,
    estimated: (quantity) => `по оценке, ${quantity}`,
  },
  status: {estimated: 'Оценка', promoted: 'Продвигается, не подписано', target: 'Цель', expected: 'Ожидается'},
  messages: {
    source: 'Источник',
    sources: 'Источники',
    notes: 'Примечания',
    close: 'Закрыть',
    copyCitation: 'Скопировать источник',
    copied: 'Источник скопирован',
    copyFailed: 'Не скопировано: браузер не разрешил. Выделите текст сами.',
    publisherNotNamed: 'издание не названо',
    openDate: 'дата не указана',
    derivedDate: (how) => `Как определена дата: ${how}`,
    openDateBecause: (how) => `Дата не указана: ${how}`,
    openLink: 'Открыть документ',
    openArchive: 'Открыть копию в архиве',
    documentOf: (date) => `документ от ${dateInGenitive(date)}`,
    paragraph: (paragraph, of) => `абзац ${paragraph} из ${of}`,
    accordingTo: (who) => `Кто заявил: ${who}`,
    sourceOf: (title) => `Источник: ${title}`,
    moreSources: (count) => `и ещё ${count}`,
    exactly: (value) => `Цифрами: ${value}`,
    by: (date) => `не позднее ${dateInGenitive(date)}`,
    span,
    asOf: (date) => `По состоянию на ${date}`,
    sinceUpdated: (date) => `Есть новые данные: документ от ${dateInGenitive(date)}`,
    up: (percent, value, period) => `Рост на ${percent} (${period}: ${value})`,
    down: (percent, value, period) => `Снижение на ${percent} (${period}: ${value})`,
    unchanged: (value, period) => `Без изменений (${period}: ${value})`,
    before: (value, period) => `Ранее: ${value} (${period})`,
    missing: 'Эти данные недоступны.',
    empty: 'В документах об этом ничего нет.',
    loading: 'Данные загружаются',
    failed: 'Не удалось загрузить данные.',
    table: 'Таблица',
    downloadCsv: 'Скачать значения с источниками в CSV',
    downloadSvg: 'Скачать график с источниками в SVG',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: 'Стрелки ведут от значения к значению, Enter открывает источник.',
    columns: {period: 'Период', partner: 'Партнёр', value: 'Значение', what: 'Показатель', source: 'Источник'},
    sortBy: (column) => `Сортировка: ${column}`,
    onePoint: (name, value, period) => `${name}: ${value} (${period}).`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: первое значение — ${first} (${firstPeriod}), последнее — ${last} (${lastPeriod}).`,
    highest: (value, period) => `Максимум — ${value} (${period}).`,
    unreported: (years) => `За ${unbroken(years, /^\d+$/u.test(years) ? 'г.' : 'гг.')} данных в документах нет.`,
    undrawn: (label, value) => `Нет на графике, период не определён: ${label}, ${value}`,
    marks: {
      about: 'примерно',
      'more-than': 'более',
      estimated: 'оценка или цель',
      gap: 'между ними данных нет',
    },
    and: 'и',
    events: 'События',
    planned: 'Запланировано',
    dateNotGiven: 'Без даты',
    countOfEvents: (count) => unbroken(count, EVENTS[plural(count)]),
    showAll: (count) => `Показать все (${count})`,
    shownOf: (shown, count) => `Показано ${shown} из ${count}`,
    filters: 'Фильтры',
    allPartners: 'Все партнёры',
    allTopics: 'Все темы',
    allStatuses: 'Состоявшиеся и запланированные',
    partner: 'Партнёр',
    topic: 'Тема',
    status: 'Статус',
    happened: 'Состоялось',
  },
};
