import type {Locale} from '../format/locale.js';
import type {ListWords} from '../format/messages.js';
import type {When} from '../model/schema.js';
import {filterRecords, type Chosen, type ListFilter, type ListFilterView} from './list-filters.js';
import type {CitedRecord, SourceView} from './source.js';

/** An entry as a list shows it. What a page may never come to show is made when it is read. */
export interface ListItem {
  readonly id: string;
  readonly title: string;
  /** Beside its group's heading, in pictures before the title: `14 Sept`; may be empty. */
  readonly date: string;
  /** What stands above the title; empty where the entry before says the same. */
  readonly above: string;
  /** The date as a machine reads it, where there is one. */
  readonly dateTime: string | undefined;
  /** What is not so yet, in words. */
  readonly planned: string | undefined;
  /** Below the title: who, where, what of; may be empty. */
  readonly below: string;
  readonly source: SourceView;
}

export interface ListGroup<Item extends ListItem = ListItem> {
  readonly heading: string;
  /** What the heading means here, where its word alone says too much. */
  readonly meaning?: string | undefined;
  /** A class of the group, where a mark stands before its heading. */
  readonly look?: string | undefined;
  readonly items: readonly Item[];
  /** How many entries of the list stand before it. */
  readonly start: number;
}

/** What all lists can be asked for. */
export interface ListRequest {
  readonly heading?: string | undefined;
  /** How many to show at first; all where it is 0 or absent. */
  readonly limit?: number | undefined;
  /** Whether the reader gets filters. */
  readonly filterable?: boolean | undefined;
}

export interface ListOptions<Request extends ListRequest> {
  readonly request: Request;
  /** What the reader chose in the filters. */
  readonly chosen: Chosen;
  /** Whether the reader asked for the entries beyond the limit. */
  readonly showAll: boolean;
  /** Whether those are told apart: a page without script has no other way to them. */
  readonly withRest?: boolean;
}

export interface ReadyList<Item extends ListItem = ListItem> {
  readonly state: 'ready';
  readonly heading: string;
  /** What the list is and how many entries it has, for whoever sees no list; a heading of its own only where it has one. */
  readonly headline: string;
  /** Lines above the entries: as of when, and what later documents tell. */
  readonly asOf: string | undefined;
  /** Says so where later documents tell of these entries, or of more. */
  readonly updated: string | undefined;
  /** What holds of all entries, where their headings could be taken for more. */
  readonly remark?: string | undefined;
  readonly groups: readonly ListGroup<Item>[];
  /** The entries beyond the limit, where they were asked for apart. */
  readonly rest: readonly ListGroup<Item>[];
  /** Says so where entries that nothing dates may belong to the period that was asked for. */
  readonly undated: string | undefined;
  /** What the filters leave, where that is nothing. */
  readonly none: string;
  /** Where the filters leave nothing, the way back: how many there are without them. */
  readonly all: string | undefined;
  /** How many the filters leave, for the reader who cannot see the list change. */
  readonly count: string;
  /** How many of them are shown, for paper and pictures; absent where all are. */
  readonly shown: string | undefined;
  /** The text of the button that shows the rest; absent where all are shown. */
  readonly more: string | undefined;
  readonly filters: readonly ListFilterView[];
  /** All records with where they were read, whatever a limit or the reader's filters leave of them. */
  readonly cited: () => readonly CitedRecord[];
}

/** What makes a list of records. */
interface ListParts<R, Item extends ListItem> extends Pick<ReadyList, 'asOf' | 'updated' | 'remark' | 'undated'> {
  /** What the documents say of those that were asked for, at least one. */
  readonly records: readonly R[];
  /** What the reader may choose by, made where filters are wanted. */
  readonly filters: () => readonly ListFilter<R>[];
  /** In the order in which they are read. */
  readonly inOrder: (records: readonly R[]) => readonly R[];
  /** In groups, of those that `left` are by the filters: an entry stands in one group with its neighbours. */
  readonly inGroups: (records: readonly R[], left: readonly R[]) => readonly ListGroup<Item>[];
  readonly words: ListWords;
  /** What is told of a record, with where it was read. */
  readonly citedOf: (record: R) => readonly CitedRecord[];
}

/** A list of at least one record: filtered, in order, up to its limit, in groups. */
export function readyList<R, Item extends ListItem>(
  {request, chosen, showAll, withRest = false}: ListOptions<ListRequest>,
  {records, filters: offered, inOrder, inGroups, words, citedOf, asOf, updated, remark, undated}: ListParts<R, Item>,
  locale: Locale
): ReadyList<Item> {
  const {filters, left} = request.filterable
    ? filterRecords(records, offered(), chosen, locale)
    : {filters: [], left: records};
  const inTurn = inOrder(left);
  const limit = (!showAll && readLimit(request.limit)) || Infinity;
  const isLimited = inTurn.length > limit;
  const count = words.count(inTurn.length);
  return {
    state: 'ready',
    heading: request.heading || words.heading,
    headline: request.heading ? `${request.heading}: ${count}` : count,
    asOf,
    updated,
    remark,
    groups: inGroups(isLimited ? inTurn.slice(0, limit) : inTurn, inTurn),
    rest: withRest ? inGroups(inTurn.slice(limit), inTurn) : [],
    undated,
    none: words.none,
    count,
    all: inTurn.length === 0 ? locale.messages.showAll(records.length) : undefined,
    shown: isLimited ? words.shownOf(limit, inTurn.length) : undefined,
    more: isLimited ? locale.messages.showAll(inTurn.length) : undefined,
    filters,
    cited: () => inOrder(records).flatMap(citedOf),
  };
}

/** How many to show: whole ones, and all where it is no number above 0. */
function readLimit(limit = 0): number {
  return limit >= 1 ? Math.floor(limit) : 0;
}

/** Entries in the order given; those that follow each other under one heading are a group. `itemOf` is told the record before it there. */
export function groupsOf<R, Item extends ListItem>(
  records: readonly R[],
  headOf: (record: R) => Omit<ListGroup, 'items' | 'start'>,
  itemOf: (record: R, before: R | undefined) => Item
): ListGroup<Item>[] {
  const groups: (ListGroup<Item> & {readonly items: Item[]})[] = [];
  for (const [start, record] of records.entries()) {
    const head = headOf(record);
    const group = groups.at(-1);
    if (group?.heading === head.heading) group.items.push(itemOf(record, records[start - 1]));
    else groups.push({...head, items: [itemOf(record, undefined)], start});
  }
  return groups;
}

/** A date as HTML writes it, which has none before the first year, and none of which something is said. */
export function dateTimeOf(when: When): string | undefined {
  const isPlain = when.basis !== 'open' && when.to === undefined && when.qualifier === undefined;
  return isPlain && !when.from.startsWith('-') ? when.from : undefined;
}

/** A group's entries in parts of at most `size`, each with how many entries of the list stand before it. */
export function inParts<Item extends ListItem>(
  {items, start}: ListGroup<Item>,
  size: number
): Omit<ListGroup<Item>, 'heading'>[] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    start: start + i * size,
  }));
}

/** An entry's words in a line, for what only a search has to find. */
export function plainItem({date, title, planned, below}: ListItem): string {
  return [date, title, planned, below].filter(Boolean).join(' · ');
}
