import {ticks} from 'd3-array';

export type Interval = readonly [number, number];

/** An affine map from a domain to a range, both in plain numbers. A domain of no length maps to the middle. */
export function linearScale([d0, d1]: Interval, [r0, r1]: Interval): (value: number) => number {
  if (d0 === d1) return () => (r0 + r1) / 2;
  const slope = (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/** Round values from zero, the last at or above `max`: where a measure's grid lines go. */
export function valueTicks(max: number, count: number): number[] {
  if (!(max > 0)) return [0];
  const inside = ticks(0, max, count);
  const step = (inside[1] ?? max) - (inside[0] ?? 0);
  const last = inside.at(-1) ?? 0;
  return last < max && step > 0 ? [...inside, last + step] : inside;
}
