import {linesOf, type ChartLabel, type PointLabel} from './chart-labels.js';
import {BOLD} from './chart-scales.js';
import {REACH} from './ink.js';
import type {Box} from './labels.js';
import {round} from './marks.js';
import type {Sheet} from './sheet.js';

/** Fewer series than these have their names beside their marks, or in the key, and more have them in the key. */
const FEWEST = 4;
const MOST = 12;
/** Between a line's end and its name, in pixels: room for the way from the one to the other. */
const GAP = 14;
/** Names take no more of the width. */
const SHARE = 1 / 4;

/**
 * Room for the names of lines in a column at their ends, in pixels; `undefined` where there is none, or where lines end at
 * different times.
 */
export function endRoom(
  ends: ReadonlyMap<{readonly to: number}, PointLabel>,
  count: number,
  height: number,
  {width, lineHeight, widthOf}: Sheet
): number | undefined {
  if (ends.size !== count || count < FEWEST || count > MOST || count * lineHeight > height) return undefined;
  if (new Set([...ends.keys()].map(({to}) => to)).size > 1) return undefined;
  const widest = widthOf([...ends.values()].map(({name = ''}) => name)) * BOLD;
  return widest <= width * SHARE ? Math.min(width / 3, widest + GAP + REACH) : undefined;
}

interface LineEnd<P> {
  readonly point: P;
  readonly label: PointLabel;
  readonly x: number;
  readonly y: number;
}

/** The names of lines in a column at their ends, in the order of these; with their values where all have room. */
export function endLabels<P>(
  ends: readonly LineEnd<P>[],
  {y: top, height}: Box,
  {width, lineHeight, widthOf}: Sheet
): {readonly labels: ReadonlyMap<P, ChartLabel>; readonly leaders: string} {
  const x = Math.max(...ends.map((end) => end.x)) + REACH + GAP;
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const centresOf = (step: number) =>
    spread(
      sorted.map(({y}) => y),
      step,
      [top + step / 2, top + height - step / 2]
    );
  const inTwo = centresOf(lineHeight * 2);
  const hasValues =
    sorted.every(({y}, i) => Math.abs(y - (inTwo[i] ?? 0)) <= lineHeight * 1.5) &&
    ends.every(({label}) => x + widthOf(linesOf(label).slice(0, 2)) <= width);
  const step = hasValues ? lineHeight * 2 : lineHeight;
  const centres = hasValues ? inTwo : centresOf(step);
  const labels = new Map<P, ChartLabel>();
  let leaders = '';
  for (const [i, {point, label, x: endX, y}] of sorted.entries()) {
    const centre = centres[i] ?? y;
    const lines = linesOf(label).slice(0, hasValues ? 2 : 1);
    const start = {x, y: round(centre - step / 2)};
    const box = {...start, width: widthOf(lines) * BOLD, height: step};
    labels.set(point, {...start, anchor: 'start', setting: 0, isNamed: true, lines, box});
    if (Math.abs(centre - y) > lineHeight / 2) leaders += `M${endX + REACH},${y}L${x - 3},${round(centre)}`;
  }
  return {labels, leaders};
}

/** Ascending places with so much between each two, as near as that leaves them to where they were, within two ends. */
function spread(places: readonly number[], step: number, [first, last]: readonly [number, number]): number[] {
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, (down.at(-1) ?? -Infinity) + step));
  const up: number[] = [];
  for (const place of [...places].reverse()) up.unshift(Math.min(place, (up[0] ?? Infinity) - step));
  // Both keep their distances, and so does what lies between them.
  return places.map((_, i) => {
    const between = ((down[i] ?? 0) + (up[i] ?? 0)) / 2;
    return Math.max(first + i * step, Math.min(between, last - (places.length - 1 - i) * step));
  });
}
