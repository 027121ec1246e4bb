import {formatYear} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import {formatScale} from '../format/number.js';
import type {PointLabel} from '../geometry/chart-labels.js';
import {layoutChart, type ChartForm, type ChartLayout, type ChartMark} from '../geometry/chart.js';
import {NARROW} from '../geometry/height.js';
import type {Dataset} from '../model/dataset.js';
import type {Measure} from '../model/schema.js';
import {selectSeries, unreportedByAll, type Series} from '../query/series.js';
import {lastYear} from '../query/years.js';
import {inTime} from './navigate.js';
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
import {documentName, lastTold, numbered, type CitedRecord} from './source.js';
import {huesOf} from './series-hues.js';
import {sortRows, type Sort} from './sort.js';
import {absencesOf, absentLines, absentRow, gapWords, absentPlaceName, selectAbsences} from './trade-chart-absent.js';
import {chartHeading} from './trade-chart-heading.js';
import {seriesNames} from './series-names.js';
import {markKey, unplacedNames, type KeyEntry} from './trade-chart-key.js';
import {noteLine, notesOf} from './trade-chart-notes.js';
import {chartPoint, namedBy} from './trade-chart-points.js';
import {isSum, Rows, sortKey, tradeRow, valuesOf, type TradeColumn, type TradeRow} from './trade-chart-rows.js';
import {labelSettings} from './trade-chart-labels.js';
import {MOST_TOLD, summary, summaryOfMany} from './trade-chart-summary.js';
import {updateLines} from './trade-chart-updates.js';
import {valueParts, type ValueParts} from './value-parts.js';

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

export interface OneValue {
  /** Whose or what it is. */
  readonly label: string;
  readonly parts: ValueParts;
  /** When it holds, and how sure it is. */
  readonly period: string;
}

export interface ReadyTradeChart {
  readonly state: 'ready';
  readonly heading: string;
  /** The unit of the drawn values. */
  readonly unit: string;
  readonly asOf: string | undefined;
  /** Says so where later documents tell of these values, or of more. */
  readonly updated: string | undefined;
  /** What each value counts, where not all count the same things: told beside the unit, as they stand side by side. */
  readonly unlike: readonly string[];
  /** What the drawing shows, in a sentence a partner. */
  readonly summary: string;
  readonly layout: ChartLayout;
  /** One value alone, which needs no drawing: told as on a card, in place of the summary. */
  readonly one: OneValue | undefined;
  /** The marks as the keys walk them: put in order once, when it is first read. */
  readonly inTime: readonly ChartMark[];
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
  /** The same with their numbers in the page's list of sources, where there is one: no file has that list. */
  readonly numberedLine: string;
  /** What it shows and where that was read, without the making of its rows. */
  readonly cited: () => readonly CitedRecord[];
  /** `kz-trade-kr-gb-2023`: what a file of it is called, by what it shows and the year of its newest document. */
  readonly fileName: string;
}

export {NARROW};

export type TradeChartView = ReadyTradeChart | EmptyView | MissingView;

/** The drawing's text, against the text around it, and at least in pixels. */
const CHART_TEXT = 0.8125;
const LEAST_TEXT = 12;
/** Notes on what values count that are told in full. */
const MOST_UNLIKE = 3;
/** Partners that a file's name names. */
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
  asked: ChartForm,
  updated: string | undefined,
  {dataset, asOf, selection}: Scope,
  options: TradeChartOptions,
  locale: Locale
): ReadyTradeChart {
  const {messages} = locale;
  const names = seriesNames(series, dataset, locale);
  const hues = huesOf(series, dataset);
  const subject = onlySubject(series, measure);
  const subjects = subject === undefined ? names : [subject];
  const rows = new Rows(series, (fact, i) =>
    tradeRow(fact, {partner: names[i] ?? '', subject: subjects[i] ?? ''}, measure, dataset, locale)
  );
  const absences = selectAbsences(dataset, measure.id, selection);
  const absentRows = absences.map((fact) => {
    const place = series.findIndex((one) => absencesOf(one, [fact]).length > 0);
    const partner = names[place] ?? absentPlaceName(fact, dataset);
    return absentRow(fact, {partner, subject: subjects[place] ?? partner}, dataset, locale);
  });
  const notes = notesOf(series, rows);
  const unlike = series.length > 1 ? notes.filter(({kind}) => kind === 'mixed-kinds') : [];
  const toldUnlike = unlike.length > MOST_UNLIKE ? [] : unlike;
  // Lengths side by side would measure one count by the other, whatever stands beside them.
  const form = unlike.length > 0 && asked === 'bars' ? 'points' : asked;
  const layout = layoutChart({
    width: options.width,
    fontSize: Math.max(LEAST_TEXT, options.fontSize * CHART_TEXT),
    figure: options.figure,
    form,
    isCount:
      measure.counted !== undefined && series.every((one) => valuesOf([one]).every(({value}) => value % 1 === 0)),
    formatScale: (values) => formatScale(values, measure, locale, options.width < NARROW),
    times: {tick: locale.tick, year: (year, hasEra) => formatYear(year, locale, hasEra)},
    named: namedBy(series, locale),
    series: series.map(({facts, bridged}, i) => ({points: facts.map(chartPoint), hue: hues[i] ?? i, bridged})),
    gaps: unreportedByAll(series).map((run) => ({
      ...{from: run[0], to: run[1] + 1},
      // A phone's width decides what has room, and its key would come and go with it.
      words: options.width < NARROW || run[0] < 1 ? '' : gapWords(run, absences, locale),
    })),
    labelOf: ({fact}, i): PointLabel => ({
      // Several partners are named at their last value.
      name: series.length > 1 && fact === series[i]?.facts.at(-1) ? names[i] : undefined,
      settings: labelSettings(fact, measure, options.width < NARROW, locale),
    }),
  });
  const isToldInAll = series.length > MOST_TOLD;
  const one = oneValue(series, rows, measure, locale);
  const untold = absences.filter((fact) => series.every((one) => absencesOf(one, [fact]).length === 0));
  let walked: readonly ChartMark[] | undefined;
  const unknown = undatedBeside(selection, (anyTime) =>
    valuesOf(selectSeries(dataset, measure.id, anyTime)).map(({period}) => period)
  );
  const end = series.reduce(
    (latest, {facts}) => facts.reduce((year, fact) => Math.max(year, lastYear(fact)), latest),
    -Infinity
  );
  const documents = documentsOf(series);
  const nameOf = (id: string) => documentName(dataset.documents.get(id), id, locale);
  const lineOf = (names: readonly string[]) =>
    `${names.length === 1 ? messages.source : messages.sources}: ${names.join('; ')}`;
  return {
    state: 'ready',
    heading: options.request.heading || chartHeading(series, measure, dataset, locale),
    unit: locale.unit(measure),
    asOf,
    updated,
    unlike: unlike.length > MOST_UNLIKE ? [messages.notAlike] : unlike.map(noteLine),
    summary: isToldInAll
      ? summaryOfMany(series, (fact, i) => rows.of(fact, i), locale)
      : series
          .map((one, i) =>
            summary(
              one,
              {name: subjects[i] ?? '', end, absences: absencesOf(one, absences)},
              (fact) => rows.of(fact, i),
              locale
            )
          )
          .join(' '),
    layout,
    one,
    get inTime() {
      return (walked ??= inTime(layout.marks));
    },
    // A value that is told in words needs none for its mark.
    key: one ? [] : [...unplacedNames(names, hues, layout), ...markKey(series, hues, layout, locale)],
    row: (id) => rows.find(id) ?? absentRows.find(({fact}) => fact.id === id),
    get table() {
      return sortRows([...rows.all(), ...absentRows], options.sort, sortKey, locale);
    },
    get tellsWhat() {
      return series.some((one) => new Set(valuesOf([one]).map(({label}) => label)).size > 1);
    },
    tellsWhose: subject === undefined,
    undrawn: [
      ...series.flatMap(({undated}, i) => undated.map((fact) => messages.undrawn(fact.label, rows.of(fact, i).value))),
      ...(unknown === 0 ? [] : [messages.undatedFigures(unknown)]),
      ...absentLines(isToldInAll || one ? absences : untold, dataset, locale),
    ],
    notes: notes.filter((note) => !toldUnlike.includes(note)).map(noteLine),
    get fileName() {
      const shown = new Set(series.slice(0, MOST_NAMED).map(({partner}) => partner));
      const told = valuesOf(series).flatMap(({citations}) => citations.map(({document}) => document));
      return ['kz', measure.id, ...shown, lastTold(told, dataset).slice(0, 4)].filter(Boolean).join('-');
    },
    sourceLine: lineOf(documents.map(nameOf)),
    numberedLine: lineOf(
      [...documents]
        .sort((a, b) => (locale.documentNumber?.(a) ?? 0) - (locale.documentNumber?.(b) ?? 0))
        .map((document) => numbered(nameOf(document), [{document}], locale))
    ),
    cited: () => [
      ...series.flatMap((one, i) =>
        valuesOf([one]).map((fact) => ({
          id: fact.id,
          citations: fact.citations,
          get title() {
            return rows.of(fact, i).source.title;
          },
        }))
      ),
      ...absentRows.map(({source}) => source),
    ],
  };
}

/** The one value of a chart that has no more; a sum has its years to show. */
function oneValue(series: readonly Series[], rows: Rows, measure: Measure, locale: Locale): OneValue | undefined {
  const [drawn, ...others] = series.flatMap(({facts}, i) => facts.slice(0, 2).map((fact) => ({fact, i})));
  if (!drawn || others.length > 0 || isSum(drawn.fact)) return undefined;
  const {subject, told} = rows.of(drawn.fact, drawn.i);
  return {label: subject, parts: valueParts(drawn.fact, measure, locale), period: told[1]};
}

/** The one thing that is measured, where the heading names it and no partner, who may not be its owner. */
function onlySubject(series: readonly Series[], {heading}: Measure): string | undefined {
  const [only, ...others] = valuesOf(series.length > 1 ? [] : series);
  const isSame = others.every(({label}) => label === only?.label);
  return isSame && heading?.includes('{partners}') === false ? only?.label : undefined;
}

function documentsOf(series: readonly Series[]): string[] {
  const ids = new Set<string>();
  let last = '';
  for (const {facts, undated} of series)
    for (const list of [facts, undated])
      for (const {citations} of list)
        for (const {document} of citations)
          // Most values are told where the one before them is.
          if (document !== last) ids.add((last = document));
  return [...ids];
}

/** One value is never a line, and neither are values of which no two belong together. */
function autoForm(series: readonly Series[]): ChartForm {
  return series.some(({facts}) => facts.length > 1) ? 'line' : 'points';
}
