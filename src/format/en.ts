import type {Locale} from './locale.js';
import {formatScaled, MINUS} from './number.js';
import {monthName, unbroken} from './unbroken.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT_MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const SCALES = {million: 'million', billion: 'billion', trillion: 'trillion'};
const SHORT_SCALES = {million: 'm', billion: 'bn', trillion: 'tn'};
const DIGITS = {decimal: '.', group: ','};

/** The minus stands before a sign of currency: `−$3 billion`. */
function money(amount: string, currency: string): string {
  if (currency === 'KRW') return unbroken(amount, 'won');
  if (amount.startsWith(MINUS)) return `${MINUS}\u2060${money(amount.slice(1), currency)}`;
  return currency === 'USD' ? `$${amount}` : unbroken(currency, amount);
}

/** `1993–2008`, `16–17 August 2021`, `16 August – 3 September 2021`: what both ends share is said once. */
function span(from: string, to: string): string {
  const [, own, shared, other] = /^(\d+)((?:\u00a0[^|]+)?)\|(\d+)\2$/u.exec(`${from}|${to}`) ?? [];
  if (own && other) return `${own}–${other}${shared ?? ''}`;
  if (from.split('\u00a0').length !== to.split('\u00a0').length) return `${from} – ${to}`;
  const [, withoutYear = from] = /^([^|]+)(\u00a0\d{4})\|.+\2$/u.exec(`${from}|${to}`) ?? [];
  return `${withoutYear} – ${to}`;
}

export const en: Locale = {
  lang: 'en',
  ...DIGITS,
  scaled: (value) => formatScaled(value, DIGITS, SCALES, '\u00a0'),
  abbreviated: (value) => formatScaled(value, DIGITS, SHORT_SCALES, ''),
  money,
  percent: (amount) => `${amount}%`,
  counted: unbroken,
  unit: ({unit, counted}) => (unit === 'USD' ? 'US dollars' : unit === 'KRW' ? 'Korean won' : (counted?.other ?? unit)),
  plural: (value) => (Math.abs(value) === 1 ? 'one' : 'other'),
  date: (parts) => unbroken(parts.day, monthName(parts, MONTHS), parts.year),
  dayAndMonth: (parts) => unbroken(parts.day, monthName(parts, SHORT_MONTHS)),
  compare: (a, b) => a.localeCompare(b, 'en'),
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `about ${quantity}`,
    almost: (quantity) => `almost ${quantity}`,
    'more-than': (quantity) => `more than ${quantity}`,
    estimated: (quantity) => `an estimated ${quantity}`,
  },
  status: {estimated: 'Estimate', promoted: 'Promoted, not signed', target: 'Target'},
  messages: {
    source: 'Source',
    sources: 'Sources',
    notes: 'Notes',
    close: 'Close',
    copyCitation: 'Copy citation',
    copied: 'Citation copied',
    copyFailed: 'Not copied: the browser refused. Select the text instead.',
    publisherNotNamed: 'publisher not named',
    openDate: 'date not given',
    derivedDate: (how) => `Date worked out: ${how}`,
    openDateBecause: (how) => `Date not given: ${how}`,
    openLink: 'Open the document',
    openArchive: 'Open the archived copy',
    documentOf: (date) => `document of ${date}`,
    paragraph: (paragraph, of) => `paragraph ${paragraph} of ${of}`,
    accordingTo: (who) => `according to ${who}`,
    sourceOf: (title) => `Source: ${title}`,
    moreSources: (count) => `and ${count} more`,
    exactly: (value) => `In digits: ${value}`,
    by: (date) => `by ${date}`,
    span,
    asOf: (date) => `As of ${date}`,
    sinceUpdated: (date) => `Since updated: a document of ${date} says more`,
    up: (percent, value, period) => `Up ${percent} from ${value} (${period})`,
    down: (percent, value, period) => `Down ${percent} from ${value} (${period})`,
    unchanged: (value, period) => `Unchanged from ${value} (${period})`,
    before: (value, period) => `Before: ${value} (${period})`,
    missing: 'This is not available.',
    empty: 'No document reports anything here.',
    loading: 'Loading the data',
    failed: 'The data could not be loaded.',
    table: 'Table',
    downloadCsv: 'Download the values and their sources as CSV',
    downloadSvg: 'Download the drawing and its sources as SVG',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: 'Arrow keys move between the values; Enter opens the source.',
    columns: {period: 'Period', partner: 'Partner', value: 'Value', what: 'What it measures', source: 'Source'},
    sortBy: (column) => `Sort by ${column}`,
    onePoint: (name, value, period) => `${name}: ${value} (${period}).`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: from ${first} (${firstPeriod}) to ${last} (${lastPeriod}).`,
    highest: (value, period) => `The highest was ${value} (${period}).`,
    unreported: (years) => `No document reports ${years}.`,
    undrawn: (label, value) => `Not drawn, as its period is open: ${label}, ${value}`,
    marks: {
      about: 'about',
      'more-than': 'more than',
      estimated: 'estimate or target',
      gap: 'nothing reported in between',
    },
    and: 'and',
    events: 'Events',
    planned: 'Planned',
    dateNotGiven: 'Date not given',
    countOfEvents: (count) => (count === 1 ? '1 event' : `${count} events`),
    showAll: (count) => `Show all ${count}`,
    shownOf: (shown, count) => `${shown} of ${count} events`,
    filters: 'Filters',
    allPartners: 'All partners',
    allTopics: 'All topics',
    allStatuses: 'Done and planned',
    partner: 'Partner',
    topic: 'Topic',
    status: 'Status',
    happened: 'Done',
  },
};
