import {isQuantity, type Dataset} from '../model/dataset.js';
import type {Quantity} from '../model/schema.js';
import {dayRange, timeKey} from './period.js';
import {isSelected, type Selection} from './select.js';

/** Years in a row: the first and the last of them. */
export type YearRun = readonly [first: number, last: number];

/** The values of one measure for one partner and scope, by time. */
export interface Series {
  readonly partner: string;
  /** Facts with a period, in its order. */
  readonly facts: readonly Quantity[];
  /** Facts whose period is open: they have no place on a time axis. */
  readonly undated: readonly Quantity[];
  /** Years between the first and the last fact that no fact of the series covers, selected or not; ascending. */
  readonly unreported: readonly YearRun[];
}

/** The selected values of a measure, a series for each partner, unit and scope, in the order of the data. */
export function selectSeries(dataset: Dataset, measure: string, selection: Selection): Series[] {
  return [...seriesOf(dataset).values()].flatMap(({measure: own, facts, dated}) => {
    if (own !== measure) return [];
    const selected = facts.filter((fact) => isSelected(fact, fact.period, selection, dataset));
    return selected[0] ? [toSeries(selected[0], selected, dated())] : [];
  });
}

/** The value reported before this one in its series: the last whose period ends before this one's begins. */
export function previousInSeries(dataset: Dataset, fact: Quantity): Quantity | undefined {
  const start = dayRange(fact.period)?.first;
  if (start === undefined) return undefined;
  const series = datedFacts(dataset, fact);
  for (let i = firstFrom(series, start) - 1; i >= 0; i--) {
    const before = series[i];
    if (before?.status === 'reported' && (dayRange(before.period)?.last ?? start) < start) return before;
  }
  return undefined;
}

/** The newest fact of this one's series, where its period begins after this one's ends. */
export function newestInSeries(dataset: Dataset, fact: Quantity): Quantity | undefined {
  const end = dayRange(fact.period)?.last;
  const newest = datedFacts(dataset, fact).at(-1);
  const start = newest && dayRange(newest.period)?.first;
  return end !== undefined && start !== undefined && start > end ? newest : undefined;
}

/** All facts of a series, in the order of the data. */
interface WholeSeries {
  readonly measure: string;
  readonly facts: Quantity[];
  /** Those with a period, in its order: sorted when it is first asked for. */
  readonly dated: () => readonly Quantity[];
}

/** A page of a thousand cards asks for a thousand neighbours: each dataset is read once. */
const known = new WeakMap<Dataset, ReadonlyMap<string, WholeSeries>>();

function seriesOf(dataset: Dataset): ReadonlyMap<string, WholeSeries> {
  const there = known.get(dataset);
  if (there) return there;
  const all = new Map<string, WholeSeries>();
  for (const fact of dataset.facts.values()) {
    if (!isQuantity(fact)) continue;
    const key = seriesKey(fact);
    const series = all.get(key);
    if (series) series.facts.push(fact);
    else all.set(key, wholeSeries(fact));
  }
  known.set(dataset, all);
  return all;
}

function wholeSeries(first: Quantity): WholeSeries {
  const facts = [first];
  let dated: readonly Quantity[] | undefined;
  return {measure: first.measure, facts, dated: () => (dated ??= byTime(facts))};
}

function datedFacts(dataset: Dataset, fact: Quantity): readonly Quantity[] {
  return seriesOf(dataset).get(seriesKey(fact))?.dated() ?? [];
}

function seriesKey({measure, partners, unit, scope}: Quantity): string {
  const {from, to = '', direction, kind} = scope;
  const who = partners.length > 1 ? [...partners].sort().join('+') : (partners[0] ?? '');
  return `${measure}\n${who}\n${unit}\n${from}\n${to}\n${direction}\n${kind}`;
}

/** The facts that have a period, in its order. */
function byTime(facts: readonly Quantity[]): Quantity[] {
  return facts
    .filter(({period}) => period.basis !== 'open')
    .map((fact) => ({fact, key: timeKey(fact.period)}))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({fact}) => fact);
}

/** Of facts by time the place of the first that begins on a day or after it. */
function firstFrom(facts: readonly Quantity[], day: string): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const fact = facts[middle];
    if (fact && timeKey(fact.period) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toSeries({partners, scope}: Quantity, selected: readonly Quantity[], all: readonly Quantity[]): Series {
  const chosen = new Set(selected);
  const facts = all.filter((fact) => chosen.has(fact));
  return {
    partner: partners[0] ?? scope.from,
    facts,
    undated: selected.filter(({period}) => period.basis === 'open'),
    unreported: unreportedYears(facts, all),
  };
}

/** What hides a value (a document or topic that was not asked for) does not make its year unreported. Both ascend by time. */
function unreportedYears(facts: readonly Quantity[], all: readonly Quantity[]): YearRun[] {
  const shown = facts.map(yearsCovered);
  const end = shown.reduce((latest, [, last]) => Math.max(latest, last), 0);
  const runs: YearRun[] = [];
  let covered = (shown[0]?.[0] ?? end + 1) - 1;
  for (const [first, last] of all.map(yearsCovered)) {
    if (covered >= end) break;
    if (first > covered + 1) runs.push([covered + 1, first - 1]);
    covered = Math.max(covered, last);
  }
  return runs;
}

function yearsCovered({period}: Quantity): YearRun {
  return period.basis === 'open' ? [0, 0] : [yearOf(period.from), yearOf(period.to ?? period.from)];
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
