import {en} from '../../src/format/en.js';
import {en as ownWords} from '../../src/format/own/en.js';
import {
  layoutChart,
  type ChartForm,
  type ChartInput,
  type ChartLayout,
  type ChartPoint,
} from '../../src/geometry/chart.js';
import {yearsOf} from '../../src/geometry/time.js';

/** A point with what is written beside it. */
export interface Told extends ChartPoint {
  readonly name: string | undefined;
  readonly label: readonly string[];
}

/** `2008`, `2009-05` or `1993/2008` with its value. */
export function point(period: string, value: number, change: Partial<Told> = {}): Told {
  const [first = '', last = first] = period.split('/');
  const [from, to] = [yearsOf(first)[0], yearsOf(last)[1]];
  return {
    id: `${period}-${value}`,
    from,
    to,
    value,
    shape: 'exact',
    isSum: false,
    name: undefined,
    label: [String(value)],
    ...change,
  };
}

export function layoutOf(
  series: readonly (readonly Told[])[],
  options: Partial<Omit<ChartInput<Told>, 'series'>> = {}
): ChartLayout {
  return layoutChart({
    width: 640,
    fontSize: 13,
    form: 'line',
    isCount: false,
    formatScale: (values) => values.map(String),
    times: {tick: en.tick, year: ownWords.year},
    gaps: [],
    labelOf: ({name, label}) => ({name, settings: [label]}),
    ...options,
    series: series.map((points, hue) => ({points, hue, bridged: () => 0})),
  });
}

export function layout(series: readonly (readonly Told[])[], form: ChartForm = 'line', width = 640): ChartLayout {
  return layoutOf(series, {form, width});
}
