import {dateInGenitive} from '../genitive.js';
import {unbroken} from '../unbroken.js';
import {ROMAN, SIGNS} from './cyrillic.js';
import {entry} from './entry.js';
import type {OwnWords} from './own-words.js';
import {quoted} from './quoted.js';
import {rangeWithDash} from './range-with-dash.js';

const PER: Readonly<Record<string, string>> = {
  head: 'на человека',
  person: 'на человека',
  capita: 'на душу населения',
  household: 'на домохозяйство',
  t: 'за тонну',
  bbl: 'за баррель',
  l: 'за литр',
  kg: 'за кг',
  ha: 'на гектар',
  'km²': 'на км²',
  'm³': 'за м³',
  'm²': 'за м²',
  MWh: 'за МВт·ч',
  kWh: 'за кВт·ч',
  hour: 'в час',
  day: 'в день',
  d: 'в сутки',
  month: 'в месяц',
  year: 'в год',
};
const SEASONS = ['весна', 'лето', 'осень', 'зима'];

/** A span by its name, which is not declined here. */
const SPAN = /квартал|полугодие|неделя|финансовый|весна|лето|осень|зима/u;

/**
 * `не менее` asks for the genitive, which a noun after 1 to 4 does not have; with `чем` it stays as it is. Signs,
 * abbreviations and words of one form need none.
 */
function compared(word: string, quantity: string): string {
  const isDeclined = /(?<!1)[1-4]\u00a0(?!тенге|евро|мл|трл)[а-яё]{4,}(?!\.)/u.test(quantity);
  return `${word}${isDeclined ? ' чем' : ''} ${quantity}`;
}

const named = (name: string | number) => quoted(name, ['«', '»']);
/** How long periods are, by their months. */
const LENGTHS: Readonly<Record<number, string>> = {
  12: 'по годам',
  6: 'по полугодиям',
  3: 'по кварталам',
  1: 'по месяцам',
  0.25: 'по неделям',
  0.5: 'за другие периоды',
  0: 'по дням',
};

export const ru: OwnWords = {
  units: {
    percent: ['# %', '# %', '%'],
    'percentage-points': ['п. п.', 'п. п.', 'процентные пункты'],
    'per-mille': ['# ‰', '# ‰', '‰'],
    index: ['#', '#', 'индекс'],
    ratio: ['#', '#', 'коэффициент'],
    g: 'г',
    kg: 'кг',
    t: ['т', 'т', 'тонны'],
    kt: ['тыс. т', 'тыс. т', 'тысячи тонн'],
    m: 'м',
    km: 'км',
    'm²': 'м²',
    'km²': 'км²',
    ha: ['га', 'га', 'гектары'],
    'm³': 'м³',
    l: ['л', 'л', 'литры'],
    kWh: 'кВт·ч',
    MWh: 'МВт·ч',
    GWh: 'ГВт·ч',
    TWh: 'ТВт·ч',
    kW: 'кВт',
    MW: 'МВт',
    GW: 'ГВт',
    toe: 'т н. э.',
    Mtoe: 'млн т н. э.',
    bbl: ['барр.', 'барр.', 'баррели'],
    tkm: 'т·км',
    teu: 'ДФЭ',
  },
  axis: (unit) => unit,
  index: (base) => `индекс, ${base} = 100`,
  per: (amount, what) => (entry(PER, what) === undefined ? `${amount}/${what}` : `${amount} ${entry(PER, what)}`),
  qualified: {
    'more-than': (quantity) => compared('более', quantity),
    'less-than': (quantity) => compared('менее', quantity),
    'at-least': (quantity) => compared('не менее', quantity),
    'at-most': (quantity) => compared('не более', quantity),
  },
  status: {provisional: 'Предварительные данные', revised: 'Уточнённые данные', forecast: 'Прогноз'},
  marks: {
    forecast: 'прогноз',
    provisional: 'предварительные данные',
    'at-least': 'не менее',
    'less-than': 'менее',
    'at-most': 'не более',
    range: 'от нижней до верхней границы',
  },
  period: {
    quarter: (year, number) => unbroken(ROMAN[number - 1], 'квартал', year, 'г.'),
    'half-year': (year, number) => unbroken(ROMAN[number - 1], 'полугодие', year, 'г.'),
    season: (year, number) =>
      unbroken(SEASONS[number - 1], number === 4 ? `${year}/${String(year + 1).slice(-2)}` : year, 'г.'),
    week: (year, number) => unbroken(`${number}-я`, 'неделя', year, 'г.'),
  },
  ticks: {
    quarter: (number, year) => unbroken(ROMAN[number - 1], 'кв.', year),
    'half-year': (number, year) => unbroken(ROMAN[number - 1], 'пол.', year),
    season: (number, year) => unbroken(SEASONS[number - 1], year),
    week: (number, year) => unbroken(number, 'нед.', year),
  },
  year: (year, hasEra) =>
    year < 1 ? `${1 - year} до\u00a0н.\u00a0э.` : hasEra && year < 1000 ? `${year} н.\u00a0э.` : String(year),
  lengths: (months) => LENGTHS[months] ?? `по ${months} мес.`,
  fiscalYear: (first, last) => `${first === last ? first : `${first}/${String(last).slice(-2)}`} финансовый год`,
  dated: {
    about: (from) => (SPAN.test(from) ? `примерно ${from}` : `около ${dateInGenitive(from)}`),
    between: (from, to) => `не ранее ${dateInGenitive(from)} и не позднее ${dateInGenitive(to)}`,
    before: (from) => `до ${dateInGenitive(from)}`,
    after: (from) => `после ${dateInGenitive(from)}`,
  },
  beforeChrist: (date) => `${date} до\u00a0н.\u00a0э.`,
  ofOurEra: (date) => `${date} н.\u00a0э.`,
  early: (date) => date,
  range: rangeWithDash,
  within: (value, range) => `${value} (${range})`,
  absent: {'not-available': 'нет данных', confidential: 'данные конфиденциальны', none: 'явление отсутствует'},
  steps: {
    signed: (when) => `подписано: ${when}`,
    'in-force': (when) => `вступило в силу: ${when}`,
    ended: (when) => `прекратило действие: ${when}`,
    agreed: (when) => `договорились: ${when}`,
    discussed: (when) => `обсуждалось: ${when}`,
    planned: (when) => `запланировано: ${when}`,
  },
  agreementStatuses: {
    'in-force': ['Вступило в силу', 'Сообщается о вступлении в силу.'],
    ended: ['Прекратило действие', 'Сообщается о прекращении действия.'],
  },
  revised: (value, date) => `До уточнения (${date}): ${value}`,
  nearlyUnchanged: (value, period) => `Почти без изменений: ${value} (${period})`,
  source: {
    page: (page) => `стр.\u00a0${page}`,
    row: (row) => `строка\u00a0${row}`,
    cell: (row, column) => `строка ${named(row)}, столбец ${named(column)}`,
    sheet: (name) => `лист ${named(name)}`,
    version: (version) => `версия ${version}`,
    licence: (licence) => `лицензия: ${licence}`,
    accessed: (date) => `дата обращения: ${date}`,
  },
  readings: (values) => `Можно прочесть и как ${values}`,
  money: (amount, currency, isShort) =>
    isShort && SIGNS[currency] !== undefined ? unbroken(amount, SIGNS[currency]) : undefined,
  kinds: {
    anniversary: 'Годовщина',
    award: 'Награда',
    call: 'Телефонный разговор',
    concert: 'Концерт',
    consultations: 'Консультации',
    death: 'Смерть',
    election: 'Выборы',
    'entry-into-force': 'Вступление в силу',
    forum: 'Форум',
    founding: 'Основание',
    independence: 'Независимость',
    invitation: 'Приглашение',
    launch: 'Запуск',
    lecture: 'Лекция',
    meeting: 'Встреча',
    opening: 'Открытие',
    ratification: 'Ратификация',
    return: 'Возвращение',
    sanctions: 'Санкции',
    signing: 'Подписание',
    statement: 'Заявление',
    summit: 'Саммит',
    talks: 'Переговоры',
    visit: 'Визит',
  },
};
