import {linesOf, MAX_LABELS, settingsOf, type PointLabel} from './chart-labels.js';
import type {ChartInput, ChartPoint} from './chart-model.js';
import {amountOf, drawingHeight, type Amount} from './height.js';
import type {Box} from './labels.js';
import {round} from './marks.js';
import type {Sheet} from './sheet.js';
import {sumStrip, type SumOf, type SumStrip} from './sums.js';
import {layoutValues, type ValueAxis} from './value-axis.js';

/** What stands above what in a chart: the plot with its scale, then sums off the scale, then the years. */
export interface ChartRows<P> {
  readonly amount: Amount;
  readonly height: number;
  /** Where the years stand. */
  readonly bottom: number;
  readonly sums: readonly SumOf<P>[];
  /** The values on the scale. */
  readonly scaled: readonly P[];
  readonly strip: SumStrip<SumOf<P>>;
  readonly stripTop: number;
  readonly values: ValueAxis;
  readonly plot: Box;
  readonly baseline: number;
}

export function chartRows<P extends ChartPoint>(
  {series, isCount}: Pick<ChartInput<P>, 'series' | 'isCount'>,
  labels: ReadonlyMap<P, PointLabel>,
  {width, fontSize, lineHeight, widthOf}: Sheet
): ChartRows<P> {
  const all = series.flatMap(({points}) => points);
  const mostLines = Math.max(1, ...[...labels].map(([{isSum}, label]) => (isSum ? 1 : linesOf(label).length)));
  const sums = series.flatMap(({points}, place) =>
    points
      .filter(({isSum}) => isSum)
      .slice(-MAX_LABELS)
      .map((point) => ({point, series: place}))
  );
  const scaled = sums.length === 0 ? all : all.filter(({isSum}) => !isSum);
  const isNothing = scaled.every(({value}) => value === 0);
  const amount = isNothing && scaled.length > 0 && sums.length === 0 ? 'flat' : amountOf(scaled.length, sums.length);
  const height = Math.round(drawingHeight(width, fontSize, amount));
  const bottom = round(height - lineHeight * 2);
  const sumLines = sums.map(({point}) => {
    const label = labels.get(point);
    return label ? (settingsOf(label).find((lines) => widthOf(lines) + 4 <= width)?.length ?? 1) : 0;
  });
  const strip = sumStrip(sums, Math.max(0, ...sumLines) * lineHeight, bottom / (scaled.length === 0 ? 1 : 2));
  const stripTop = bottom - strip.height;
  const values = layoutValues(withRanges(scaled), {
    height: stripTop,
    margin: lineHeight,
    labelRoom: mostLines * lineHeight,
    isCount,
  });
  return {
    ...{amount, height, bottom, sums, scaled, strip, stripTop, values},
    plot: {x: 0, y: values.top, width, height: values.bottom - values.top},
    // Beside sums alone a scale would measure nothing, and the line is that of the years.
    baseline: scaled.length === 0 ? bottom : round(values.scale(0)),
  };
}

/** The values with the ends of their ranges, for which the scale has room too. */
function withRanges(points: readonly ChartPoint[]): readonly {readonly value: number}[] {
  if (points.every(({range}) => range === undefined)) return points;
  return points.flatMap((point) =>
    point.range ? [point, {value: point.range.low}, {value: point.range.high}] : [point]
  );
}
