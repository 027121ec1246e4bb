import {tickIncrement} from 'd3-array';

export type Interval = readonly [number, number];

/** An affine map from a domain to a range, both in plain numbers. A domain of no length maps to the middle. */
export function linearScale([d0, d1]: Interval, [r0, r1]: Interval): (value: number) => number {
  if (d0 === d1) return () => (r0 + r1) / 2;
  const slope = (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/** Beyond these, steps of a number's own kind are no longer told apart from it or from infinity. */
const COMPUTABLE: Interval = [1e-290, 1e290];

/** Round values, zero among them, the first at or below `min` and the last at or above `max`: where a measure's grid lines go. */
export function valueTicks([min, max]: Interval, count: number): number[] {
  const [low, high] = [Math.min(0, min), Math.max(0, max)];
  const size = Math.max(-low, high);
  if (!(size >= COMPUTABLE[0] && size <= COMPUTABLE[1])) return [0];
  // d3 gives a step below 1 as the negative of its inverse, so that tenths are divided and stay exact.
  const increment = tickIncrement(low, high, count);
  const step = Math.abs(increment);
  const [first, last] = increment < 0 ? [low * step, high * step] : [low / step, high / step];
  const start = Math.floor(first);
  return Array.from({length: Math.ceil(last) - start + 1}, (_, i) =>
    increment < 0 ? (start + i) / step : (start + i) * step
  );
}
