import {max as maxOf, min as minOf} from 'd3-array';
import {placeLabels, type Box, type PlacedLabel} from './labels.js';
import {alongLink, inRuns, linkPoints, type ChartLink} from './links.js';
import {barMark, pointMark, round, UPWARD_TICK, type MarkPath, type MarkShape} from './marks.js';
import {linearScale, valueTicks} from './scale.js';
import {textWidth} from './text.js';
import {thin} from './thin.js';
import {middle, timeDomain, yearsBetween, yearTicks, YEAR_ROUNDING} from './time-axis.js';

export type ChartForm = 'line' | 'bars' | 'points';

export interface ChartPoint {
  readonly id: string;
  /** The period in years with a fraction, its end not included. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly shape: MarkShape;
  /** Whose value it is, where that stands beside the mark too. */
  readonly name: string | undefined;
  /** What else stands beside the mark, a text a line. */
  readonly label: readonly string[];
}

export interface ChartSeries {
  /** Ascending by time. */
  readonly points: readonly ChartPoint[];
}

export interface ChartInput {
  /** Pixels. */
  readonly width: number;
  readonly fontSize: number;
  readonly form: ChartForm;
  readonly series: readonly ChartSeries[];
  /** Whether there is nothing between two whole values: half a company. */
  readonly isCount: boolean;
  readonly formatValue: (value: number) => string;
}

/** What stands beside a mark, a text a line; the first is the series' name where it is named. */
export interface ChartLabel extends PlacedLabel {
  readonly isNamed: boolean;
  readonly lines: readonly string[];
}

export interface ChartMark extends MarkPath {
  readonly id: string;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  /** The stretch of time that the value covers, where it is longer than a year. */
  readonly span: string | undefined;
  readonly label: ChartLabel | undefined;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly plot: Box;
  readonly baseline: number;
  readonly yTicks: readonly {readonly y: number; readonly label: string}[];
  readonly xTicks: readonly {readonly x: number; readonly label: string}[];
  /** The start of every year, where there is room to tell them apart. */
  readonly yearStarts: readonly number[];
  readonly links: readonly ChartLink[];
  readonly marks: readonly ChartMark[];
  /** Whether marks of several series stand here: a label without its name may stand beside another's mark. */
  readonly isShared: boolean;
}

/** Below this width the axis loses its labels and values are abbreviated. */
export const NARROW = 420;
/** Of more points only each series' last is labelled, with its name. */
export const MAX_LABELS = 40;
/** Between the highest mark and its label, an upward tick included. */
const LABEL_ROOM = 22;
const MAX_BAR = 36;

/** Places every mark, label and tick of a chart. Bars and values start at zero; time keeps its true distances. */
export function layoutChart(input: ChartInput): ChartLayout {
  const {width, fontSize} = input;
  const all = input.series.flatMap(({points}) => points);
  const lineHeight = fontSize * 1.2;
  const labelLines = maxOf(all, (point) => linesOf(point).length) ?? 1;
  const plotHeight = chartHeight(width, all.length);
  const max = maxOf(all, ({value}) => value) ?? 0;
  const yValues = valueTicks(max, plotHeight < 180 ? 2 : 3).filter(
    (value) => !input.isCount || Number.isInteger(value)
  );
  const tickLabels = yValues.map(input.formatValue);
  const left = width < NARROW ? 4 : Math.max(...tickLabels.map((label) => textWidth(label, fontSize))) + 10;
  const top = yValues.at(-1) || 1;
  const plot: Box = {
    x: left,
    y: Math.max(lineHeight / 2, labelLines * lineHeight + LABEL_ROOM - plotHeight * (1 - max / top)),
    width: Math.max(1, width - left - 4),
    height: plotHeight,
  };
  const height = Math.round(plot.y + plotHeight + lineHeight * 2);
  const baseline = plot.y + plot.height;
  const domain = timeDomain(all);
  // Room for half a label before the first mark and beyond the last (beyond a bar for a whole one, as its neighbour may
  // be higher), which a phone cannot spare.
  const roomFor = (points: readonly (ChartPoint | undefined)[], least: number, share: number) =>
    Math.min(
      plot.width / 4,
      Math.max(
        fontSize * least,
        ...points.map((point) => (point ? labelWidth(linesOf(point), fontSize) * share : 0) + fontSize)
      )
    );
  const isNarrow = width < NARROW;
  const firstPoints = isNarrow ? [] : input.series.map(({points}) => points[0]);
  const lastPoints = isNarrow ? [] : input.series.map(({points}) => points.at(-1));
  const before = roomFor(firstPoints, 2.6, 0.5);
  const after = roomFor(lastPoints, 4, input.form === 'bars' ? 1 : 0.5);
  const scaleX = linearScale(domain, [plot.x + before, plot.x + plot.width - after]);
  const scaleY = linearScale([0, top], [baseline, plot.y]);
  const yearWidth = Math.abs(scaleX(domain[0] + 1) - scaleX(domain[0]));

  const drawn = input.series.map(({points}) =>
    thin(
      inRuns(points),
      Math.max(50, Math.floor(plot.width)),
      (point) => scaleX(middle(point)),
      (point) => point.value
    )
  );
  const barRoom = yearWidth * Math.min(1, closest(drawn)) * 0.8;
  const barWidth = Math.max(2, Math.min(MAX_BAR, barRoom / Math.max(1, drawn.length)));
  const placed = drawn.flatMap((points, series) =>
    points.map((point, i) => {
      const shift = input.form === 'bars' ? barShift(point, series, drawn) * barWidth : 0;
      const x = round(scaleX(middle(point)) + shift);
      const y = round(scaleY(point.value));
      const isSpan = point.to - point.from > 1 + YEAR_ROUNDING;
      const isBar = input.form === 'bars' && !isSpan;
      const path = isBar ? barMark(x, y, barWidth, baseline, point.shape) : pointMark(x, y, series, point.shape);
      // A point in the middle of a span would read as that year's value; only its shape has to be told.
      const isBracket = isSpan && point.shape === 'exact';
      const span = isSpan
        ? `M${round(scaleX(point.from))},${y - 4}v8m0,-4H${round(scaleX(point.to))}m0,-4v8`
        : undefined;
      return {
        point,
        isLabelled: all.length <= MAX_LABELS || i === points.length - 1,
        mark: {id: point.id, series, x, y, span, ...path, ...(isBracket && {outline: ''})},
        box: markBox(x, y, path.strokes, isBar ? barWidth : 12, isBar ? baseline : y + 6),
      };
    })
  );
  const links =
    input.form === 'line' ? drawn.flatMap((points, series) => linkPoints(points, series, scaleX, scaleY)) : [];
  const labelSize = (lines: readonly string[]) => ({
    width: labelWidth(lines, fontSize) + 4,
    height: lines.length * lineHeight,
  });
  const labelled = placed.filter(({isLabelled}) => isLabelled);
  const places = placeLabels(
    labelled.map(({point, mark: {x, y}}) => ({
      x,
      y: point.shape === 'more-than' ? y - UPWARD_TICK : y,
      ...labelSize(linesOf(point)),
      reach: input.form === 'bars' ? barWidth / 2 : 0,
      short: point.name === undefined ? undefined : labelSize(point.label),
    })),
    [
      ...placed.map(({box}) => box),
      ...links.flatMap(({points}) => alongLink(points)),
      ...(isNarrow
        ? []
        : yValues.map((value) => ({x: 0, y: scaleY(value) - fontSize / 2, width: left, height: fontSize}))),
      {x: 0, y: baseline - 1, width, height: lineHeight},
    ],
    {x: 0, y: 0, width, height: baseline}
  );
  return {
    width,
    height,
    fontSize,
    plot,
    baseline,
    yTicks: yValues.map((value, i) => ({y: round(scaleY(value)), label: width < NARROW ? '' : (tickLabels[i] ?? '')})),
    xTicks: yearTicks(all, scaleX, fontSize),
    yearStarts: yearWidth < 4 ? [] : yearsBetween(...domain).map((year) => round(scaleX(year))),
    links: links.map(({series, path, gap}) => ({series, path, gap})),
    isShared: drawn.filter((points) => points.length > 0).length > 1,
    marks: placed.map((one) => {
      const place = places[labelled.indexOf(one)];
      if (!place) return {...one.mark, label: undefined};
      const isNamed = one.point.name !== undefined && !place.isShort;
      return {...one.mark, label: {...place, isNamed, lines: isNamed ? linesOf(one.point) : one.point.label}};
    }),
  };
}

function linesOf({name, label}: ChartPoint): readonly string[] {
  return name === undefined ? label : [name, ...label];
}

/** In bar widths: bars of one period stand side by side, and a bar alone stands on its period. */
function barShift(point: ChartPoint, series: number, drawn: readonly (readonly ChartPoint[])[]): number {
  const sharing = drawn.flatMap((points, i) =>
    points.some(({from, to}) => from < point.to && point.from < to) ? [i] : []
  );
  return sharing.indexOf(series) - (sharing.length - 1) / 2;
}

function labelWidth(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}

/** What a mark covers, its upward tick included. */
function markBox(x: number, y: number, strokes: string, width: number, bottom: number): Box {
  const top = y - 6 - (strokes === '' ? 0 : UPWARD_TICK);
  return {x: x - width / 2, y: top, width, height: bottom - top};
}

/** Taller on a phone, lower where there is little to draw: four points need no large rectangle. */
function chartHeight(width: number, points: number): number {
  const full = Math.min(320, Math.max(160, width * (width < NARROW ? 0.75 : 0.4)));
  return points <= 1 ? 64 : points <= 6 ? Math.min(full, 220) : full;
}

/** The shortest time between two points of a series, in years: bars of months must not cover each other. */
function closest(series: readonly (readonly ChartPoint[])[]): number {
  const distances = series.flatMap((points) =>
    points.slice(1).map((point, i) => middle(point) - middle(points[i] ?? point))
  );
  return minOf(distances, (years) => (years > 0 ? years : undefined)) ?? 1;
}
