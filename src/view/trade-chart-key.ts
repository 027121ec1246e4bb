import type {Locale} from '../format/locale.js';
import type {ChartLayout} from '../geometry/chart.js';
import {pointMark, type MarkPath, type MarkShape} from '../geometry/marks.js';
import type {Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';

/** A mark and its meaning in words: without a mark the dashed link, with a series that series' name. */
export interface KeyEntry {
  readonly series: number | undefined;
  readonly mark: MarkPath | undefined;
  readonly text: string;
}

/** What is not yet so (an estimate, a target, a promotion) is hatched, whatever its qualifier. */
export function markShape({qualifier, status}: Quantity): MarkShape {
  if (status !== 'reported' || qualifier === 'estimated') return 'estimated';
  return qualifier === 'almost' ? 'about' : qualifier;
}

/** Names that have no room in the drawing stand in the key, with their own mark. */
export function unplacedNames(names: readonly string[], {marks}: ChartLayout): KeyEntry[] {
  if (names.length < 2) return [];
  const drawn = new Set(marks.map(({series}) => series));
  for (const {series, label} of marks) if (label?.isNamed) drawn.delete(series);
  return [...drawn].map((series) => ({series, mark: pointMark(10, 12, series, 'exact'), text: names[series] ?? ''}));
}

/** What the marks of the drawing mean, besides the filled one. */
export function markKey(series: readonly Series[], {links}: ChartLayout, {messages: {marks}}: Locale): KeyEntry[] {
  const shapes = new Set<MarkShape | 'gap'>();
  for (const {facts} of series) for (const fact of facts) shapes.add(markShape(fact));
  if (links.some(({gap}) => gap)) shapes.add('gap');
  return (['about', 'more-than', 'estimated', 'gap'] as const)
    .filter((shape) => shapes.has(shape))
    .map((shape) => ({
      series: undefined,
      mark: shape === 'gap' ? undefined : pointMark(10, shape === 'more-than' ? 16 : 12, 0, shape),
      text: marks[shape],
    }));
}
