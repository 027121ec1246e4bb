import {formatPeriod, formatWhen} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatExactQuantity, formatFullQuantity, formatNumber, formatQuantity} from '../format/number.js';
import {isAbsence, isQuantity, isReported, type Dataset} from '../model/dataset.js';
import {isCurrency, isDuration, hasNoShare} from '../model/unit.js';
import type {Fact, Measure, Quantity, When} from '../model/schema.js';
import {compareWhen, monthsOf} from '../query/period.js';
import {isSelected} from '../query/select.js';
import {startOf} from '../query/interval.js';
import {newestInSeries, previousInSeries, yearBefore} from '../query/series.js';
import {certainty} from './certainty.js';
import {
  empty,
  missing,
  readScope,
  updateLine,
  type CommonOptions,
  type EmptyView,
  type MissingView,
  type Scope,
} from './options.js';
import {toldBefore} from './told-before.js';
import {valueParts, type ValueParts} from './value-parts.js';
import {chartHeading} from './trade-chart-heading.js';
import {numbered, sourceLine, sourceNotes, sourceView, statementOf, titleOf, type SourceView} from './source.js';

export interface FactCardOptions extends CommonOptions {
  /** Id of the fact. Without one, the figure that an editor means by the selection is shown: see `newsValue`. */
  readonly fact?: string | undefined;
  readonly measure?: string | undefined;
}

export interface ReadyFactCard {
  readonly state: 'ready';
  readonly id: string;
  readonly heading: string | undefined;
  readonly label: string;
  /** Value, unit and qualifier; of a claim, its words. */
  readonly value: string;
  /** The same in parts: a qualifier before or behind its value is set apart, where a language does not inflect the value for it. */
  readonly parts: ValueParts;
  /** A claim's words are set smaller than a number. */
  readonly isClaim: boolean;
  readonly period: string;
  /** Estimate, target or promoted; absent of what is reported. */
  readonly status: string | undefined;
  readonly attributedTo: string | undefined;
  readonly change: string | undefined;
  readonly asOf: string | undefined;
  readonly updated: string | undefined;
  /** Where it was read, in a line. */
  readonly sourceLine: string;
  /** Every digit, how the date was worked out, and how unclear passages were read. */
  readonly notes: readonly string[];
  /** Where it was read, in full: made when it is read. */
  readonly source: SourceView;
}

export type FactCardView = ReadyFactCard | EmptyView | MissingView;

/** A larger change is no matter of per cent. */
const MOST_PERCENT = 1000;
/** And what lies further back, in years, is no news of a change. */
const LONGEST_AGO = 10;

/** What a fact card shows. */
export function factCardView(dataset: Dataset, options: FactCardOptions, locale: Locale): FactCardView {
  const scope = readScope(dataset, options, locale);
  if (scope.state === 'missing') return scope;
  const {fact: id, measure} = options;
  if (id && !dataset.facts.has(id)) return missing(`unknown fact: ${id}`, locale);
  if (measure && !dataset.measures.has(measure)) return missing(`unknown measure: ${measure}`, locale);
  const fact = newsOf(factsOf(scope, options), scope.dataset);
  if (fact) return readyCard(fact, dataset, scope, options, locale);
  return empty('facts', dataset, factsOf({...scope, dataset}, options), options, locale);
}

function readyCard(
  fact: Fact,
  published: Dataset,
  scope: Scope,
  options: FactCardOptions,
  locale: Locale
): ReadyFactCard {
  const {dataset} = scope;
  const period = formatPeriod(fact, locale);
  const measure = isQuantity(fact) ? dataset.measures.get(fact.measure) : undefined;
  const value = valueText(fact, measure, locale);
  const full = isQuantity(fact) ? formatFullQuantity(fact, measure, locale) : value;
  const status = certainty(fact, locale);
  const exact = isQuantity(fact) ? exactValue(fact, dataset, locale) : undefined;
  const attributedTo = fact.attributedTo === undefined ? undefined : locale.messages.accordingTo(fact.attributedTo);
  return {
    state: 'ready',
    id: fact.id,
    heading: options.heading,
    label: isQuantity(fact) && measure ? labelOf(fact, measure, dataset, locale) : fact.label,
    value,
    parts: isQuantity(fact) ? valueParts(fact, measure, locale) : {before: '', value, after: '', size: 'usual'},
    isClaim: !isQuantity(fact),
    period,
    status,
    attributedTo,
    change: isQuantity(fact) ? changeLine(fact, dataset, locale) : undefined,
    asOf: scope.asOf,
    updated: updateLine(published, ofSeriesNow(fact, published, scope, options), options, locale),
    sourceLine: numbered(sourceLine(fact, dataset, locale), fact.citations, locale),
    notes: [
      ...toldBefore(fact, dataset, locale),
      ...sourceNotes(fact, fact.period, locale),
      ...(exact === undefined ? [] : [exact]),
    ],
    get source() {
      return sourceView(fact, titleOf(fact, full, period, locale), fact.period, dataset, locale);
    },
  };
}

/** What it measures; of a host's own value that has no other label than its measure, with whom too. */
function labelOf(fact: Quantity, measure: Measure, dataset: Dataset, locale: Locale): string {
  if (!locale.own || fact.label !== measure.label) return fact.label;
  return chartHeading(
    [{partner: fact.partners[0] ?? fact.scope.from, facts: [fact], undated: []}],
    measure,
    dataset,
    locale
  );
}

/** The fact that was asked for, if it is there, else all that answer the selection. */
function factsOf({dataset, selection}: Scope, {fact: id, measure}: FactCardOptions): Fact[] {
  if (id) return [dataset.facts.get(id)].filter((fact) => fact !== undefined);
  return [...dataset.facts.values()].filter(
    (fact) =>
      (!measure || ('measure' in fact && fact.measure === measure)) && isSelected(fact, fact.period, selection, dataset)
  );
}

/** The fact with the highest news value; of equals the newest, or of aims the next, then that of the first measure, and the last in the data. */
function newsOf(facts: readonly Fact[], dataset: Dataset): Fact | undefined {
  let best: Fact | undefined;
  for (const fact of facts) if (!best || compareNews(fact, best, dataset) >= 0) best = fact;
  return best;
}

function compareNews(a: Fact, b: Fact, dataset: Dataset): number {
  return (
    newsValue(a, dataset) - newsValue(b, dataset) ||
    // Of what is ahead the next is nearer than what is aimed at for the end of a century.
    compareWhen(a.period, b.period) * (isAhead(a) && isAhead(b) ? -1 : 1) ||
    measurePlace(b, dataset) - measurePlace(a, dataset)
  );
}

const isAhead = ({status}: Fact) => status === 'target' || status === 'expected';

/** Where a fact's measure stands among those of the data: a table's first one is what it is about. */
function measurePlace(fact: Fact, {measures}: Dataset): number {
  return isQuantity(fact) ? [...measures.keys()].indexOf(fact.measure) : 0;
}

/**
 * What an editor means by a partner or a topic: what is reported before a promotion or a target; then an amount of money
 * before a count, a count before a claim, and a claim before what few would print, such as the length of a visit. An
 * estimate stands half a step behind what is reported.
 */
function newsValue(fact: Fact, {measures}: Dataset): number {
  const certainty = isAbsence(fact) ? -2 : isReported(fact) ? 4 : fact.status === 'estimated' ? 2.5 : 0;
  return certainty + (isQuantity(fact) ? printValue(measures.get(fact.measure)) : 1);
}

function printValue(measure: Measure | undefined): number {
  if (!measure || measure.secondary || isDuration(measure.unit)) return 0;
  return isCurrency(measure.unit) ? 3 : 2;
}

function exactValue(fact: Quantity, dataset: Dataset, locale: Locale): string | undefined {
  const measure = dataset.measures.get(fact.measure);
  const exact = formatExactQuantity(fact, measure, locale);
  // Groups add no digit: Korean writes 1400 in a text.
  const ungrouped = (text: string) => text.replaceAll(locale.group, '');
  return ungrouped(exact) === ungrouped(formatQuantity(fact, measure, locale))
    ? undefined
    : locale.messages.exactly(exact);
}

/**
 * A percentage only between two exact values of periods alike: from a bound or an approximation none
 * can be computed, a target has not moved, and a year is no part of a trend of decades.
 */
function changeLine(fact: Quantity, dataset: Dataset, locale: Locale): string | undefined {
  const previous = yearBefore(dataset, fact) ?? previousInSeries(dataset, fact);
  if (!previous) return undefined;
  const {messages} = locale;
  const measure = dataset.measures.get(fact.measure);
  const value = formatQuantity(previous, measure, locale);
  const period = formatWhen(previous.period, locale);
  if (hasNoShare(fact.unit) || !isExact(fact) || !isExact(previous) || !areAlike(fact, previous))
    return messages.before(value, period);
  if (fact.value === previous.value) return messages.unchanged(value, period);
  if (formatQuantity(fact, measure, locale) === value)
    return (locale.own?.nearlyUnchanged ?? messages.before)(value, period);
  const change = (fact.value / previous.value - 1) * 100;
  const size = Math.abs(change);
  const rounded = size < 1 ? Math.round(size * 10) / 10 : Math.round(size);
  // Of nothing and of a loss there are no per cent, and neither are there where a gain became a loss. What is not gone has
  // not fallen by a hundred, and a thousand say nothing to anybody.
  const isTelling = rounded > 0 && rounded <= MOST_PERCENT && (rounded < 100 || change > 0 || fact.value === 0);
  if (previous.value <= 0 || fact.value < 0 || !isTelling) return messages.before(value, period);
  return (change > 0 ? messages.up : messages.down)(locale.percent(formatNumber(rounded, locale)), value, period);
}

function isExact(fact: Quantity): boolean {
  const {qualifier} = fact;
  return qualifier === 'exact' && isReported(fact) && !fact.range && !isDoubtful(fact.period);
}

/**
 * What is there on a day compares with any other day; what flows compares over the same length of time. Neither does with
 * what was a generation ago.
 */
function areAlike(fact: Quantity, before: Quantity): boolean {
  const months = monthsOf(fact.period);
  const isNear = startOf(fact) - startOf(before) <= LONGEST_AGO;
  return isNear && (fact.scope.kind === 'stock' || (months === monthsOf(before.period) && months !== 0.5));
}

/** Whether it may have been at another time. */
function isDoubtful(period: When): boolean {
  return period.basis !== 'open' && period.qualifier !== undefined;
}

/** A number with its unit, a sentence, or why there is none. */
function valueText(fact: Fact, measure: Measure | undefined, locale: Locale): string {
  if (isQuantity(fact)) return formatQuantity(fact, measure, locale);
  return statementOf(fact, locale);
}

/** What the card is about, as it is today: the fact, what it is compared with, and what is newer of its series. */
function ofSeriesNow({id}: Fact, published: Dataset, {selection}: Scope, {fact: asked}: FactCardOptions): Fact[] {
  const now = published.facts.get(id);
  if (!now || !isQuantity(now)) return now ? [now] : [];
  const newest = newestInSeries(published, now);
  const isWanted = newest && (asked || isSelected(newest, newest.period, selection, published));
  return [now, previousInSeries(published, now), isWanted ? newest : undefined].filter((fact) => fact !== undefined);
}
