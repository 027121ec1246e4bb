import {parsePartialDate} from '../model/partial-date.js';
import type {Quantity} from '../model/schema.js';

/** Fewer distances than these are no rhythm. */
const LEAST = 3;
/** Of the distances so many are alike, and so far from each other at most. */
const MOST = 0.75;
const ALIKE = 0.2;
/** How much longer than usual a distance is that is no gap: no month is left out by it. */
const SLACK = 1.25;
/** What comes every day rests at weekends and on holidays, in years. */
const DAILY = 2 / 365;
const HOLIDAYS = 12 / 365;

/**
 * Up to which distance, in years, from one value's beginning to the next one's nothing is missing, whatever lies between:
 * a census of every fifth year is complete. Of values without a rhythm 0, and a year where they are what there was on a
 * day: no time passes between two of these that had a value of its own. Facts ascend by time.
 */
export function bridged(facts: readonly Quantity[]): number {
  const starts = facts.map(startOf);
  const distances = Float64Array.from(starts.slice(1), (start, i) => start - (starts[i] ?? start)).sort();
  const usual = distances[distances.length >> 1] ?? 0;
  const alike = distances.filter((distance) => Math.abs(distance - usual) <= usual * ALIKE).length;
  if (usual > 0 && alike >= LEAST && alike >= distances.length * MOST) return usual < DAILY ? HOLIDAYS : usual * SLACK;
  return facts[0]?.scope.kind === 'stock' ? 1 : 0;
}

/** When a value begins, in years: near enough to tell distances from each other. */
export function startOf({period}: Quantity): number {
  const parts = period.basis === 'open' ? undefined : parsePartialDate(period.from);
  return parts ? parts.year + ((parts.month ?? 1) - 1) / 12 + ((parts.day ?? 1) - 1) / 365 : 0;
}
