import type {Box} from './labels.js';

/** How a value is known, as a mark shows it; each is said in words too. */
export type MarkShape = 'exact' | 'about' | 'more-than' | 'less-than' | 'estimated' | 'aimed';

/** A mark's outline and what stands on it (an upward tick, a hatch): filled, open, open with a broken outline, or bare: not seen. */
export interface MarkPath {
  readonly path: string;
  readonly fill: 'full' | 'open' | 'broken' | 'bare';
}

const RADIUS = 5;
/** Of marks that stand close. */
export const SMALL_RADIUS = 2;
/** Height of the tick above a lower bound, in pixels. */
export const UPWARD_TICK = 10;
const HATCH = 6;

/** Outlines by series, so that two series differ by more than their colour. */
const SYMBOLS: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `M${round(x - r)},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`,
  (x, y, r) => `M${round(x - r)},${round(y - r)}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${x},${round(y - r * 1.3)}l${r * 1.3},${r * 1.3}l${-r * 1.3},${r * 1.3}l${-r * 1.3},${-r * 1.3}Z`,
  (x, y, r) => `M${x},${round(y - r * 1.2)}l${r * 1.2},${r * 2.1}h${-r * 2.4}Z`,
];

/** After as many series as there are colours, which come again, the symbols have moved on by one: no two series look alike. */
const symbolOf = (series: number) => SYMBOLS[(series + Math.floor(series / SYMBOLS.length)) % SYMBOLS.length];

/** A point at a pixel position: filled for exact, ringed for about, hatched for estimated, a broken ring for what is not yet. */
export function pointMark(x: number, y: number, series: number, shape: MarkShape, radius = RADIUS): MarkPath {
  const outline = symbolOf(series)?.(round(x), round(y), radius) ?? '';
  const half = radius * 0.6;
  const strokes =
    shape === 'more-than'
      ? upwardTick(x, y - radius)
      : shape === 'less-than'
        ? downwardTick(x, y + radius)
        : shape === 'estimated'
          ? `M${round(x - half)},${round(y + half)}l${2 * half},${-2 * half}M${round(x - half)},${round(y)}l${half},${-half}M${round(x)},${round(y + half)}l${half},${-half}`
          : '';
  return {path: outline + strokes, fill: fillOf(shape)};
}

/**
 * A bar from the baseline to a value above or below it, with the same marks: a lower bound's bar carries an upward tick,
 * below the baseline under its end, where the ground shows it.
 */
export function barMark(x: number, y: number, width: number, baseline: number, shape: MarkShape): MarkPath {
  const [left, end] = [round(x - width / 2), round(y)];
  const height = round(baseline - end);
  const strokes =
    shape === 'more-than'
      ? upwardTick(x, height < 0 ? end + UPWARD_TICK + 2 : end)
      : shape === 'less-than'
        ? downwardTick(x, end + 2)
        : shape === 'estimated'
          ? hatch({x: left, y: Math.min(baseline, end), width, height: Math.abs(height)})
          : '';
  return {
    path: `M${left},${round(baseline)}v${-height}h${round(width)}v${height}Z${strokes}`,
    fill: fillOf(shape),
  };
}

/** Fill says how firm a value is. */
function fillOf(shape: MarkShape): MarkPath['fill'] {
  return shape === 'aimed' ? 'broken' : shape === 'exact' || shape === 'more-than' ? 'full' : 'open';
}

function upwardTick(x: number, y: number): string {
  return `M${round(x)},${round(y)}v${-UPWARD_TICK}m-4,4l4,-4l4,4`;
}

/** Of an upper bound: within an open bar, and below a ring. */
function downwardTick(x: number, y: number): string {
  return `M${round(x)},${round(y)}v${UPWARD_TICK}m-4,-4l4,4l4,-4`;
}

/** A range from a low to a high value, with a foot at each. */
export function rangeMark(x: number, top: number, bottom: number): string {
  return `M${round(x - 4)},${round(top)}h8m-4,0V${round(bottom)}m-4,0h8`;
}

/** Diagonals within a rectangle, from its left edge and its foot upwards. */
function hatch({x, y, width, height}: Box): string {
  let path = '';
  for (let offset = HATCH; offset < width + height; offset += HATCH) {
    const x0 = Math.max(0, offset - height);
    const y0 = Math.min(height, offset);
    const run = Math.min(width - x0, y0);
    if (run > 0) path += `M${round(x + x0)},${round(y + y0)}l${round(run)},${round(-run)}`;
  }
  return path;
}

/** Tenths of a pixel are enough for any screen, and keep exported drawings small. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
