import {signBefore} from '../number.js';
import {unbroken} from '../unbroken.js';
import {entry} from './entry.js';
import type {OwnWords} from './own-words.js';

const PER: Readonly<Record<string, string>> = {
  t: 'tonne',
  bbl: 'barrel',
  l: 'litre',
  ha: 'hectare',
  capita: 'head',
  d: 'day',
};
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Signs of a newspaper, in any place. */
const SIGNS: Readonly<Record<string, string>> = {JPY: '¥', INR: '₹'};
/** Of currencies that a sentence calls by their names. */
const SHORT_SIGNS: Readonly<Record<string, string>> = {
  KZT: '₸',
  KRW: '₩',
  RUB: '₽',
  TRY: '₺',
  UAH: '₴',
  VND: '₫',
  PHP: '₱',
  ILS: '₪',
  NGN: '₦',
};

/** How long periods are, by their months. */
const LENGTHS: Readonly<Record<number, string>> = {
  12: 'yearly',
  6: 'half-yearly',
  3: 'quarterly',
  1: 'monthly',
  0.25: 'weekly',
  0.5: 'other periods',
  0: 'daily',
};

export const en: OwnWords = {
  units: {
    percent: ['#%', '#%', 'per cent'],
    'percentage-points': ['percentage point', 'percentage points'],
    'per-mille': ['#‰', '#‰', 'per mille'],
    index: ['#', '#', 'index'],
    ratio: ['#', '#', 'ratio'],
    t: ['tonne', 'tonnes'],
    ha: ['hectare', 'hectares'],
    l: ['litre', 'litres'],
    toe: ['tonne of oil equivalent', 'tonnes of oil equivalent'],
    bbl: ['barrel', 'barrels'],
    tkm: ['tonne-kilometre', 'tonne-kilometres'],
    teu: 'TEU',
  },
  axis: (unit) => unit,
  index: (base) => `index, ${base} = 100`,
  per: (amount, what) => `${amount} per ${entry(PER, what) ?? what}`,
  qualified: {
    'less-than': (quantity, isCounted) => `${isCounted ? 'fewer' : 'less'} than ${quantity}`,
    'at-least': (quantity) => `at least ${quantity}`,
    'at-most': (quantity) => `at most ${quantity}`,
  },
  status: {provisional: 'Provisional', revised: 'Revised', forecast: 'Forecast'},
  marks: {
    forecast: 'forecast',
    provisional: 'provisional',
    'at-least': 'at least',
    'less-than': 'less than',
    'at-most': 'at most',
    range: 'range from low to high',
  },
  period: {
    quarter: (year, number) => unbroken(`Q${number}`, year),
    'half-year': (year, number) => unbroken(`H${number}`, year),
    season: (year, number) =>
      unbroken(SEASONS[number - 1], number === 4 ? `${year}–${String(year + 1).slice(-2)}` : year),
    week: (year, number) => `week ${number} of ${year}`,
  },
  ticks: {
    quarter: (number, year) => unbroken(`Q${number}`, year),
    'half-year': (number, year) => unbroken(`H${number}`, year),
    season: (number, year) => unbroken(SEASONS[number - 1], year),
    week: (number, year) => unbroken('week', number, year === undefined ? undefined : `of ${year}`),
  },
  year: (year, hasEra) =>
    year < 1 ? unbroken(1 - year, 'BC') : hasEra && year < 1000 ? unbroken('AD', year) : String(year),
  lengths: (months) => LENGTHS[months] ?? `${months}-month periods`,
  fiscalYear: (first, last) => `fiscal year ${first === last ? first : `${first}/${String(last).slice(-2)}`}`,
  dated: {
    about: (from) => `about ${from}`,
    between: (from, to) => `between ${from} and ${to}`,
    before: (from) => `before ${from}`,
    after: (from) => `after ${from}`,
  },
  beforeChrist: (date) => unbroken(date, 'BC'),
  early: (date) => date.replace(/\d+$/u, (year) => unbroken('AD', year)),
  ofOurEra: (date) => date,
  range: (low, high, fullLow) =>
    `${/^[^\d−]|[%‰]$/u.test(fullLow.replace(/^−\u2060/u, '')) ? fullLow : low} to ${high}`,
  within: (value, range) => `${value} (range: ${range})`,
  absent: {'not-available': 'not available', confidential: 'confidential', none: 'none'},
  steps: {
    signed: (when) => `signed ${when}`,
    'in-force': (when) => `in force ${when}`,
    ended: (when) => `ended ${when}`,
    agreed: (when) => `agreed ${when}`,
    discussed: (when) => `discussed ${when}`,
    planned: (when) => `planned ${when}`,
  },
  agreementStatuses: {
    'in-force': ['In force', 'A report says that it came into force.'],
    ended: ['Ended', 'A report says that it ended.'],
  },
  revised: (value, date) => `Before the revision of ${date}: ${value}`,
  nearlyUnchanged: (value, period) => `Almost unchanged from ${value} (${period})`,
  source: {
    page: (page) => `page\u00a0${page}`,
    row: (row) => `row\u00a0${row}`,
    cell: (row, column) => `row ${row}, column ${column}`,
    sheet: (name) => `sheet ${name}`,
    version: (version) => `version ${version}`,
    licence: (licence) => `licence: ${licence}`,
    accessed: (date) => `accessed ${date}`,
  },
  readings: (values) => `Can also be read as ${values}`,
  money: (amount, currency, isShort) => {
    const sign = SIGNS[currency] ?? (isShort ? SHORT_SIGNS[currency] : undefined);
    if (sign !== undefined) return signBefore(sign, amount);
    return currency === 'TRY' ? unbroken(amount, 'Turkish lira') : undefined;
  },
  kinds: {
    anniversary: 'Anniversary',
    award: 'Award',
    call: 'Phone call',
    concert: 'Concert',
    consultations: 'Consultations',
    death: 'Death',
    election: 'Election',
    'entry-into-force': 'Entry into force',
    forum: 'Forum',
    founding: 'Founding',
    independence: 'Independence',
    invitation: 'Invitation',
    launch: 'Launch',
    lecture: 'Lecture',
    meeting: 'Meeting',
    opening: 'Opening',
    ratification: 'Ratification',
    return: 'Return',
    sanctions: 'Sanctions',
    signing: 'Signing',
    statement: 'Statement',
    summit: 'Summit',
    talks: 'Talks',
    visit: 'Visit',
  },
};
