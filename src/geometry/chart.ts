import {bandsOf} from './bands.js';
import {calendarTicks, namedTicks} from './calendar.js';
import {labelWeights, MAX_LABELS, requestLabels, type ChartLabel, type PointLabel} from './chart-labels.js';
import type {ChartInput, ChartLayout, ChartPoint} from './chart-model.js';
import {chartRows, type ChartRows} from './chart-rows.js';
import {chartScales, roomOfLasts} from './chart-scales.js';
import {endLabels, endRoom} from './end-labels.js';
import {gridLine} from './grid.js';
import {alongLink, linkPlaces} from './links.js';
import {groupMarks} from './mark-groups.js';
import {coveredBy, labelMarks} from './place-labels.js';
import {sheetOf, type Sheet} from './sheet.js';
import {linesThrough, MAX_MARKS, standingMarks} from './standing-marks.js';
import {lyingMarks} from './sums.js';
import {yearTicks} from './time-axis.js';

export type {ChartForm, ChartInput, ChartLayout, ChartMark, ChartPoint, ChartSeries} from './chart-model.js';

/** Places every mark, label and tick of a chart. Bars and values start at zero; time keeps its true distances. */
export function layoutChart<P extends ChartPoint>(input: ChartInput<P>): ChartLayout {
  const {series} = input;
  const sheet = sheetOf(input.width, input.fontSize, input.figure);
  const count = series.reduce((sum, {points}) => sum + points.length, 0);
  const labels = requestLabels(series, input.labelOf, count);
  const rows = chartRows(input, labels, sheet);
  const ends = series.flatMap(({points}) => points.slice(-1)).filter((point) => labels.get(point)?.name !== undefined);
  const endsOf = new Map(ends.flatMap((point) => [[point, labels.get(point)] as const]).filter(isLabelled));
  const column = input.form === 'line' ? endRoom(endsOf, series.length, rows.plot.height, sheet) : undefined;
  const inColumn = (room: number) => {
    const others = new Map([...labels].filter(([point]) => !endsOf.has(point)));
    return withLabels(input, rows, withMarks(input, rows, room, sheet), others, endsOf, sheet);
  };
  // Of many values the last ones alone have labels.
  if (column !== undefined && count > MAX_LABELS) return inColumn(column);
  const marks = withMarks(input, rows, roomOfLasts(series, labels, sheet), sheet);
  const layout = withLabels(input, rows, marks, labels, new Map(), sheet);
  const named = layout.marks.filter(({label}) => label?.isNamed).length;
  // One drawing has one way of naming: where a name has no room, lines have them all at their ends, or the key has.
  if (named === endsOf.size && series.length <= MAX_LABELS) return layout;
  if (column !== undefined) return inColumn(column);
  const nameless = new Map([...labels].map(([point, {settings}]) => [point, {name: undefined, settings}]));
  return withLabels(input, rows, marks, nameless, new Map(), sheet);
}

function isLabelled<P>(entry: readonly [P, PointLabel | undefined]): entry is readonly [P, PointLabel] {
  return entry[1] !== undefined;
}

type Marks<P extends ChartPoint> = ReturnType<typeof withMarks<P>>;

/** The chart's marks and lines where they stand, and what labels have to keep clear of. */
function withMarks<P extends ChartPoint>(input: ChartInput<P>, rows: ChartRows<P>, room: number, sheet: Sheet) {
  const {sums, strip, stripTop, values, plot, baseline} = rows;
  const scales = chartScales(input, rows, room, sheet);
  const place = {width: plot.width, scale: values.scale, baseline, others: sums.length};
  const standing = standingMarks(input, scales, place);
  const lines = standing.form === 'line' ? linesThrough(standing.marks) : [];
  const placed = [...lyingMarks(sums, scales.scaleX, (sum) => strip.barOf(sum, stripTop)), ...standing.marks];
  const obstacles = [
    ...placed.map(coveredBy),
    ...lines.flatMap(({places}) => places.flatMap((one, i) => alongLink(places[i - 1] ?? one, one))),
    ...scales.numbers.map(({box}) => box),
    {x: plot.x, y: baseline - 1, width: plot.width, height: 2},
  ];
  return {...standing, scales, lines, placed, obstacles};
}

function withLabels<P extends ChartPoint>(
  input: ChartInput<P>,
  {amount, height, bottom, scaled, values, plot, baseline}: ChartRows<P>,
  {scales, form, barWidth, isDense, lines, placed, obstacles}: Marks<P>,
  asked: ReadonlyMap<P, PointLabel>,
  named: ReadonlyMap<P, PointLabel>,
  sheet: Sheet
): ChartLayout {
  const {width, fontSize, lineHeight, widthOf} = sheet;
  const {numbers, told, isShort, scaleX} = scales;
  const weights = labelWeights(input.series);
  const ends = placed.flatMap(({point, x, y}) => {
    const label = named.get(point);
    return label ? [{point, label, x, y}] : [];
  });
  const column = ends.length === 0 ? undefined : endLabels(ends, plot, sheet);
  const columnBoxes = [...(column?.labels.values() ?? [])].map(({box}) => box);
  // Of a rope no mark is seen beside which a label could stand, but those that a reader looks for.
  const isSought = ({point, series}: (typeof placed)[number]) =>
    !isDense[series] || point.isSum || (weights.get(point) ?? 1) > 1;
  const labels = new Map<P, ChartLabel | undefined>([
    ...labelMarks(
      placed.filter(isSought),
      asked,
      {
        ...{form, barWidth, weights, scale: values.scale},
        obstacles: [...obstacles, ...columnBoxes],
        frame: {x: 0, y: 0, width, height: bottom - 1},
      },
      sheet
    ),
    ...(column?.labels ?? []),
  ]);
  const marks = placed.map(({point, series, x, y, path, fill, ink, isBare}) => {
    const label = labels.get(point);
    const seen = isBare === true && !label ? 'bare' : fill;
    const hue = input.series[series]?.hue ?? 0;
    return {id: point.id, series: hue, isSum: point.isSum, x, y, path, fill: seen, ink, label};
  });
  const words = marks.flatMap(({label}) => label?.box ?? []);
  const bands = bandsOf(scaled.length === 0 ? [] : input.gaps, scaleX, {
    ...{plot, fontSize, lineHeight, widthOf},
    obstacles: [...obstacles, ...words],
  });
  const links = lines.flatMap(({places, series}) =>
    linkPlaces(places, input.series[series]?.hue ?? 0, isDense[series] ?? false)
  );
  const texts = {...input.times, fontSize, widthOf: (text: string) => widthOf([text])};
  const all = input.series.flatMap(({points}) => points);
  const years = input.named
    ? namedTicks(all, input.named, scaleX, width, texts)
    : isShort
      ? calendarTicks(all, told, scaleX, width, texts)
      : yearTicks(input.series, scaleX, width, texts);
  const clear = [...words, ...bands.flatMap(({box}) => box ?? [])];
  return {
    ...{width, height, amount, form, fontSize, plot, baseline, bottom, bands, links, marks},
    yTicks: numbers.map(({y, label}) => ({y, label})),
    grid: numbers.map(({y}) => gridLine(y, width, clear)).join('') + (column?.leaders ?? ''),
    xTicks: years.ticks,
    yearMarks: closestOf(years.middles) < 4 ? [] : years.middles,
    groups: placed.length > MAX_MARKS ? groupMarks(marks) : [],
  };
}

/** The shortest distance between two places that ascend. */
function closestOf(places: readonly number[]): number {
  return places.reduce((shortest, x, i) => Math.min(shortest, x - (places[i - 1] ?? -Infinity)), Infinity);
}
