import {formatList} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import {formatQuantity, formatShortQuantity} from '../format/number.js';
import {layoutChart, type ChartForm, type ChartLayout, type ChartPoint, type PointLabel} from '../geometry/chart.js';
import {NARROW} from '../geometry/height.js';
import {wrapWords} from '../geometry/text.js';
import {yearsOf} from '../geometry/time.js';
import type {Dataset} from '../model/dataset.js';
import type {Fact, Measure, Quantity} from '../model/schema.js';
import {selectSeries, type Series} from '../query/series.js';
import {
  empty,
  missing,
  oneOf,
  readScope,
  updateLine,
  type CommonOptions,
  type EmptyView,
  type MissingView,
  type Scope,
} from './options.js';
import {documentName} from './source.js';
import {sortRows, type Sort} from './sort.js';
import {markKey, markShape, unplacedNames, type KeyEntry} from './trade-chart-key.js';
import {Rows, sortKey, tradeRow, valuesOf, type TradeColumn, type TradeRow} from './trade-chart-rows.js';
import {summary} from './trade-chart-summary.js';

export type {KeyEntry, TradeColumn, TradeRow};

/** The chart's attributes, as they were written. */
export interface TradeChartRequest extends CommonOptions {
  /** Id of the measure; `trade` without one. */
  readonly measure?: string | undefined;
  /** `line`, `bars` or `points`; without it a line where a series has several values, else points. */
  readonly form?: string | undefined;
}

export interface TradeChartOptions {
  readonly request: TradeChartRequest;
  /** Room for the drawing, and the size of the text around it, in pixels. */
  readonly width: number;
  readonly fontSize: number;
  /** Width of a figure of that text, in ems, where it was measured. */
  readonly figure?: number | undefined;
  readonly sort: Sort<TradeColumn>;
}

export interface ReadyTradeChart {
  readonly state: 'ready';
  readonly heading: string;
  /** The unit of the drawn values. */
  readonly unit: string;
  readonly asOf: string | undefined;
  /** Says so where later documents tell of these values, or of more. */
  readonly updated: string | undefined;
  /** What the drawing shows, in a sentence a partner. */
  readonly summary: string;
  readonly layout: ChartLayout;
  /** Which marks the drawing uses, besides the filled one, and what they say. */
  readonly key: readonly KeyEntry[];
  /** The row of a value, by the id of its fact: made when it is first asked for. */
  readonly row: (id: string) => TradeRow | undefined;
  /** All rows in the order asked for: made when it is read. */
  readonly table: readonly TradeRow[];
  /** Values that have no place on a time axis. */
  readonly undrawn: readonly string[];
  readonly notes: readonly string[];
  /** The documents behind the values. */
  readonly sourceLine: string;
}

export {NARROW};

export type TradeChartView = ReadyTradeChart | EmptyView | MissingView;

/** The drawing's text, against the text around it, and at least in pixels. */
const CHART_TEXT = 0.8125;
const LEAST_TEXT = 12;
/** Characters of a label's line on a phone. */
const NARROW_LABEL = 13;

/** What a trade chart shows: a measure over time, for one or more partners. */
export function tradeChartView(dataset: Dataset, options: TradeChartOptions, locale: Locale): TradeChartView {
  const {request} = options;
  const scope = readScope(dataset, request, locale);
  if (scope.state === 'missing') return scope;
  const measureId = request.measure || 'trade';
  const measure = dataset.measures.get(measureId);
  if (!measure) return missing(`unknown measure: ${measureId}`, locale);
  const form = oneOf(request.form, ['auto', 'line', 'bars', 'points']);
  if (form === undefined) return missing(`form: neither line, bars nor points: ${request.form}`, locale);
  const series = selectSeries(scope.dataset, measureId, scope.selection);
  const now =
    scope.asOf === undefined ? [] : valuesNow(series, selectSeries(dataset, measureId, scope.selection), dataset);
  const updated = updateLine(dataset, now, request, locale);
  if (series.length === 0) return empty(locale, scope.asOf, updated);
  return readyChart(series, measure, form === 'auto' ? autoForm(series) : form, updated, scope, options, locale);
}

function readyChart(
  series: readonly Series[],
  measure: Measure,
  form: ChartForm,
  updated: string | undefined,
  {dataset, asOf}: Scope,
  options: TradeChartOptions,
  locale: Locale
): ReadyTradeChart {
  const {messages} = locale;
  const partners = series.map(({partner}) => dataset.places.get(partner)?.name ?? partner);
  const names = seriesNames(series, partners);
  const rows = new Rows(series, (fact, i) => tradeRow(fact, i, names[i] ?? '', measure, dataset, locale));
  const layout = layoutChart({
    width: options.width,
    fontSize: Math.max(LEAST_TEXT, options.fontSize * CHART_TEXT),
    figure: options.figure,
    form,
    isCount: measure.counted !== undefined,
    formatValue: (value) => locale.scaled(value),
    series: series.map(({facts}) => ({points: facts.map(chartPoint)})),
    labelOf: ({fact}, i): PointLabel => ({
      // Several partners are named at their line's end, and at every bar, so that colour alone tells nothing apart.
      name: series.length > 1 && (form === 'bars' || fact === series[i]?.facts.at(-1)) ? names[i] : undefined,
      lines:
        options.width < NARROW
          ? wrapWords(formatShortQuantity(fact, measure, locale), NARROW_LABEL)
          : [formatQuantity(fact, measure, locale)],
    }),
  });
  return {
    state: 'ready',
    heading:
      options.request.heading || messages.chartHeading(measure.label, formatList([...new Set(partners)], locale)),
    unit: locale.unit(measure),
    asOf,
    updated,
    summary: series.map((one, i) => summary(one, names[i] ?? '', (fact) => rows.of(fact, i), locale)).join(' '),
    layout,
    key: [...unplacedNames(names, layout), ...markKey(series, layout, locale)],
    row: (id) => rows.find(id),
    get table() {
      return sortRows(rows.all(), options.sort, sortKey, locale);
    },
    undrawn: series.flatMap(({undated}, i) =>
      undated.map((fact) => messages.undrawn(fact.label, rows.of(fact, i).value))
    ),
    notes: noteLines(series, rows),
    sourceLine: `${messages.sources}: ${documentNames(series, dataset, locale).join('; ')}`,
  };
}

/** The notes on the values, each with whose and when it is. */
function noteLines(series: readonly Series[], rows: Rows): string[] {
  const lines: string[] = [];
  for (const [i, {facts, undated}] of series.entries())
    for (const list of [facts, undated])
      for (const fact of list) {
        if (!fact.notes) continue;
        const {partner, period} = rows.of(fact, i);
        for (const {text} of fact.notes) lines.push(`${partner}, ${period}: ${text}`);
      }
  return lines;
}

/** What later documents may tell more of: the values shown as they are today, and those that have joined them. */
function valuesNow(then: readonly Series[], now: readonly Series[], {facts}: Dataset): (Fact | undefined)[] {
  return [...valuesOf(now), ...valuesOf(then).map(({id}) => facts.get(id))];
}

/** A partner's name; where a partner has several series (of both directions, say), what each measures. */
function seriesNames(series: readonly Series[], partners: readonly string[]): string[] {
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const partner of partners) (seen.has(partner) ? shared : seen).add(partner);
  return series.map(({facts, undated}, i) => {
    const partner = partners[i] ?? '';
    return (shared.has(partner) && (facts[0] ?? undated[0])?.label) || partner;
  });
}

function documentNames(series: readonly Series[], dataset: Dataset, locale: Locale): string[] {
  const ids = new Set<string>();
  for (const {facts, undated} of series)
    for (const list of [facts, undated])
      for (const {citations} of list) for (const {document} of citations) ids.add(document);
  return [...ids].map((id) => documentName(dataset.documents.get(id), id, locale));
}

/** One value is never a line, and neither are values of which no two belong together. */
function autoForm(series: readonly Series[]): ChartForm {
  return series.some(({facts}) => facts.length > 1) ? 'line' : 'points';
}

function chartPoint(fact: Quantity): ChartPoint & {readonly fact: Quantity} {
  const {id, period, value} = fact;
  const first = period.basis === 'open' ? undefined : yearsOf(period.from);
  const last = period.basis === 'open' || period.to === undefined ? first : yearsOf(period.to);
  return {id, from: first?.[0] ?? 0, to: last?.[1] ?? 0, value, shape: markShape(fact), fact};
}
