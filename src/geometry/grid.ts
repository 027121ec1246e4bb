import type {Box} from './labels.js';
import {round} from './marks.js';

/** Between a grid line and a text that interrupts it, in pixels. */
const GAP = 3;
/** What is left of a line beyond a text is no shorter, in pixels: it would look like a tick. */
const SHORTEST = 16;

/** A horizontal line from 0 to `width`, interrupted where a text stands: it strikes none through, whatever the page's ground. */
export function gridLine(y: number, width: number, texts: readonly Box[]): string {
  const inWay = texts.filter((box) => box.y < y && y < box.y + box.height).sort((a, b) => a.x - b.x);
  let path = '';
  let start = 0;
  for (const box of inWay) {
    if (box.x - GAP > start) path += `M${round(start)},${y}H${round(box.x - GAP)}`;
    start = Math.max(start, box.x + box.width + GAP);
  }
  return start === 0 || start + SHORTEST < width ? `${path}M${round(start)},${y}H${width}` : path;
}
