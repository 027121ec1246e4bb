import {around, distanceTo, type Box} from '../geometry/labels.js';

/** What navigation needs of a mark: where it is, in which series, and what it covers. */
export interface Spot {
  readonly id: string;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly ink: Box;
  readonly label: {readonly box: Box} | undefined;
}

/** The value whose mark or label is at a place in the drawing, else the one whose is nearest, if it is as `near` in pixels. */
export function spotAt(spots: readonly Spot[], x: number, y: number, near: number): string | undefined {
  const place = {x, y};
  let best: {readonly id: string; readonly off: number; readonly beside: number} | undefined;
  for (const {id, ink, label, ...middle} of spots) {
    const off = Math.min(distanceTo(ink, place), label ? distanceTo(label.box, place) : Infinity);
    if (off > (best?.off ?? near)) continue;
    // Where marks cover each other, the one whose middle is nearest.
    const beside = Math.hypot(middle.x - x, middle.y - y);
    if (!best || off < best.off || beside < best.beside) best = {id, off, beside};
  }
  return best?.id;
}

/** All that a value covers, its mark with its label. */
export function inkOf({ink, label}: Pick<Spot, 'ink' | 'label'>): Box {
  return label ? around(ink, label.box) : ink;
}

/** Marks in time, those of one time in the order of their series: as the keys walk them. */
export function inTime<T extends Spot>(spots: readonly T[]): readonly T[] {
  return spots.toSorted((a, b) => a.x - b.x || a.series - b.series);
}

/**
 * Where a key leads from a mark, of marks in time: left and right through all of them, Home and End to the first and the
 * last, up and down to the mark of the next series that is nearest in time. `undefined` for a key that leads nowhere.
 */
export function nextSpot(spots: readonly Spot[], id: string, key: string): string | undefined {
  const index = spots.findIndex((spot) => spot.id === id);
  const here = spots[index];
  if (!here) return undefined;
  if (key === 'ArrowLeft') return spots[index - 1]?.id;
  if (key === 'ArrowRight') return spots[index + 1]?.id;
  if (key === 'Home') return spots[0]?.id;
  if (key === 'End') return spots.at(-1)?.id;
  const step = {ArrowUp: -1, ArrowDown: 1}[key] ?? 0;
  const steps = (spot: Spot) => (spot.series - here.series) * step;
  const distance = (spot: Spot) => Math.abs(spot.x - here.x);
  return spots
    .filter((spot) => steps(spot) > 0)
    .reduce<Spot | undefined>(
      (best, spot) => (best && (steps(best) - steps(spot) || distance(best) - distance(spot)) <= 0 ? best : spot),
      undefined
    )?.id;
}
