import type {Locale} from '../format/locale.js';
import type {ChartForm, ChartLayout} from '../geometry/chart.js';
import {barMark, pointMark, UPWARD_TICK, type MarkPath, type MarkShape} from '../geometry/marks.js';
import type {Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';
import {isSum} from './trade-chart-rows.js';

/** A mark, or the band and the dotted link of a gap, and its meaning in words: with a series that series' name. */
export interface KeyEntry {
  readonly series: number | undefined;
  readonly mark: MarkPath | 'band' | 'link' | 'linked-band';
  readonly text: string;
}

/** What is not yet so (a target, a promotion) is a broken ring, whatever its qualifier, and an estimate is hatched. */
export function markShape({qualifier, status}: Quantity): MarkShape {
  if (status !== 'reported' && status !== 'estimated') return 'aimed';
  if (status === 'estimated' || qualifier === 'estimated') return 'estimated';
  return qualifier === 'almost' ? 'about' : qualifier;
}

/** The names of all partners, with their own marks, where the drawing names none of them: it names all or none. */
export function unplacedNames(
  names: readonly string[],
  hues: readonly number[],
  {marks, form}: ChartLayout
): KeyEntry[] {
  if (names.length < 2 || marks.some(({label}) => label?.isNamed)) return [];
  const drawn = new Set(marks.map(({series}) => series));
  return names.flatMap((text, i): KeyEntry[] => {
    const series = hues[i] ?? i;
    return drawn.has(series) ? [{series, mark: keyMark(series, 'exact', form), text}] : [];
  });
}

/** What the marks of the drawing mean, besides the filled one, each as the first series has it that shows it. */
export function markKey(
  series: readonly Series[],
  hues: readonly number[],
  {links, bands, form}: ChartLayout,
  {messages: {marks}}: Locale
): KeyEntry[] {
  const shapes = new Map<MarkShape, number>();
  for (const [i, {facts}] of series.entries())
    for (const fact of facts) {
      const shape = markShape(fact);
      if (shape === 'more-than' && isSum(fact)) continue;
      if (!shapes.has(shape)) shapes.set(shape, hues[i] ?? i);
    }
  const shown = (['about', 'more-than', 'estimated', 'aimed'] as const).flatMap((shape): KeyEntry[] => {
    const first = shapes.get(shape);
    return first === undefined ? [] : [{series: undefined, mark: keyMark(first, shape, form), text: marks[shape]}];
  });
  // Where a band says what it is, neither others nor what goes through them need words.
  if (bands.some(({box}) => box)) return shown;
  const hasLink = links.some(({gap}) => gap);
  if (!hasLink && bands.length === 0) return shown;
  const mark = !hasLink ? 'band' : bands.length === 0 ? 'link' : 'linked-band';
  return [...shown, {series: undefined, mark, text: marks.gap}];
}

/** A mark as the drawing has it, within 20 by 24 pixels. */
function keyMark(series: number, shape: MarkShape, form: ChartForm): MarkPath {
  const tick = shape === 'more-than' ? UPWARD_TICK : 0;
  return form === 'bars' ? barMark(10, 4 + tick, 9, 21, shape) : pointMark(10, tick === 0 ? 12 : 16, series, shape);
}
