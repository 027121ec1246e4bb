import {formatDate, formatWithinYear} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import type {Dataset, ShownRecordOf} from '../model/dataset.js';
import {EVENT_KINDS} from '../model/event-kinds.js';
import {dayRange, timeKey} from '../query/period.js';
import {isSelected, isWithin, type Selection} from '../query/select.js';
import {
  empty,
  missing,
  oneOf,
  readScope,
  undatedBeside,
  unknown,
  updateLine,
  words,
  type CommonOptions,
  type EmptyView,
  type MissingView,
  type Scope,
} from './options.js';
import {placeName} from './place-name.js';
import {lastTold, sourceView, toldOn, type SourceView} from './source.js';

type ShownEvent = ShownRecordOf['events'];

/** What the reader chose in the filters; an absent field asks for everything. */
export interface EventFilters {
  readonly partner?: string | undefined;
  readonly topic?: string | undefined;
  readonly status?: string | undefined;
}

/** The list's attributes, as they were written. */
export interface EventListRequest extends CommonOptions {
  /** `newest` (the default) or `oldest` first. */
  readonly order?: string | undefined;
  /** `happened` or `planned`; both without it. */
  readonly status?: string | undefined;
  /** Kinds of event: `visit summit`. */
  readonly kind?: string | undefined;
  /** People, places and organisations by id, each a list: of each one is enough. */
  readonly person?: string | undefined;
  readonly place?: string | undefined;
  readonly organisation?: string | undefined;
  /** How many to show at first; all where it is 0 or absent. */
  readonly limit?: number | undefined;
  /** Whether the reader gets filters. */
  readonly filterable?: boolean | undefined;
}

export interface EventListOptions {
  readonly request: EventListRequest;
  /** What the reader chose in the filters. */
  readonly chosen: EventFilters;
  /** Whether the reader asked for the events beyond the limit. */
  readonly showAll: boolean;
  /** Whether those are told apart: a page without script has no other way to them. */
  readonly withRest?: boolean;
}

/** An event as the list shows it. What a page may never come to show is made when it is read. */
export interface EventItem {
  readonly id: string;
  readonly title: string;
  /** Below its year: `14 Sept`; empty where the document gives the year alone. */
  readonly date: string;
  /** The date as a machine reads it, where there is one. */
  readonly dateTime: string | undefined;
  /** What is planned, in words: as of the newest document that tells of it. */
  readonly planned: string | undefined;
  /** Where, and who. */
  readonly places: string;
  readonly people: string;
  readonly organisations: string;
  readonly source: SourceView;
}

export interface EventGroup {
  readonly heading: string;
  readonly items: readonly EventItem[];
  /** How many events of the list stand before it. */
  readonly start: number;
}

export interface FilterChoice {
  readonly id: string;
  readonly name: string;
}

export interface EventFilterView {
  readonly name: keyof EventFilters;
  readonly label: string;
  /** The choice that asks for everything. */
  readonly all: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: string;
}

export interface ReadyEventList {
  readonly state: 'ready';
  readonly heading: string;
  /** What the list is and how many events it has, for whoever sees no list; a heading of its own only where it has one. */
  readonly headline: string;
  readonly asOf: string | undefined;
  /** Says so where later documents tell of these events, or of more. */
  readonly updated: string | undefined;
  readonly groups: readonly EventGroup[];
  /** The events beyond the limit, where they were asked for apart. */
  readonly rest: readonly EventGroup[];
  /** Says so where events that nothing dates may belong to the period that was asked for. */
  readonly undated: string | undefined;
  /** Where the filters leave nothing, the way back: how many there are without them. */
  readonly all: string | undefined;
  /** How many the filters leave, for the reader who cannot see the list change. */
  readonly count: string;
  /** How many of them are shown, for paper and pictures; absent where all are. */
  readonly shown: string | undefined;
  /** The text of the button that shows the rest; absent where all are shown. */
  readonly more: string | undefined;
  readonly filters: readonly EventFilterView[];
}

export type EventListView = ReadyEventList | EmptyView | MissingView;

/** What an event list shows: the events of a selection, by year. */
export function eventListView(
  dataset: Dataset,
  {request, chosen, showAll, withRest = false}: EventListOptions,
  locale: Locale
): EventListView {
  const scope = readScope(dataset, request, locale);
  if (scope.state === 'missing') return scope;
  const order = oneOf(request.order, ['newest', 'oldest']);
  if (order === undefined) return missing(`order: neither newest nor oldest: ${request.order}`, locale);
  const status = oneOf(request.status, ['', 'happened', 'planned']);
  if (status === undefined) return missing(`status: neither happened nor planned: ${request.status}`, locale);
  const kinds = words(request.kind);
  const unknownKind = kinds.find((kind) => !EVENT_KINDS.some((known) => known === kind));
  if (unknownKind !== undefined) return missing(`unknown kind: ${unknownKind}`, locale);
  const named = readNamed(dataset, request);
  if (typeof named === 'string') return missing(named, locale);
  const select = (source: Dataset, selection: Selection) =>
    [...source.events.values()].filter(
      (event) =>
        (status === '' || event.status === status) &&
        (kinds.length === 0 || kinds.includes(event.kind)) &&
        isNamed(event, named, source) &&
        isSelected(event, event.when, selection, source)
    );
  const {selection} = scope;
  const selected = select(scope.dataset, selection);
  // What was still planned after the period that was asked for did not happen in it.
  const isOver = (event: ShownEvent) =>
    event.status === 'planned' && selection.to !== undefined && toldOn(event, scope.dataset) > selection.to;
  const undated = undatedBeside(selection, (anyTime) =>
    select(scope.dataset, anyTime).flatMap((event) => (isOver(event) ? [] : event.when))
  );
  const now = request.asOf ? select(dataset, selection) : [];
  if (selected.length === 0) return empty('events', dataset, now, request, locale);
  const then = selected.flatMap(({id}) => dataset.events.get(id) ?? []);
  const updated = updateLine(dataset, [...now, ...then], request, locale);
  const filters = request.filterable ? filterViews(selected, chosen, scope.dataset, locale) : [];
  const events = inOrder(
    selected.filter((event) => isChosen(event, filters, scope)),
    order,
    scope.dataset
  );
  const limit = (!showAll && readLimit(request.limit)) || Infinity;
  const isLimited = events.length > limit;
  const count = locale.messages.countOfEvents(events.length);
  return {
    state: 'ready',
    heading: request.heading || locale.messages.events,
    headline: request.heading ? `${request.heading}: ${count}` : count,
    asOf: scope.asOf,
    updated,
    groups: groupByYear(isLimited ? events.slice(0, limit) : events, scope.dataset, locale),
    rest: withRest ? groupByYear(events.slice(limit), scope.dataset, locale) : [],
    undated: undated === 0 ? undefined : locale.messages.undatedEvents(undated),
    count,
    all: events.length === 0 ? locale.messages.showAll(selected.length) : undefined,
    shown: isLimited ? locale.messages.shownOf(limit, events.length) : undefined,
    more: isLimited ? locale.messages.showAll(events.length) : undefined,
    filters,
  };
}

/** How many events to show: whole ones, and all where it is no number above 0. */
function readLimit(limit = 0): number {
  return limit >= 1 ? Math.floor(limit) : 0;
}

/** Who and where an event has to name. */
type Named = Readonly<Record<'people' | 'places' | 'organisations', readonly string[]>>;

/** Reads who and where; the first id that is unknown as a sentence for the developer. */
function readNamed(dataset: Dataset, {person, place, organisation}: EventListRequest): Named | string {
  const named = {people: words(person), places: words(place), organisations: words(organisation)};
  return (
    unknown('person', named.people, dataset.people) ??
    unknown('place', named.places, dataset.places) ??
    unknown('organisation', named.organisations, dataset.organisations) ??
    named
  );
}

function isNamed({people, places, organisations, mentions = []}: ShownEvent, named: Named, dataset: Dataset): boolean {
  const holds = (wanted: readonly string[], isThere: (id: string) => boolean) =>
    wanted.length === 0 || wanted.some(isThere);
  return (
    holds(named.people, (id) => people.includes(id) || mentions.includes(id)) &&
    holds(named.places, (id) => [...places, ...mentions].some((place) => isWithin(place, id, dataset))) &&
    holds(named.organisations, (id) => organisations.includes(id) || mentions.includes(id))
  );
}

/** Whether an event is planned as of the newest document: what an earlier one planned may be over. */
export function isAhead(event: ShownEvent, dataset: Dataset): boolean {
  return event.status === 'planned' && toldOn(event, dataset) === lastTold([...dataset.documents.keys()], dataset);
}

/**
 * What is planned without a date lies ahead of all that has one, as long as the newest document tells of it; what an
 * earlier one planned may be over, and no document says so.
 */
function inOrder(events: readonly ShownEvent[], order: 'newest' | 'oldest', dataset: Dataset): ShownEvent[] {
  const direction = order === 'newest' ? -1 : 1;
  return events
    .map((event) => ({
      event,
      isAhead: Number(dayRange(event.when) === undefined && isAhead(event, dataset)),
      time: timeKey(event.when),
    }))
    .sort((a, b) => direction * (a.isAhead - b.isAhead || Number(a.time > b.time) - Number(a.time < b.time)))
    .map(({event}) => event);
}

function isChosen(event: ShownEvent, filters: readonly EventFilterView[], {dataset}: Scope): boolean {
  return filters.every(
    ({name, chosen}) =>
      chosen === '' ||
      (name === 'status'
        ? event.status === chosen
        : isSelected(event, event.when, {[name === 'partner' ? 'partners' : 'topics']: [chosen]}, dataset))
  );
}

/** Events in the order given, under their year; those that nothing dates stand under a heading that says so. */
function groupByYear(events: readonly ShownEvent[], dataset: Dataset, locale: Locale): EventGroup[] {
  const groups: {heading: string; items: EventItem[]; start: number}[] = [];
  for (const [start, event] of events.entries()) {
    const range = dayRange(event.when);
    const heading = range ? (range.first ?? range.last).slice(0, 4) : locale.messages.dateNotGiven;
    const item = eventItem(event, dataset, locale);
    const group = groups.at(-1);
    if (group?.heading === heading) group.items.push(item);
    else groups.push({heading, items: [item], start});
  }
  return groups;
}

/** A group's events in parts of at most `size`, each with how many events of the list stand before it. */
export function inParts({items, start}: EventGroup, size: number): Omit<EventGroup, 'heading'>[] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    start: start + i * size,
  }));
}

/** An event's words in a line, for what only a search has to find. */
export function plainEvent({date, title, planned, places, people, organisations}: EventItem): string {
  return [date, title, planned, places, people, organisations].filter(Boolean).join(' · ');
}

/** A plan is its documents': whether it came about, none of them says. */
function plannedWords(event: ShownEvent, dataset: Dataset, locale: Locale): string {
  const {messages} = locale;
  const date = toldOn(event, dataset);
  return date === '' ? messages.planned : messages.plannedAsOf(formatDate(date, locale));
}

function eventItem(event: ShownEvent, dataset: Dataset, locale: Locale): EventItem {
  const {id, title, when} = event;
  return {
    id,
    title,
    get planned() {
      return event.status === 'planned' ? plannedWords(event, dataset, locale) : undefined;
    },
    get date() {
      return formatWithinYear(when, locale);
    },
    get dateTime() {
      return when.basis === 'open' || when.to !== undefined ? undefined : when.from;
    },
    get places() {
      return event.places.map((place) => placeName(place, when, dataset)).join(', ');
    },
    get people() {
      return names(event.people, dataset.people);
    },
    get organisations() {
      return names(event.organisations, dataset.organisations);
    },
    get source() {
      const {planned} = this;
      // What is copied is quoted alone.
      const told = planned === undefined ? title : `${title} (${locale.inSentence(planned)})`;
      return sourceView(event, told, when, dataset, locale);
    },
  };
}

function names(ids: readonly string[], records: ReadonlyMap<string, {readonly name: string}>): string {
  return ids.map((id) => records.get(id)?.name ?? id).join(', ');
}

function filterViews(
  events: readonly ShownEvent[],
  chosen: EventFilters,
  dataset: Dataset,
  locale: Locale
): EventFilterView[] {
  const {messages} = locale;
  const filter = (
    name: keyof EventFilters,
    label: string,
    all: string,
    ids: readonly string[],
    nameOf: (id: string) => string | undefined
  ): EventFilterView => {
    const choices = [...new Set(ids)]
      .map((id) => ({id, name: nameOf(id) ?? id}))
      .sort((a, b) => locale.compare(a.name, b.name));
    // What was chosen may be gone since: the page can change what the list selects.
    return {name, label, all, choices, chosen: choices.find(({id}) => id === chosen[name])?.id ?? ''};
  };
  return [
    filter(
      'partner',
      messages.partner,
      messages.allPartners,
      events.flatMap(({partners}) => partners),
      (id) => dataset.places.get(id)?.name
    ),
    filter(
      'topic',
      messages.topic,
      messages.allTopics,
      events.flatMap(({topics}) => topics),
      (id) => dataset.topics.get(id)?.label
    ),
    filter(
      'status',
      messages.status,
      messages.allStatuses,
      events.map(({status}) => status),
      (id) => (id === 'planned' ? messages.planned : messages.happened)
    ),
  ].filter(({choices}) => choices.length > 1);
}
