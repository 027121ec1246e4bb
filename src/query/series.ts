import {isQuantity, isReported, type Dataset} from '../model/dataset.js';
import {yearOf} from '../model/partial-date.js';
import type {Quantity} from '../model/schema.js';
import {dayRange, timeKey} from './period.js';
import {asksForAll, isSelected, type Selection} from './select.js';

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
  /** Years that a fact of the series covers, selected or not; ascending. */
  readonly reported: () => readonly YearRun[];
}

/** The selected values of a measure, a series for each partner, unit and scope, in the order of the data. */
export function selectSeries(dataset: Dataset, measure: string, selection: Selection): Series[] {
  return [...seriesOf(dataset).values()].flatMap(({subject, facts, dated}) => {
    if (subject.measure !== measure) return [];
    const isWanted = (fact: Quantity) => isSelected(fact, fact.period, selection, dataset);
    const undated = facts.length === dated().length ? [] : facts.filter(isUndated).filter(isWanted);
    const shown = asksForAll(selection) ? dated() : dated().filter(isWanted);
    const first = facts.find(isWanted);
    if (!first) return [];
    const unreported = unreportedYears(shown, dated());
    const reported = () => reportedYears(dated());
    return [{partner: first.partners[0] ?? first.scope.from, facts: shown, undated, unreported, reported}];
  });
}

/** Years between the first and the last fact of these series that none of them has a fact for; ascending. */
export function unreportedByAll(series: readonly Series[]): readonly YearRun[] {
  const [only, ...others] = series;
  if (only && others.length === 0) return only.unreported;
  const facts = series.flatMap((one) => one.facts);
  let [start, end] = [Infinity, 0];
  for (const fact of facts) [start, end] = [Math.min(start, firstYear(fact)), Math.max(end, lastYear(fact))];
  const runs: YearRun[] = [];
  let covered = start - 1;
  for (const [first, last] of series.flatMap(({reported}) => reported()).sort(([a], [b]) => a - b)) {
    if (covered >= end) break;
    if (first > covered + 1) runs.push([covered + 1, first - 1]);
    covered = Math.max(covered, last);
  }
  return runs;
}

/** The value reported before this one in its series: the last whose period ends before this one's begins. */
export function previousInSeries(dataset: Dataset, fact: Quantity): Quantity | undefined {
  const start = dayRange(fact.period)?.first;
  if (start === undefined) return undefined;
  const series = datedFacts(dataset, fact);
  for (let i = firstFrom(series, start) - 1; i >= 0; i--) {
    const before = series[i];
    if (before && isReported(before) && (dayRange(before.period)?.last ?? start) < start) return before;
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

/** What tells one series from another. */
type Subject = Pick<Quantity, 'measure' | 'partners' | 'unit' | 'scope'>;

/** All facts of a series, in the order of the data. */
interface WholeSeries {
  readonly subject: Subject;
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
  let last: WholeSeries | undefined;
  for (const fact of dataset.facts.values()) {
    if (!isQuantity(fact)) continue;
    // Most facts follow one of their own series.
    if (!last || !isLike(fact, last.subject)) {
      const key = seriesKey(fact);
      last = all.get(key) ?? wholeSeries(fact);
      all.set(key, last);
    }
    last.facts.push(fact);
  }
  known.set(dataset, all);
  return all;
}

function wholeSeries({measure, partners, unit, scope}: Quantity): WholeSeries {
  const facts: Quantity[] = [];
  let dated: readonly Quantity[] | undefined;
  return {subject: {measure, partners, unit, scope}, facts, dated: () => (dated ??= byTime(facts))};
}

/** Whether two facts are of one series for certain, without their keys: each key is a text of its own. */
function isLike({measure, partners, unit, scope}: Quantity, other: Subject): boolean {
  return (
    measure === other.measure &&
    unit === other.unit &&
    partners.length === 1 &&
    other.partners.length === 1 &&
    partners[0] === other.partners[0] &&
    scope.from === other.scope.from &&
    scope.to === other.scope.to &&
    scope.direction === other.scope.direction &&
    scope.kind === other.scope.kind
  );
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
function byTime(facts: readonly Quantity[]): readonly Quantity[] {
  if (areDaysInOrder(facts)) return facts;
  return facts
    .filter((fact) => !isUndated(fact))
    .map((fact) => ({fact, key: timeKey(fact.period)}))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({fact}) => fact);
}

/** Whether these are values of single days that ascend: many are, and need no sorting. */
function areDaysInOrder(facts: readonly Quantity[]): boolean {
  let before = '';
  return facts.every(({period}) => {
    if (period.basis === 'open' || period.to !== undefined || period.from.length < 10 || period.from < before)
      return false;
    before = period.from;
    return true;
  });
}

function isUndated({period}: Quantity): boolean {
  return period.basis === 'open';
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

/** What hides a value (a document or topic that was not asked for) does not make its year unreported. Both ascend by time. */
function unreportedYears(facts: readonly Quantity[], all: readonly Quantity[]): YearRun[] {
  let end = 0;
  for (const fact of facts) end = Math.max(end, lastYear(fact));
  const runs: YearRun[] = [];
  let covered = (facts[0] ? firstYear(facts[0]) : end + 1) - 1;
  for (const fact of all) {
    if (covered >= end) break;
    const first = firstYear(fact);
    if (first > covered + 1) runs.push([covered + 1, first - 1]);
    covered = Math.max(covered, lastYear(fact));
  }
  return runs;
}

/** Years in a row that facts ascending by time cover. */
function reportedYears(facts: readonly Quantity[]): YearRun[] {
  const runs: [number, number][] = [];
  for (const fact of facts) {
    const run = runs.at(-1);
    if (run && firstYear(fact) <= run[1] + 1) run[1] = Math.max(run[1], lastYear(fact));
    else runs.push([firstYear(fact), lastYear(fact)]);
  }
  return runs;
}

function firstYear({period}: Quantity): number {
  return period.basis === 'open' ? 0 : yearOf(period.from);
}

/** The last year that a fact covers; 0 where its period is open. */
export function lastYear({period}: Quantity): number {
  return period.basis === 'open' ? 0 : yearOf(period.to ?? period.from);
}
