import {unbroken} from '../unbroken.js';
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
  per: (amount, what) => `${amount} per ${PER[what] ?? what}`,
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
  quarterTick: (quarter, year) => unbroken(`Q${quarter}`, year),
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
};
