import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import type {Wanted} from '../format/messages.js';
import type {Dataset} from '../model/dataset.js';
import {readDate} from '../model/edtf.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import type {Citation, When} from '../model/schema.js';
import {datasetAsOf, reportsSince} from '../query/as-of.js';
import {dayRange} from '../query/period.js';
import type {Selection} from '../query/select.js';

/** The attributes that all elements share, as they were written. */
export interface CommonOptions {
  readonly partner?: string | undefined;
  readonly topic?: string | undefined;
  readonly document?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly asOf?: string | undefined;
  readonly heading?: string | undefined;
}

/** The element cannot show what it was asked for. `problem` is for the developer, `message` for the reader. */
export interface MissingView {
  readonly state: 'missing';
  readonly problem: string;
  readonly message: string;
}

/** The request is right, and no document answers it. */
export interface EmptyView {
  readonly state: 'empty';
  readonly message: string;
}

/** What was asked for: the data as of its date, and the records wanted from it. */
export interface Scope {
  readonly state: 'ready';
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** The line that says on which date the widget stands, if on any. */
  readonly asOf: string | undefined;
}

/** Words with spaces between them, as an attribute holds a list. */
export function words(attribute: string | undefined): string[] {
  return attribute?.split(/\s+/u).filter(Boolean) ?? [];
}

/** Reads the common attributes. The first one that names nothing known makes the view `missing`. */
export function readScope(dataset: Dataset, options: CommonOptions, locale: Locale): Scope | MissingView {
  const partners = words(options.partner);
  const topics = words(options.topic);
  const documents = words(options.document);
  const problem =
    unknown('partner', partners, dataset.places) ??
    (dataset.topics.size > 0 ? unknown('topic', topics, dataset.topics) : undefined) ??
    unknown('document', documents, dataset.documents) ??
    notADate('from', options.from) ??
    notADate('to', options.to) ??
    notADate('as-of', options.asOf) ??
    wrongWayRound(options);
  if (problem !== undefined) return missing(problem, locale);
  const {asOf} = options;
  const [from, to] = [options.from, options.to].map((date) => date && readDate(date));
  return {
    state: 'ready',
    dataset: asOf ? datasetAsOf(dataset, asOf) : dataset,
    selection: {partners, topics, documents, ...(from && {from: firstDay(from)}), ...(to && {to: lastDay(to)})},
    asOf: asOf ? locale.messages.asOf(formatDate(asOf, locale)) : undefined,
  };
}

/** Says so where documents after the article's date tell of one of the records. */
export function updateLine(
  published: Dataset,
  records: readonly Cited[],
  {asOf}: CommonOptions,
  locale: Locale
): string | undefined {
  const dates = asOf ? reportsSince(published, records, asOf) : [];
  const newest = dates.at(-1);
  return newest === undefined ? undefined : locale.messages.sinceUpdated(formatDate(newest, locale), dates.length);
}

interface Cited {
  readonly citations: readonly [Citation, ...Citation[]];
}

export function missing(problem: string, {messages}: Locale): MissingView {
  return {state: 'missing', problem, message: messages.missing};
}

/**
 * No document of then reports what was asked for. `records` are all that answer it today, and the sentence says which report
 * was the first with one of them: of those that were asked for, if any were.
 */
export function empty(
  wanted: Wanted,
  published: Dataset,
  records: readonly Cited[],
  {asOf, document}: CommonOptions,
  locale: Locale
): EmptyView {
  const {messages} = locale;
  if (!asOf) return {state: 'empty', message: messages.empty(wanted)};
  const documents = words(document);
  const asked = records.map(({citations}) => ({
    citations: citations.filter((citation) => documents.length === 0 || documents.includes(citation.document)),
  }));
  const [first] = reportsSince(published, asked, asOf);
  const later = first === undefined ? undefined : formatDate(first, locale);
  return {state: 'empty', message: messages.emptyAsOf(wanted, formatDate(asOf, locale), later)};
}

/** Lines as one text; of several each begins with a capital and has its full stop. */
export function sentences(lines: readonly (string | undefined)[]): string {
  const said = lines.filter((line) => line !== undefined);
  if (said.length === 1) return said.join('');
  const sentence = (line: string) =>
    line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) + (/[.!?]$/u.test(line) ? '' : '.');
  return said.map(sentence).join(' ');
}

/**
 * Of records that are selected but for a period that was asked for, how many nothing dates: they may belong to it.
 * `select` gives the times of those that a selection holds.
 */
export function undatedBeside(
  {from, to, ...anyTime}: Selection,
  select: (selection: Selection) => readonly When[]
): number {
  if (from === undefined && to === undefined) return 0;
  return select(anyTime).filter((when) => dayRange(when) === undefined).length;
}

/** The attribute's value where it is one of the known words, the first of them where it is absent. */
export function oneOf<T extends string>(value: string | undefined, known: readonly [T, ...T[]]): T | undefined {
  return value ? known.find((word) => word === value) : known[0];
}

/** The sentence on the first id of an attribute that the dataset has not, if any. */
export function unknown(
  attribute: string,
  ids: readonly string[],
  known: Pick<ReadonlySet<string>, 'has'>
): string | undefined {
  const id = ids.find((word) => !known.has(word));
  return id === undefined ? undefined : `unknown ${attribute}: ${id}`;
}

function wrongWayRound({from, to}: CommonOptions): string | undefined {
  const [first, last] = [from, to].map((date) => date && readDate(date));
  return first && last && firstDay(first) > lastDay(last) ? `from: after to: ${from}, ${to}` : undefined;
}

function notADate(attribute: string, value: string | undefined): string | undefined {
  return !value || readDate(value) !== undefined ? undefined : `${attribute}: not a date: ${value}`;
}
