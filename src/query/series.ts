import {isQuantity, type Dataset} from '../model/dataset.js';
import type {Quantity} from '../model/schema.js';
import {compareWhen, dayRange} from './period.js';
import {isSelected, type Selection} from './select.js';

/** The values of one measure for one partner and scope, by time. */
export interface Series {
  readonly partner: string;
  /** Facts with a period, in its order. */
  readonly facts: readonly Quantity[];
  /** Facts whose period is open: they have no place on a time axis. */
  readonly undated: readonly Quantity[];
  /** Years between the first and the last fact that no fact covers, ascending. */
  readonly unreportedYears: readonly number[];
}

/** The selected values of a measure, a series for each partner, unit and scope, in the order of the data. */
export function selectSeries(dataset: Dataset, measure: string, selection: Selection): Series[] {
  const groups = new Map<string, Quantity[]>();
  for (const fact of dataset.facts.values()) {
    if (!isQuantity(fact) || fact.measure !== measure || !isSelected(fact, fact.period, selection, dataset)) continue;
    const key = seriesKey(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].map(toSeries);
}

/** The fact before this one in its series: the last whose period ends before this one's begins. */
export function previousInSeries(dataset: Dataset, fact: Quantity): Quantity | undefined {
  const start = dayRange(fact.period)?.first;
  return start === undefined
    ? undefined
    : sameSeries(dataset, fact).findLast(({period}) => (dayRange(period)?.last ?? start) < start);
}

/** The newest fact of this one's series, where its period begins after this one's ends. */
export function newestInSeries(dataset: Dataset, fact: Quantity): Quantity | undefined {
  const end = dayRange(fact.period)?.last;
  const newest = sameSeries(dataset, fact).at(-1);
  const start = newest && dayRange(newest.period)?.first;
  return end !== undefined && start !== undefined && start > end ? newest : undefined;
}

function sameSeries(dataset: Dataset, fact: Quantity): Quantity[] {
  const key = seriesKey(fact);
  return [...dataset.facts.values()]
    .filter(isQuantity)
    .filter((other) => other.period.basis !== 'open' && seriesKey(other) === key)
    .sort((a, b) => compareWhen(a.period, b.period));
}

function seriesKey({measure, partners, unit, scope}: Quantity): string {
  return [measure, partners.join('+'), unit, scope.from, scope.to ?? '', scope.direction, scope.kind].join(' ');
}

function toSeries(group: readonly Quantity[]): Series {
  const facts = group.filter((fact) => fact.period.basis !== 'open').sort((a, b) => compareWhen(a.period, b.period));
  return {
    partner: group[0]?.partners[0] ?? '',
    facts,
    undated: group.filter((fact) => fact.period.basis === 'open'),
    unreportedYears: unreportedYears(facts),
  };
}

function unreportedYears(facts: readonly Quantity[]): number[] {
  const missing: number[] = [];
  let covered: number | undefined;
  for (const {period} of facts) {
    const range = dayRange(period);
    if (range?.first === undefined) continue;
    const firstYear = Number(range.first.slice(0, 4));
    for (let year = (covered ?? firstYear) + 1; year < firstYear; year++) missing.push(year);
    covered = Math.max(covered ?? firstYear, Number(range.last.slice(0, 4)));
  }
  return missing;
}
