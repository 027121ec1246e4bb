import {isQuantity} from '../model/dataset.js';
import {writeDate, writeEdtf} from '../model/edtf.js';
import type {Quantity, When} from '../model/schema.js';
import {byPlace} from './source.js';
import type {TradeRow} from './trade-chart.js';

const COLUMNS = [
  'id',
  'partner',
  'label',
  'period',
  'period_from',
  'period_to',
  'value',
  'unit',
  'qualifier',
  'status',
  'attributed_to',
  'document',
  'paragraph',
  'page',
  'sheet',
  'row',
  'column',
  'as_written',
  'source',
  'notes',
] as const;

type Told = TradeRow['fact'];

/** Columns that are there where a row has something for them: most data need none. */
const OTHERS: readonly (readonly [name: string, cell: (fact: Told) => string])[] = [
  ['period_edtf', ({period}) => (writeEdtf(period) === plainPeriod(period) ? '' : writeEdtf(period))],
  ['value_low', (fact) => (isQuantity(fact) && fact.range ? String(fact.range.low) : '')],
  ['value_high', (fact) => (isQuantity(fact) && fact.range ? String(fact.range.high) : '')],
  ['absent', (fact) => (isQuantity(fact) ? '' : fact.reason)],
  ['value_before', (fact) => (isQuantity(fact) ? valuesBefore(fact) : '')],
];

/** Spreadsheets read the file as UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** The values with their citations as CSV (RFC 4180), a row a value. Several citations stand in one cell, as one value counts once. */
export function tradeChartCsv(rows: readonly TradeRow[]): string {
  const others = OTHERS.filter(([, cell]) => rows.some(({fact}) => cell(fact) !== ''));
  const lines = rows.map(({fact, partner, what, period, attributedTo, source}) => [
    fact.id,
    partner,
    what,
    period,
    ...endsOf(fact.period),
    valueOf(fact),
    fact.unit,
    // A document that gives a number alone does not call it exact.
    !isQuantity(fact) || fact.qualifier === 'exact' ? '' : fact.qualifier,
    fact.status,
    attributedTo,
    ...(['document', 'paragraph', 'page', 'sheet', 'row', 'column'] as const).map((field) =>
      byPlace(fact.citations)
        .map(([citation]) => String(citation[field] ?? ''))
        .join(' | ')
    ),
    byPlace(fact.citations)
      .map((passages) => passages.map(({asWritten}) => asWritten).join(' … '))
      .join(' | '),
    source.passages.map(({where}) => where).join(' | '),
    source.notes.join(' | '),
    ...others.map(([, cell]) => cell(fact)),
  ]);
  const heads = [...COLUMNS, ...others.map(([name]) => name)];
  return BYTE_ORDER_MARK + [heads, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** The number; nothing where only the ends of a range are known, or no value at all. */
function valueOf(fact: Told): string {
  return !isQuantity(fact) || fact.range?.middle === false ? '' : String(fact.value);
}

/** The first and the last date as EDTF writes them. */
function endsOf(period: When): [string, string] {
  if (period.basis === 'open') return ['', period.by === undefined ? '' : writeDate(period.by)];
  return [writeDate(period.from), writeDate(period.to ?? period.from)];
}

/** A date or span of which nothing more is said. */
function plainPeriod(period: When): string {
  const [from, to] = endsOf(period);
  if (period.basis === 'open') return writeEdtf(period);
  return period.to === undefined ? from : `${from}/${to}`;
}

function valuesBefore({earlier = []}: Quantity): string {
  return earlier.flatMap(({value}) => value ?? []).join(' | ');
}

/** Begins a formula, in letters of each width. */
const SIGN = '[-=+@＝＋－＠]';
/**
 * Where a formula would begin: at a cell's start, and where programs that separate by semicolons or tabs would start a
 * cell or a row, as quotes within a cell do not hold them back.
 */
const FORMULA = new RegExp(`^(?=${SIGN}|[\\t\\r\\n])|(?<=[;\\t\\r\\n]["\\s]*)(?=${SIGN})`, 'gu');

/** Quoted where any program would separate it, and never a formula: a spreadsheet runs a text, not a number, that begins with one of these signs. */
function cell(text: string): string {
  const inert = Number.isNaN(Number(text)) ? text.replace(FORMULA, "'") : text;
  return /[",;\t\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
