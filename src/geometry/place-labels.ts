import {settingsOf, toLabel, type ChartLabel, type PointLabel} from './chart-labels.js';
import type {ChartForm, ChartPoint} from './chart-model.js';
import {BOLD} from './chart-scales.js';
import {REACH, withTick} from './ink.js';
import {placeLabels, type Box, type Extent} from './labels.js';
import {UPWARD_TICK} from './marks.js';
import type {Sheet} from './sheet.js';
import type {PlacedMark} from './standing-marks.js';
import {SUM_GAP} from './sums.js';
import {textWidth} from './text.js';

interface LabelRoom {
  readonly form: ChartForm;
  readonly barWidth: number;
  readonly scale: (value: number) => number;
  readonly obstacles: readonly Box[];
  readonly weights: ReadonlyMap<ChartPoint, number>;
  readonly frame: Box;
}

/** Places of the labels that are asked for, where they have room. */
export function labelMarks<P extends ChartPoint>(
  marks: readonly PlacedMark<P>[],
  asked: ReadonlyMap<P, PointLabel>,
  {form, barWidth, scale, obstacles, weights, frame}: LabelRoom,
  sheet: Sheet
): ReadonlyMap<P, ChartLabel | undefined> {
  const requests = marks.flatMap((mark) => {
    const label = asked.get(mark.point);
    return label ? [{mark, label}] : [];
  });
  const places = placeLabels(
    requests.map(({mark: {x, y, point}, label}) => {
      const [sizes, weight] = [sizesOf(label, sheet), weights.get(point) ?? 1];
      if (point.isSum) return {x, y, gap: SUM_GAP, sizes, weight};
      const isBelow = point.value < 0;
      // A label stands beyond the whole range.
      const end = point.range && scale(isBelow ? point.range.low : point.range.high);
      const tick = end === undefined ? boundOf(point, form) : end - y;
      return {x, y: y + tick, isBelow, reach: form === 'bars' ? barWidth / 2 : REACH, sizes, weight};
    }),
    obstacles,
    frame
  );
  return new Map(requests.map(({mark, label}, i) => [mark.point, toLabel(label, places[i])]));
}

/** A lower bound's tick stands above it; of a bar below zero it stands under its end. */
function boundOf({shape, value}: ChartPoint, form: ChartForm): number {
  if (shape !== 'more-than') return 0;
  return value >= 0 ? -UPWARD_TICK : form === 'bars' ? UPWARD_TICK : 0;
}

/** What a mark covers that no label may be written on, its tick included. */
export function coveredBy({ink, point}: PlacedMark<ChartPoint>): Box {
  return (point.shape === 'more-than' || point.shape === 'less-than') && !point.isSum ? withTick(ink) : ink;
}

function sizesOf(label: PointLabel, {fontSize, figure, lineHeight, widthOf}: Sheet): readonly [Extent, ...Extent[]] {
  const [first, ...others] = settingsOf(label).map((texts) => {
    const name = label.name === undefined ? 0 : textWidth(label.name, fontSize, figure) * BOLD;
    return {width: Math.max(widthOf(texts), name) + 4, height: texts.length * lineHeight};
  });
  return [first ?? {width: 0, height: 0}, ...others];
}
