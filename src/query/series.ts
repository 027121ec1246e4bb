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
  /** Years between the first and the last fact that no fact of the series covers, selected or not; ascending. */
  readonly unreportedYears: readonly number[];
}

/** The selected values of a measure, a series for each partner, unit and scope, in the order of the data. */
export function selectSeries(dataset: Dataset, measure: string, selection: Selection): Series[] {
  const groups = new Map<string, Quantity[]>();
  for (const fact of dataset.facts.values()) {
    if (!isQuantity(fact) || fact.measure !== measure) continue;
    const key = seriesKey(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const selected = group.filter((fact) => isSelected(fact, fact.period, selection, dataset));
    return selected[0] ? [toSeries(selected[0], selected, group)] : [];
  });
}

/** The value reported before this one in its series: the last whose period ends before this one's begins. */
export function previousInSeries(dataset: Dataset, fact: Quantity): Quantity | undefined {
  const start = dayRange(fact.period)?.first;
  return start === undefined
    ? undefined
    : sameSeries(dataset, fact).findLast(
        ({status, period}) => status === 'reported' && (dayRange(period)?.last ?? start) < start
      );
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
  const {from, to = '', direction, kind} = scope;
  return [measure, [...partners].sort().join('+'), unit, from, to, direction, kind].join(' ');
}

function toSeries({partners, scope}: Quantity, selected: readonly Quantity[], all: readonly Quantity[]): Series {
  const facts = selected.filter(({period}) => period.basis !== 'open').sort((a, b) => compareWhen(a.period, b.period));
  return {
    partner: partners[0] ?? scope.from,
    facts,
    undated: selected.filter(({period}) => period.basis === 'open'),
    unreportedYears: unreportedYears(facts, all),
  };
}

/** What hides a value (a document or topic that was not asked for) does not make its year unreported. */
function unreportedYears(facts: readonly Quantity[], all: readonly Quantity[]): number[] {
  const reported = new Set(all.flatMap(yearsCovered));
  const shown = facts.flatMap(yearsCovered);
  const first = shown[0] ?? 0;
  const last = shown.reduce((a, b) => Math.max(a, b), first);
  return yearsFrom(first, last).filter((year) => !reported.has(year));
}

function yearsCovered({period}: Quantity): number[] {
  return period.basis === 'open' ? [] : yearsFrom(yearOf(period.from), yearOf(period.to ?? period.from));
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
