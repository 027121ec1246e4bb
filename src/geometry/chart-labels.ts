import type {PlacedLabel} from './labels.js';
import type {MarkShape} from './marks.js';

/** What stands beside a mark. */
export interface PointLabel {
  /** Whose value it is, where that stands beside the mark too. */
  readonly name: string | undefined;
  /** What else stands there, a text a line: one or more settings, the best one first. */
  readonly settings: readonly [Lines, ...Lines[]];
}

export type Lines = readonly string[];

/** What stands beside a mark, a text a line; the first is the series' name where it is named. */
export interface ChartLabel extends PlacedLabel {
  readonly isNamed: boolean;
  readonly lines: readonly string[];
}

/** Of more points only each series' last is labelled, with its name; of more series, those of the first ones. */
export const MAX_LABELS = 40;

/** What of a point says how much a reader looks for its label. */
interface Weighed {
  readonly value: number;
  readonly shape: MarkShape;
  readonly isSum: boolean;
}

/** The labels that are asked for: of so many points that one each has no room, those of the series' last ones. */
export function requestLabels<P>(
  series: readonly {readonly points: readonly P[]}[],
  labelOf: (point: P, series: number) => PointLabel,
  count: number
): Map<P, PointLabel> {
  const labels = new Map<P, PointLabel>();
  for (const [i, {points}] of series.slice(0, MAX_LABELS).entries())
    for (const point of count <= MAX_LABELS ? points : points.slice(-1)) labels.set(point, labelOf(point, i));
  return labels;
}

/** All settings of a label, each with its name, where it has one. */
export function settingsOf({name, settings}: PointLabel): readonly [Lines, ...Lines[]] {
  if (name === undefined) return settings;
  const [first, ...others] = settings;
  return [[name, ...first], ...others.map((lines) => [name, ...lines])];
}

/** The lines of a label's best setting. */
export function linesOf(label: PointLabel | undefined): Lines {
  return label ? settingsOf(label)[0] : [];
}

/** A label as it stands where it was placed. */
export function toLabel(label: PointLabel, place: PlacedLabel | undefined): ChartLabel | undefined {
  return place && {...place, isNamed: label.name !== undefined, lines: settingsOf(label)[place.setting] ?? []};
}

/** What a reader looks for: the last value first, then one with a qualifier, the highest and the first one. */
export function labelWeights<P extends Weighed>(
  series: readonly {readonly points: readonly P[]}[]
): ReadonlyMap<P, number> {
  const weights = new Map<P, number>();
  const add = (point: P | undefined, weight: number) => {
    if (point) weights.set(point, (weights.get(point) ?? 1) + weight);
  };
  for (const {points} of series) {
    add(points.at(-1), 16);
    add(points[0], 2);
    let highest: P | undefined;
    for (const point of points) {
      if (point.shape !== 'exact') add(point, 8);
      if (!point.isSum && !(highest && highest.value >= point.value)) highest = point;
    }
    add(highest, 4);
  }
  return weights;
}
