import {currencyName} from './currency.js';
import {formatList, joined} from './list.js';
import type {Locale} from './locale.js';
import type {Wanted} from './messages.js';
import {formatNumber, formatScaled, isCurrency, signBefore} from './number.js';
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

/** Signs and names of a newspaper; CLDR's names are those of a catalogue: `Kazakhstani tenges`. */
const SIGNS: Readonly<Record<string, string>> = {USD: '$', EUR: '€', GBP: '£'};
const NAMES: Readonly<Record<string, string>> = {KZT: 'tenge', KRW: 'won', CNY: 'yuan', JPY: 'yen', RUB: 'roubles'};

function money(amount: string, currency: string): string {
  const sign = SIGNS[currency];
  if (sign !== undefined) return signBefore(sign, amount);
  const isOne = amount === '1';
  const name = NAMES[currency] ?? currencyName(currency, 'en-GB', Number(isOne));
  return unbroken(amount, isOne && currency === 'RUB' ? 'rouble' : name);
}

/** `1993–2008`, `16–17 August 2021`, `16 August – 3 September 2021`: what both ends share is said once. */
function span(from: string, to: string): string {
  const [, own, shared, other] = /^(\d+)((?:\u00a0[^|]+)?)\|(\d+)\2$/u.exec(`${from}|${to}`) ?? [];
  if (own && other) return joined(own, other) + (shared ?? '');
  if (from.split('\u00a0').length !== to.split('\u00a0').length) return `${from}\u00a0– ${to}`;
  const [, withoutYear = from] = /^([^|]+)(\u00a0\d{4})\|.+\2$/u.exec(`${from}|${to}`) ?? [];
  return `${withoutYear}\u00a0– ${to}`;
}

const counted = (count: number) => formatNumber(count, DIGITS);

/** What a widget was asked for, where it has nothing to show. */
const WANTED: Readonly<Record<Wanted, string>> = {
  facts: 'figure or statement on this',
  figures: 'figure on this',
  events: 'such event',
  agreements: 'such agreement',
  people: 'record of such a person',
  organisations: 'record of such an organisation',
};

export const en: Locale = {
  lang: 'en',
  ...DIGITS,
  list: [', ', ' and '],
  scaled: (value, scaling) => formatScaled(value, DIGITS, SCALES, '\u00a0', scaling),
  abbreviated: (value, scaling) => formatScaled(value, DIGITS, SHORT_SCALES, '', scaling),
  money,
  percent: (amount) => `${amount}%`,
  counted: unbroken,
  unit: ({unit, counted}) =>
    unit === 'KZT' ? 'tenge' : isCurrency(unit) ? currencyName(unit, 'en-GB') : (counted?.other ?? unit),
  plural: (value) => (Math.abs(value) === 1 ? 'one' : 'other'),
  date: (parts) => unbroken(parts.day, monthName(parts, MONTHS), parts.year),
  dayAndMonth: (parts) => unbroken(parts.day, monthName(parts, SHORT_MONTHS)),
  tick: ({month, day}, year) => unbroken(day, SHORT_MONTHS[month - 1], year),
  compare: (a, b) => a.localeCompare(b, 'en'),
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `about ${quantity}`,
    almost: (quantity) => `almost ${quantity}`,
    'more-than': (quantity) => `more than ${quantity}`,
    estimated: (quantity) => `an estimated ${quantity}`,
  },
  status: {
    estimated: 'Estimate',
    promoted: 'Promoted; not said to be signed',
    target: 'Target',
    aim: 'Aim',
    expected: 'Expected',
  },
  inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  messages: {
    source: 'Source',
    sources: 'Sources',
    notes: 'Notes',
    close: 'Close',
    copyCitation: 'Copy citation',
    copied: 'Citation copied',
    copyFailed: 'Not copied: the browser refused. Select the text instead.',
    openDate: 'date not given',
    derivedDate: (how) => `Date: ${how}`,
    openDateBecause: (how) => `Date unclear: ${how}`,
    openLink: 'Open the report',
    openArchive: 'Open the archived copy',
    documentOf: (date) => `report of ${date} (publisher not named)`,
    paragraph: (paragraph, of) => `paragraph ${paragraph} of ${of}`,
    accordingTo: (who) => `according to ${who}`,
    passedOn: (who) => `according to ${who}`,
    sourceOf: (title) => `Source: ${title}`,
    moreSources: (first, count) => `${first} and ${count === 1 ? 'one other report' : `${count} other reports`}`,
    note: (text) => `Note: ${text}`,
    exactly: (value) => `In digits: ${value}`,
    by: (date) => `on or before ${date}`,
    upTo: (date) => `up to ${date}`,
    span,
    asOf: (date) => `As of ${date}`,
    sinceUpdated: (newest, reports) =>
      reports === 1 ? `A later report (${newest}) says more` : `Later reports (the latest dated ${newest}) say more`,
    sinceJoined: (newest, partners) =>
      `A later report (${newest}) has ${partners === 1 ? 'a figure for another partner' : 'figures for other partners'}`,
    up: (percent, value, period) => `Up ${percent} on ${period} (${value}), by our calculation`,
    down: (percent, value, period) => `Down ${percent} on ${period} (${value}), by our calculation`,
    unchanged: (value, period) => `Unchanged from ${value} (${period})`,
    before: (value, period) => `Previous figure: ${value} (${period})`,
    missing: 'This is not available.',
    empty: (wanted) => `No ${WANTED[wanted]} has been taken from these reports.`,
    emptyAsOf: (wanted, date, later) =>
      `As of ${date} no ${WANTED[wanted]} had been taken from these reports` +
      `${later === undefined ? '' : `; the first is in the report of ${later}`}.`,
    loading: 'Loading the data',
    failed: 'The data could not be loaded.',
    table: 'Table',
    chart: 'Chart',
    downloadCsv: 'Download the values and their sources as CSV',
    downloadSvg: 'Download the chart and its sources as SVG',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: 'Arrow keys move between the values; Enter opens the source.',
    position: (place, of) => `${counted(place)} of ${counted(of)}`,
    columns: {period: 'Period', partner: 'Partner', value: 'Value', what: 'What it measures', source: 'Source'},
    sortBy: (column) => `Sort by ${column}`,
    summary: (clauses) => `${clauses.join('; ')}.`,
    onePoint: (name, value, period) => `${name}: ${value} (${period})`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: ${first} (${firstPeriod}) and ${last} (${lastPeriod})`,
    highest: (value, period) => `highest figure here: ${value} (${period})`,
    unreported: (runs, after) => {
      const listed = formatList([...runs, ...(after === undefined ? [] : [`after ${after}`])], {list: [', ', ' or ']});
      return runs.length === 0 ? `no figure ${listed}` : `no figure for ${listed}`;
    },
    noFigure: (years) => `No such figure in these reports for ${years}`,
    undrawn: (label, value) => `Not drawn, as the exact dates are not given: ${label}, ${value}`,
    marks: {
      about: 'about or almost',
      'more-than': 'more than',
      estimated: 'estimate',
      aimed: 'target, promoted or expected figure',
      gap: 'no figure in these reports in between',
    },
    eventList: {
      heading: 'Events',
      count: (count) => (count === 1 ? '1 event' : `${counted(count)} events`),
      shownOf: (shown, count) => `${counted(shown)} of ${counted(count)} events`,
      none: 'No events with these filters.',
    },
    peopleList: {
      heading: 'People',
      count: (count) => (count === 1 ? '1 person' : `${counted(count)} people`),
      shownOf: (shown, count) => `${counted(shown)} of ${counted(count)} people`,
      none: 'No people with these filters.',
    },
    organisationList: {
      heading: 'Organisations',
      count: (count) => (count === 1 ? '1 organisation' : `${counted(count)} organisations`),
      shownOf: (shown, count) => `${counted(shown)} of ${counted(count)} organisations`,
      none: 'No organisations with these filters.',
    },
    asOfReports: (dates) =>
      `as of the ${dates.length === 1 ? 'report' : 'reports'} of ${formatList(dates, {list: [', ', ' and ']})}`,
    otherNames: (names) => `In the reports also: ${names}`,
    inEvents: (count) => `In ${count === 1 ? '1 event' : `${counted(count)} events`}`,
    partyTo: (count) => `Party to ${count === 1 ? '1 agreement' : `${counted(count)} agreements`}`,
    namedIn: (count) => `Named in ${count === 1 ? '1 event' : `${counted(count)} events`}`,
    country: 'Country',
    allCountries: 'All countries',
    countryNotSaid: 'Country not said',
    kind: 'Kind',
    allKinds: 'All kinds',
    kinds: {
      bank: 'Banks',
      body: 'Other bodies',
      company: 'Companies',
      ensemble: 'Ensembles',
      financial: 'Finance',
      government: 'Government',
      international: 'International bodies',
      media: 'Media',
      ministry: 'Ministries',
      university: 'Universities',
    },
    planned: 'Planned',
    plans: 'Planned',
    plannedAsOf: (date) => `Planned as of ${date}`,
    dateNotGiven: 'Date not given',
    showAll: (count) => `Show all ${counted(count)}`,
    filters: 'Filters',
    allPartners: 'All partners',
    allTopics: 'All topics',
    allStatuses: 'Past and planned',
    others: 'Others',
    partner: 'Partner',
    topic: 'Topic',
    status: 'Status',
    happened: 'Past',
    moreNotes: (count) => (count === 1 ? '1 more note' : `${count} more notes`),
    lowest: (value, period) => `lowest: ${value} (${period})`,
    inAll: (value) => `${value} in all`,
    inAllOver: (value, period) => `${value} in all, ${period}`,
    unreportedMany: (missing, of, years) => `no figure in ${missing} of ${of} years, ${years}`,
    notAlike: 'These figures do not all count the same things: see the notes.',
    agreementList: {
      heading: 'Agreements by status',
      count: (count) => (count === 1 ? '1 entry' : `${counted(count)} entries`),
      shownOf: (shown, count) => `${counted(shown)} of ${counted(count)} entries`,
      none: 'Nothing with these filters.',
    },
    agreementStatuses: {
      signed: ['Signed', 'A report says that it was signed.'],
      agreed: [
        'Agreed',
        'A report tells of an agreement, a pledge, a joint statement or a launch, but not of a signing.',
      ],
      discussed: ['Discussed', 'A report tells of talks or a proposal, but not that the sides agreed.'],
      planned: ['Planned', 'It lay ahead at the time of the report; no report says that it came about.'],
    },
    anyStatus: 'Any status',
    notInForce: 'No report here says that any of these is in force.',
    parties: (names) => `Parties:\u00a0${names}`,
    fields: (names) => `Fields:\u00a0${names}`,
    undatedAgreements: (count) =>
      count === 1 ? '1 entry without a date is not shown' : `${count} entries without a date are not shown`,
    undatedEvents: (count) =>
      count === 1 ? '1 event without a date is not shown' : `${count} events without a date are not shown`,
    undatedFigures: (count) =>
      count === 1 ? '1 figure without a date is not shown' : `${count} figures without a date are not shown`,
    passages: (count) => (count === undefined ? 'Passages' : count === 1 ? '1 passage' : `${counted(count)} passages`),
    usedIn: 'Used in',
    copyAs: 'Copy as',
    plainText: 'text',
    listCopied: 'List copied',
    checkIt: 'Check it yourself',
    noSources: 'No source is cited on this page.',
    wordsDiffer: (record) => `Differs from the record: ${record}`,
    wordsUnread: (record) => `Not compared with the record: ${record}`,
  },
};
