import {joined} from '../list.js';

const scaleOf = (text: string) => /млн|млрд|трлн/u.exec(text)?.[0];

/**
 * Low to high where the noun follows the last number: `4–6 %`, `1,5–2 млн`. Ends in two scales, or below zero, stand apart.
 */
export function rangeWithDash(low: string, high: string): string {
  const [number = low] = /^[\d,\u00a0]*\d/u.exec(low) ?? [];
  return scaleOf(low) === scaleOf(high) && !low.startsWith('−') ? joined(number, high) : `${low}\u00a0– ${high}`;
}
