import {isQuantity, isReported, type Dataset} from '../model/dataset.js';
import {dateOfYear, yearOf} from '../model/partial-date.js';
import type {Quantity} from '../model/schema.js';
import {bridged} from './interval.js';
import {dayRange, monthsOf, timeKey} from './period.js';
import {asksForAll, isSelected, isWithin, type Selection} from './select.js';
import {firstYear, lastYear, reportedYears, unreportedYears, type YearRun} from './years.js';

/** The values of one measure for one partner, scope and length of period, by time. */
export interface Series {
  readonly partner: string;
  /** Of what flows how long each period is, in months, as `monthsOf` has it, at most 12; 0 of what is there on a day. */
  readonly months: number;
  /** Facts with a period, in its order. */
  readonly facts: readonly Quantity[];
  /** Facts whose period is open: they have no place on a time axis. */
  readonly undated: readonly Quantity[];
  /** Years between the first and the last fact that no fact of the series covers, selected or not; ascending. */
  readonly unreported: readonly YearRun[];
  /** Up to which distance nothing is missing between two values, in years: see `bridged`. */
  readonly bridged: () => number;
  /** Years that a fact of the series covers, selected or not, and those between that nobody misses; ascending. */
  readonly reported: () => readonly YearRun[];
}

/**
 * The selected values of a measure, a series for each partner, unit, scope and length of period: in the order in which the
 * partners are asked for, and in that of the data.
 */
export function selectSeries(dataset: Dataset, measure: string, selection: Selection): Series[] {
  const {partners = []} = selection;
  // A reporter who is asked for is nobody's partner.
  const place = ({partner, facts, undated}: Series) => {
    const {from, to = from} = (facts[0] ?? undated[0])?.scope ?? {from: partner};
    const placeOf = (id: string) => partners.findIndex((asked) => isWithin(id, asked, dataset));
    return [partner, from, to].map(placeOf).find((found) => found >= 0) ?? partners.length;
  };
  return [...seriesOf(dataset).values()]
    .flatMap((whole) => selectFrom(whole, dataset, measure, selection))
    .sort((a, b) => place(a) - place(b));
}

function selectFrom(
  {subject, months, facts, dated, bridged}: WholeSeries,
  dataset: Dataset,
  measure: string,
  selection: Selection
): Series[] {
  if (subject.measure !== measure) return [];
  const isWanted = (fact: Quantity) => isSelected(fact, fact.period, selection, dataset);
  const undated = facts.length === dated().length ? [] : facts.filter(isUndated).filter(isWanted);
  const shown = asksForAll(selection) ? dated() : dated().filter(isWanted);
  const first = facts.find(isWanted);
  if (!first) return [];
  const unreported = unreportedYears(shown, dated(), bridged);
  const reported = () => reportedYears(dated(), bridged);
  const partner = first.partners[0] ?? first.scope.from;
  return [{partner, months, facts: shown, undated, unreported, bridged, reported}];
}

/** Years between the first and the last fact of these series that none of them has a fact for; ascending. */
export function unreportedByAll(series: readonly Series[]): readonly YearRun[] {
  const [only, ...others] = series;
  if (only && others.length === 0) return only.unreported;
  const facts = series.flatMap((one) => one.facts);
  let [start, end] = [Infinity, -Infinity];
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

/** Of a part of a year that flowed the same part of the year before: a season says more of what is beside it than any trend. */
export function yearBefore(dataset: Dataset, fact: Quantity): Quantity | undefined {
  const {period, scope} = fact;
  const months = monthsOf(period);
  if (scope.kind !== 'flow' || period.basis === 'open' || months < 1 || months > 6) return undefined;
  const start = `${dateOfYear(yearOf(period.from) - 1)}${period.from.slice(4)}`;
  return datedFacts(dataset, fact).find(
    (before) => before.period.basis !== 'open' && before.period.from === start && isReported(before)
  );
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

/** What a series is made of, or what is not there of it. */
type Keyed = Subject & Pick<Quantity, 'period'>;

/** Whether what tells why there is no value would be a value of a series. */
export function isOfSeries(fact: Keyed, {facts, undated}: Series): boolean {
  const [first] = facts.length > 0 ? facts : undated;
  return first !== undefined && seriesKey(fact) === seriesKey(first);
}

/** All facts of a series, in the order of the data. */
interface WholeSeries {
  readonly subject: Subject;
  readonly months: number;
  readonly facts: Quantity[];
  /** Those with a period, in its order: sorted when it is first asked for. */
  readonly dated: () => readonly Quantity[];
  readonly bridged: () => number;
}

/** A page of a thousand cards asks for a thousand neighbours: each dataset is read once. */
const known = new WeakMap<Dataset, ReadonlyMap<string, WholeSeries>>();

function seriesOf(dataset: Dataset): ReadonlyMap<string, WholeSeries> {
  const there = known.get(dataset);
  if (there) return there;
  const all = new Map<string, WholeSeries>();
  const undated: Quantity[] = [];
  let last: WholeSeries | undefined;
  for (const fact of dataset.facts.values()) {
    if (!isQuantity(fact)) continue;
    if (isUndated(fact)) {
      undated.push(fact);
      continue;
    }
    // Most facts follow one of their own series.
    if (!last || monthsIn(fact) !== last.months || !isLike(fact, last.subject)) {
      const key = seriesKey(fact);
      last = all.get(key) ?? wholeSeries(fact);
      all.set(key, last);
    }
    last.facts.push(fact);
  }
  // What has no period is of any length.
  for (const fact of undated) {
    const series = seriesOfUndated(fact, all) ?? wholeSeries(fact);
    if (series.facts.length === 0) all.set(seriesKey(fact), series);
    series.facts.push(fact);
  }
  known.set(dataset, all);
  return all;
}

function seriesOfUndated(fact: Quantity, all: ReadonlyMap<string, WholeSeries>): WholeSeries | undefined {
  return [12, 6, 3, 1, 0].map((months) => all.get(seriesKey(fact, months))).find((series) => series !== undefined);
}

/** How long the period is that a fact is the sum of: sums of several years stand with those of years. */
function monthsIn({scope, period}: Keyed): number {
  return scope.kind === 'stock' ? 0 : Math.min(12, monthsOf(period));
}

function wholeSeries(first: Quantity): WholeSeries {
  const {measure, partners, unit, scope} = first;
  const facts: Quantity[] = [];
  let dated: readonly Quantity[] | undefined;
  let distance: number | undefined;
  const inOrder = () => (dated ??= byTime(facts));
  return {
    subject: {measure, partners, unit, scope},
    months: monthsIn(first),
    facts,
    dated: inOrder,
    bridged: () => (distance ??= bridged(inOrder())),
  };
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
  const all = seriesOf(dataset);
  return (isUndated(fact) ? seriesOfUndated(fact, all) : all.get(seriesKey(fact)))?.dated() ?? [];
}

function seriesKey(fact: Keyed, months = monthsIn(fact)): string {
  const {measure, partners, unit, scope} = fact;
  const {from, to = '', direction, kind} = scope;
  const who = partners.length > 1 ? [...partners].sort().join('+') : (partners[0] ?? '');
  return `${measure}\n${who}\n${unit}\n${from}\n${to}\n${direction}\n${kind}\n${months}`;
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
