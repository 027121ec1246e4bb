import type {Locale} from '../format/locale.js';
import type {PointLabel} from '../geometry/chart-labels.js';
import {layoutChart, type ChartForm, type ChartLayout, type ChartPoint} from '../geometry/chart.js';
import {NARROW} from '../geometry/height.js';
import {yearsOf} from '../geometry/time.js';
import type {Dataset} from '../model/dataset.js';
import type {Measure, Quantity} from '../model/schema.js';
import {lastYear, selectSeries, type Series} from '../query/series.js';
import {
  empty,
  missing,
  oneOf,
  readScope,
  undatedBeside,
  type CommonOptions,
  type EmptyView,
  type MissingView,
  type Scope,
} from './options.js';
import {byWeight, documentName} from './source.js';
import {sortRows, type Sort} from './sort.js';
import {chartHeading} from './trade-chart-heading.js';
import {markKey, markShape, unplacedNames, type KeyEntry} from './trade-chart-key.js';
import {isSum, Rows, sortKey, tradeRow, valuesOf, type TradeColumn, type TradeRow} from './trade-chart-rows.js';
import {labelSettings} from './trade-chart-labels.js';
import {summary} from './trade-chart-summary.js';
import {updateLines} from './trade-chart-updates.js';

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
  /** Whether the table says what each value measures: of one thing a partner, heading and partner have said it. */
  readonly tellsWhat: boolean;
  /** Whether it says whose each value is: not where the heading is of one thing, which may be no partner's own. */
  readonly tellsWhose: boolean;
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
/** Values that a note names which holds of more. */
const MOST_NAMED = 4;

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
  const now = request.asOf ? selectSeries(dataset, measureId, scope.selection) : [];
  if (series.length === 0) return empty('figures', dataset, valuesOf(now), request, locale);
  const updated = updateLines(series, now, dataset, request, locale);
  return readyChart(series, measure, form === 'auto' ? autoForm(series) : form, updated, scope, options, locale);
}

function readyChart(
  series: readonly Series[],
  measure: Measure,
  form: ChartForm,
  updated: string | undefined,
  {dataset, asOf, selection}: Scope,
  options: TradeChartOptions,
  locale: Locale
): ReadyTradeChart {
  const {messages} = locale;
  const partners = series.map(({partner}) => dataset.places.get(partner)?.name ?? partner);
  const names = seriesNames(series, partners);
  const subject = onlySubject(series, measure);
  const subjects = subject === undefined ? names : [subject];
  const rows = new Rows(series, (fact, i) =>
    tradeRow(fact, i, {partner: names[i] ?? '', subject: subjects[i] ?? ''}, measure, dataset, locale)
  );
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
      settings: labelSettings(fact, measure, options.width < NARROW, locale),
    }),
  });
  const unknown = undatedBeside(selection, (anyTime) =>
    valuesOf(selectSeries(dataset, measure.id, anyTime)).map(({period}) => period)
  );
  const end = series.reduce(
    (latest, {facts}) => facts.reduce((year, fact) => Math.max(year, lastYear(fact)), latest),
    0
  );
  const sources = documentNames(series, dataset, locale);
  return {
    state: 'ready',
    heading: options.request.heading || chartHeading(series, measure, dataset, locale),
    unit: locale.unit(measure),
    asOf,
    updated,
    summary: series.map((one, i) => summary(one, subjects[i] ?? '', end, (fact) => rows.of(fact, i), locale)).join(' '),
    layout,
    key: [...unplacedNames(names, layout), ...markKey(series, layout, locale)],
    row: (id) => rows.find(id),
    get table() {
      return sortRows(rows.all(), options.sort, sortKey, locale);
    },
    get tellsWhat() {
      return series.some((one) => new Set(valuesOf([one]).map(({label}) => label)).size > 1);
    },
    tellsWhose: subject === undefined,
    undrawn: [
      ...(areAlike(series) ? [] : [messages.notAlike]),
      ...series.flatMap(({undated}, i) => undated.map((fact) => messages.undrawn(fact.label, rows.of(fact, i).value))),
      ...(unknown === 0 ? [] : [messages.undatedFigures(unknown)]),
    ],
    notes: noteLines(series, rows),
    sourceLine: `${sources.length === 1 ? messages.source : messages.sources}: ${sources.join('; ')}`,
  };
}

/** Whether the dataset says of no value that it counts other things than its neighbours. */
function areAlike(series: readonly Series[]): boolean {
  const isMixed = ({notes = []}: Quantity) => notes.some(({kind}) => kind === 'mixed-kinds');
  return series.length < 2 || !valuesOf(series).some(isMixed);
}

/** The notes on the values, each once, with whose and when they are. */
function noteLines(series: readonly Series[], rows: Rows): string[] {
  const notes = series.flatMap(({facts, undated}, i) =>
    [facts, undated].flatMap((list) =>
      list.flatMap((fact) => fact.notes?.map(({kind, text}) => ({kind, text, row: rows.of(fact, i)})) ?? [])
    )
  );
  const told = new Map<string, string[]>();
  for (const {text, row} of byWeight(notes)) {
    const about = told.get(text) ?? [];
    about.push(`${row.subject}, ${row.period}`);
    told.set(text, about);
  }
  return [...told].map(([text, about]) => {
    const more = about.length - MOST_NAMED;
    return `${about.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; … +${more}` : ''}: ${text}`;
  });
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

/** The one thing that is measured, where the heading names it and no partner, who may not be its owner. */
function onlySubject(series: readonly Series[], {heading}: Measure): string | undefined {
  const [only, ...others] = valuesOf(series.length > 1 ? [] : series);
  const isSame = others.every(({label}) => label === only?.label);
  return isSame && heading?.includes('{partners}') === false ? only?.label : undefined;
}

function documentNames(series: readonly Series[], dataset: Dataset, locale: Locale): string[] {
  const ids = new Set<string>();
  let last = '';
  for (const {facts, undated} of series)
    for (const list of [facts, undated])
      for (const {citations} of list)
        for (const {document} of citations)
          // Most values are told where the one before them is.
          if (document !== last) ids.add((last = document));
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
  return {id, from: first?.[0] ?? 0, to: last?.[1] ?? 0, value, shape: markShape(fact), isSum: isSum(fact), fact};
}
