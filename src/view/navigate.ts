import {distanceTo, type Box} from '../geometry/labels.js';

/** What navigation needs of a mark: where it is, in which series, and what it covers. Marks ascend by series, then by time. */
export interface Spot {
  readonly id: string;
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly ink: Box;
  readonly label: {readonly box: Box} | undefined;
}

/** How far beside its ink a value can still be pointed at, in pixels. */
const NEAR = 24;

/** The value whose mark or label is at a place in the drawing, else the one whose is nearest, else, far from all, none. */
export function spotAt(spots: readonly Spot[], x: number, y: number): string | undefined {
  const place = {x, y};
  let best: {readonly id: string; readonly off: number; readonly beside: number} | undefined;
  for (const {id, ink, label, ...middle} of spots) {
    const off = Math.min(distanceTo(ink, place), label ? distanceTo(label.box, place) : Infinity);
    if (off > (best?.off ?? NEAR)) continue;
    // Where marks cover each other, the one whose middle is nearest.
    const beside = Math.hypot(middle.x - x, middle.y - y);
    if (!best || off < best.off || beside < best.beside) best = {id, off, beside};
  }
  return best?.id;
}

/**
 * Where a key leads from a mark: left and right along its series, up and down to the next series'
 * nearest mark in time, Home and End to the series' ends. `undefined` for a key that leads nowhere.
 */
export function nextSpot(spots: readonly Spot[], id: string, key: string): string | undefined {
  const here = spots.find((spot) => spot.id === id);
  if (!here) return undefined;
  const own = spots.filter(({series}) => series === here.series);
  const index = own.indexOf(here);
  if (key === 'ArrowLeft') return own[index - 1]?.id;
  if (key === 'ArrowRight') return own[index + 1]?.id;
  if (key === 'Home') return own[0]?.id;
  if (key === 'End') return own.at(-1)?.id;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const series =
    key === 'ArrowDown'
      ? spots.find((spot) => spot.series > here.series)?.series
      : spots.findLast((spot) => spot.series < here.series)?.series;
  const distance = (spot: Spot) => Math.abs(spot.x - here.x);
  return spots
    .filter((spot) => spot.series === series)
    .reduce<Spot | undefined>((best, spot) => (best && distance(best) <= distance(spot) ? best : spot), undefined)?.id;
}
