import {formatList, formatYears} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import type {Absence, Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';
import {lastYear} from '../query/years.js';
import {absentClauses, withoutAbsent} from './trade-chart-absent.js';
import {isSum, type TradeRow} from './trade-chart-rows.js';

/** Characters: stretches of years that take more are counted, not listed, as they have a line on a phone. */
const LONGEST_LIST = 30;
/** Values alike that are all told. */
const MOST_ALIKE = 3;
/** Of them those of ` or after 2020`. */
const AFTER = 13;

interface Subject {
  readonly name: string;
  /** The last year of the chart: what comes after a series' own last one is missing too. */
  readonly end: number;
  /** Values of which documents say why they are not there. */
  readonly absences: readonly Absence[];
}

/** What a series shows, in a sentence: its first and last values, the highest, the lowest where that is news, and where figures are missing. */
export function summary(
  series: Series,
  {name, end, absences}: Subject,
  row: (fact: Quantity) => TradeRow,
  locale: Locale
): string {
  const {facts, undated} = series;
  const {messages} = locale;
  const tell = (fact: Quantity) => row(fact).told;
  // Where few have the same value, none of them alone is the highest.
  const tellAll = (fact: Quantity): [string, string] => {
    const alike = facts.filter((other) => other.value === fact.value && !isSum(other)).map(tell);
    const isTie = alike.length <= MOST_ALIKE && alike.every(([amount]) => amount === tell(fact)[0]);
    return [
      tell(fact)[0],
      isTie
        ? formatList(
            alike.map(([, period]) => period),
            locale
          )
        : tell(fact)[1],
    ];
  };
  const first = facts[0] ?? undated[0];
  const last = facts.at(-1) ?? first;
  if (!first || !last) return '';
  if (first === last)
    return messages.summary([messages.onePoint(name, ...tell(first)), ...absentClauses(absences, locale)]);
  const {highest, lowest} = extremes(facts, first);
  const clauses = [
    messages.manyPoints(name, ...tell(first), ...tell(last)),
    // What an end has too is told there.
    [first, last].every((end) => isSum(end) || end.value < highest.value) && messages.highest(...tellAll(highest)),
    isNews(lowest, first, last) && messages.lowest(...tellAll(lowest)),
    missingYears(series, end, absences, locale),
    ...absentClauses(absences, locale),
  ];
  return messages.summary(clauses.filter((clause) => clause !== false));
}

/** Of more series none has a sentence of its own: the table has them all. */
export const MOST_TOLD = 3;

/** What many series show, in one sentence: their highest value, and their lowest. */
export function summaryOfMany(
  series: readonly Series[],
  row: (fact: Quantity, series: number) => TradeRow,
  {messages}: Locale
): string {
  const all = series.flatMap(({facts}, i) => facts.filter((fact) => !isSum(fact)).map((fact) => ({fact, i})));
  const [first] = all;
  if (!first) return '';
  let [highest, lowest] = [first, first];
  for (const one of all) {
    if (one.fact.value > highest.fact.value) highest = one;
    if (one.fact.value < lowest.fact.value) lowest = one;
  }
  const tell = ({fact, i}: typeof first): [string, string] => {
    const {subject, told} = row(fact, i);
    return [told[0], `${subject}, ${told[1]}`];
  };
  const text = messages.summary([messages.highest(...tell(highest)), messages.lowest(...tell(lowest))]);
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Of the values that can be held against each other: a sum over years is none of them. */
function extremes(facts: readonly Quantity[], first: Quantity): Record<'highest' | 'lowest', Quantity> {
  const start = facts.find((fact) => !isSum(fact)) ?? first;
  let [highest, lowest] = [start, start];
  for (const fact of facts) {
    if (isSum(fact)) continue;
    if (fact.value > highest.value) highest = fact;
    if (fact.value < lowest.value) lowest = fact;
  }
  return {highest, lowest};
}

/** A loss between gains, or a fall to less than half of both ends. */
function isNews(lowest: Quantity, first: Quantity, last: Quantity): boolean {
  const ends = Math.min(first.value, last.value);
  return lowest.value < ends && (lowest.value < 0 ? ends >= 0 : lowest.value < ends / 2);
}

function missingYears(
  {facts, unreported: all}: Series,
  end: number,
  absences: readonly Absence[],
  locale: Locale
): string | false {
  const {messages} = locale;
  const [first, last] = [facts[0], facts.at(-1)];
  // Nobody misses each year of a time that is counted backwards.
  if (!first || !last || lastYear(first) < 1) return false;
  const unreported = withoutAbsent(all, absences);
  const lastOfSeries = facts.reduce((latest, fact) => Math.max(latest, lastYear(fact)), -Infinity);
  const isShort = lastOfSeries < end;
  if (unreported.length === 0 && !isShort) return false;
  const runs = formatYears(unreported, locale);
  if (runs.join(', ').length + (isShort ? AFTER : 0) <= LONGEST_LIST)
    return messages.unreported(runs, isShort ? lastOfSeries : undefined);
  const start = lastYear(first);
  const missing = unreported.reduce((sum, [from, to]) => sum + to - from + 1, 0) + (isShort ? end - lastOfSeries : 0);
  return messages.unreportedMany(missing, end - start + 1, formatYears([[start, end]], locale).join(''));
}
