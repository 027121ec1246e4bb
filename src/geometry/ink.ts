import type {Box} from './labels.js';
import {UPWARD_TICK} from './marks.js';

/** Beyond a mark's place, its stroke included. */
export const REACH = 6;

/** What a point covers. */
export function pointBox(x: number, y: number): Box {
  return {x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH};
}

/** What a bar covers. */
export function barBox(x: number, y: number, width: number, baseline: number): Box {
  return {x: x - width / 2, y: Math.min(y, baseline) - 1, width, height: Math.abs(baseline - y) + 2};
}

/** A lower bound's tick stands above a mark, or under the end of a bar below zero. */
export function withTick({y, height, ...box}: Box): Box {
  return {...box, y: y - UPWARD_TICK, height: height + 2 * UPWARD_TICK};
}

/** How far the boxes reach that stand between two heights. */
export function reachBeside(boxes: readonly {readonly box: Box}[], [top, bottom]: readonly [number, number]): number {
  return boxes.reduce(
    (reach, {box: {x, y, width, height}}) => (y < bottom && y + height > top ? Math.max(reach, x + width) : reach),
    0
  );
}
