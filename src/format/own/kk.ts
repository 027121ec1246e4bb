import {unbroken} from '../unbroken.js';
import {thanNumber} from '../kazakh-numbers.js';
import {ablative, dative} from './kazakh-dates.js';
import {ROMAN, SIGNS} from './cyrillic.js';
import {entry} from './entry.js';
import type {OwnWords} from './own-words.js';
import {quoted} from './quoted.js';
import {rangeWithDash} from './range-with-dash.js';

const PER: Readonly<Record<string, string>> = {
  head: 'адам басына',
  person: 'адам басына',
  capita: 'жан басына',
  household: 'үй шаруашылығына',
  t: 'тоннасына',
  bbl: 'барреліне',
  l: 'литріне',
  kg: 'килограмына',
  ha: 'гектарына',
  'km²': 'шаршы километріне',
  'm³': 'текше метріне',
  'm²': 'шаршы метріне',
  MWh: 'МВт·сағ үшін',
  kWh: 'кВт·сағ үшін',
  hour: 'сағатына',
  day: 'күніне',
  d: 'тәулігіне',
  month: 'айына',
  year: 'жылына',
};
const SEASONS = ['көктемі', 'жазы', 'күзі'];

const named = (name: string | number) => quoted(name, ['«', '»']);
const rowName = (row: string | number) => (typeof row === 'number' ? `${row}-\u2060жол` : `${named(row)} жолы`);

const yearName = (year: number | undefined) => (year === undefined ? undefined : `${year}\u00a0ж.`);

/** Currencies of neighbours and of other news, as CLDR names them: browsers have no names in Kazakh. */
const CURRENCIES: Readonly<Record<string, string>> = {
  UZS: 'өзбек\u00a0сомы',
  KGS: 'қырғыз\u00a0сомы',
  TJS: 'тәжік\u00a0сомониі',
  TMT: 'түрікмен\u00a0манаты',
  AZN: 'әзербайжан\u00a0манаты',
  BYN: 'Беларусь\u00a0рублі',
  UAH: 'гривна',
  MNT: 'төгрөг',
  TRY: 'түрік\u00a0лирасы',
  INR: 'үнді\u00a0рупиясы',
  IRR: 'Иран\u00a0риалы',
  AED: 'БАӘ\u00a0дирхамы',
  SAR: 'Сауд\u00a0Арабиясының\u00a0риалы',
  CHF: 'Швейцария\u00a0франкі',
  SEK: 'швед\u00a0кронасы',
  NOK: 'норвег\u00a0кронасы',
  PLN: 'злотый',
  CAD: 'Канада\u00a0доллары',
  AUD: 'Аустралия\u00a0доллары',
  SGD: 'Сингапур\u00a0доллары',
};
/** How long periods are, by their months. */
const LENGTHS: Readonly<Record<number, string>> = {
  12: 'жылдық',
  6: 'жартыжылдық',
  3: 'тоқсандық',
  1: 'айлық',
  0.25: 'апталық',
  0.5: 'басқа кезеңдер',
  0: 'күнделікті',
};

export const kk: OwnWords = {
  units: {
    percent: ['#%', '#%', 'пайыз'],
    'percentage-points': ['пайыздық тармақ', 'пайыздық тармақ'],
    'per-mille': ['#‰', '#‰', '‰'],
    index: ['#', '#', 'индекс'],
    ratio: ['#', '#', 'коэффициент'],
    g: 'г',
    kg: 'кг',
    t: ['тонна', 'тонна'],
    kt: ['мың тонна', 'мың тонна'],
    m: 'м',
    km: 'км',
    'm²': 'м²',
    'km²': 'км²',
    ha: ['гектар', 'гектар'],
    'm³': 'м³',
    l: ['литр', 'литр'],
    kWh: 'кВт·сағ',
    MWh: 'МВт·сағ',
    GWh: 'ГВт·сағ',
    TWh: 'ТВт·сағ',
    kW: 'кВт',
    MW: 'МВт',
    GW: 'ГВт',
    toe: 'тонна мұнай эквиваленті',
    Mtoe: 'млн тонна мұнай эквиваленті',
    bbl: ['баррель', 'баррель'],
    tkm: 'т·км',
    teu: 'TEU',
  },
  axis: (unit) => unit,
  index: (base) => `индекс, ${base} = 100`,
  per: (amount, what) => (entry(PER, what) === undefined ? `${amount}/${what}` : `${entry(PER, what)} ${amount}`),
  qualified: {
    'more-than': (quantity) => thanNumber(quantity, 'астам'),
    'less-than': (quantity) => thanNumber(quantity, 'аз'),
    'at-least': (quantity) => `кемінде ${quantity}`,
    'at-most': (quantity) => `көп дегенде ${quantity}`,
  },
  status: {provisional: 'Алдын ала дерек', revised: 'Нақтыланған дерек', forecast: 'Болжам'},
  marks: {
    forecast: 'болжам',
    provisional: 'алдын ала дерек',
    'at-least': 'кемінде',
    'less-than': 'одан аз',
    'at-most': 'көп дегенде',
    range: 'ең төменгі мәннен ең жоғары мәнге дейін',
  },
  period: {
    quarter: (year, number) => unbroken(year, 'жылдың', ROMAN[number - 1], 'тоқсаны'),
    'half-year': (year, number) => unbroken(year, 'жылдың', ROMAN[number - 1], 'жартыжылдығы'),
    season: (year, number) =>
      number === 4 ? unbroken(`${year}–${year + 1}`, 'жылғы', 'қыс') : unbroken(year, 'жылдың', SEASONS[number - 1]),
    week: (year, number) => unbroken(year, 'жылдың', `${number}-аптасы`),
  },
  ticks: {
    quarter: (number, year) => unbroken(yearName(year), ROMAN[number - 1], 'тоқс.'),
    'half-year': (number, year) => unbroken(yearName(year), ROMAN[number - 1], 'жарт.'),
    season: (number, year) => unbroken(yearName(year), ['көктем', 'жаз', 'күз', 'қыс'][number - 1]),
    week: (number, year) => unbroken(yearName(year), `${number}-апта`),
  },
  year: (year, hasEra) =>
    year < 1 ? `б.з.д.\u00a0${1 - year}` : hasEra && year < 1000 ? `б.з.\u00a0${year}` : String(year),
  lengths: (months) => LENGTHS[months] ?? `${months} айлық`,
  fiscalYear: (first, last) => `${first === last ? first : `${first}/${String(last).slice(-2)}`} қаржы жылы`,
  dated: {
    about: (from) => `шамамен ${from}`,
    between: (_from, _to, span) => `${span} аралығы`,
    before: (from) => `${dative(from)} дейін`,
    after: (from) => `${ablative(from)} кейін`,
  },
  beforeChrist: (date) => `б.з.д.\u00a0${date}`,
  early: (date) => date,
  ofOurEra: (date) => `б.з.\u00a0${date}`,
  range: rangeWithDash,
  within: (value, range) => `${value} (аралығы: ${range})`,
  absent: {'not-available': 'дерек жоқ', confidential: 'деректер құпия', none: 'құбылыс жоқ'},
  steps: {
    signed: (when) => `қол қойылды: ${when}`,
    'in-force': (when) => `күшіне енді: ${when}`,
    ended: (when) => `қолданысы тоқтады: ${when}`,
    agreed: (when) => `келісілді: ${when}`,
    discussed: (when) => `талқыланды: ${when}`,
    planned: (when) => `жоспарланған: ${when}`,
  },
  agreementStatuses: {
    'in-force': ['Күшіне енген', 'Хабарда күшіне енгені айтылған.'],
    ended: ['Қолданысы тоқтаған', 'Хабарда қолданысы тоқтағаны айтылған.'],
  },
  revised: (value, date) => `Нақтыланғанға дейін (${date}): ${value}`,
  nearlyUnchanged: (value, period) => `Өзгерген жоқ дерлік: ${value} (${period})`,
  source: {
    page: (page) => `${page}-\u2060бет`,
    row: rowName,
    cell: (row, column) => `${rowName(row)}, ${named(column)} бағаны`,
    sheet: (name) => `${named(name)} парағы`,
    version: (version) => `нұсқа: ${version}`,
    licence: (licence) => `лицензия: ${licence}`,
    accessed: (date) => `қаралған күні: ${date}`,
  },
  readings: (values) => `Басқаша оқуға да болады: ${values}`,
  currencies: CURRENCIES,
  money: (amount, currency, isShort) => {
    if (isShort && SIGNS[currency] !== undefined) return unbroken(amount, SIGNS[currency]);
    // The unit may stand on a line of its own; the number with its scale word may not part.
    return CURRENCIES[currency] === undefined ? undefined : `${amount} ${CURRENCIES[currency]}`;
  },
  kinds: {
    anniversary: 'Мерейтой',
    award: 'Марапат',
    call: 'Телефон арқылы сөйлесу',
    concert: 'Концерт',
    consultations: 'Консультациялар',
    death: 'Қайтыс болу',
    election: 'Сайлау',
    'entry-into-force': 'Күшіне ену',
    forum: 'Форум',
    founding: 'Құрылуы',
    independence: 'Тәуелсіздік',
    invitation: 'Шақыру',
    launch: 'Іске қосу',
    lecture: 'Дәріс',
    meeting: 'Кездесу',
    opening: 'Ашылу',
    ratification: 'Ратификация',
    return: 'Қайтару',
    sanctions: 'Санкциялар',
    signing: 'Қол қою',
    statement: 'Мәлімдеме',
    summit: 'Саммит',
    talks: 'Келіссөздер',
    visit: 'Сапар',
  },
};
