import {yearOf} from '../model/partial-date.js';
import type {Quantity} from '../model/schema.js';
import {startOf} from './interval.js';

/** Years in a row: the first and the last of them. */
export type YearRun = readonly [first: number, last: number];

/** What hides a value (a document or topic that was not asked for) does not make its year unreported. Both ascend by time. */
export function unreportedYears(
  facts: readonly Quantity[],
  all: readonly Quantity[],
  bridged: () => number
): YearRun[] {
  let end = -Infinity;
  for (const fact of facts) end = Math.max(end, lastYear(fact));
  const runs: YearRun[] = [];
  let covered = (facts[0] ? firstYear(facts[0]) : end + 1) - 1;
  for (const [i, fact] of all.entries()) {
    if (covered >= end) break;
    const first = firstYear(fact);
    if (first > covered + 1 && isMissing(all[i - 1], fact, bridged)) runs.push([covered + 1, first - 1]);
    covered = Math.max(covered, lastYear(fact));
  }
  return runs;
}

/** Years in a row that facts ascending by time cover. */
export function reportedYears(facts: readonly Quantity[], bridged: () => number): YearRun[] {
  const runs: [number, number][] = [];
  for (const [i, fact] of facts.entries()) {
    const run = runs.at(-1);
    if (run && (firstYear(fact) <= run[1] + 1 || !isMissing(facts[i - 1], fact, bridged)))
      run[1] = Math.max(run[1], lastYear(fact));
    else runs.push([firstYear(fact), lastYear(fact)]);
  }
  return runs;
}

/** Whether somebody misses values between two. */
function isMissing(before: Quantity | undefined, fact: Quantity, bridged: () => number): boolean {
  return before === undefined || startOf(fact) - startOf(before) > bridged();
}

/** The first year that a fact covers; 0 where its period is open. */
export function firstYear({period}: Pick<Quantity, 'period'>): number {
  return period.basis === 'open' ? 0 : yearOf(period.from);
}

/** The last year that a fact covers; 0 where its period is open. */
export function lastYear({period}: Pick<Quantity, 'period'>): number {
  return period.basis === 'open' ? 0 : yearOf(period.to ?? period.from);
}
