import {writeEdtf} from '../model/edtf.js';
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

/** Spreadsheets read the file as UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** The values with their citations as CSV (RFC 4180), a row a value. Several citations stand in one cell, as one value counts once. */
export function tradeChartCsv(rows: readonly TradeRow[]): string {
  const lines = rows.map(({fact, partner, what, period, attributedTo, source}) => [
    fact.id,
    partner,
    what,
    period,
    ...(fact.period.basis === 'open'
      ? ['', dateOf(fact.period.by)]
      : [dateOf(fact.period.from), dateOf(fact.period.to ?? fact.period.from)]),
    String(fact.value),
    fact.unit,
    // A document that gives a number alone does not call it exact.
    fact.qualifier === 'exact' ? '' : fact.qualifier,
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
  ]);
  return BYTE_ORDER_MARK + [[...COLUMNS], ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
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

/** A date as other programs read it: a year before the first is −0054. */
function dateOf(date: string | undefined): string {
  return date === undefined ? '' : writeEdtf({basis: 'stated', from: date});
}
