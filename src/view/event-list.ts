import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import {EVENT_KINDS} from '../model/event-kinds.js';
import {timeKey} from '../query/period.js';
import {isWithin} from '../query/select.js';
import {groupByYear, type EventItem, type ShownEvent} from './event-item.js';
import {ofAll, scopeFilters, type ListFilter} from './list-filters.js';
import {findRecords} from './list-records.js';
import {readyList, type ListOptions, type ListRequest, type ReadyList} from './list.js';
import {
  missing,
  oneOf,
  readScope,
  unknown,
  words,
  type CommonOptions,
  type EmptyView,
  type MissingView,
} from './options.js';
import {toldOn} from './source.js';

/** The list's attributes, as they were written. */
export interface EventListRequest extends CommonOptions, ListRequest {
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
}

export type ReadyEventList = ReadyList<EventItem>;

export type EventListView = ReadyEventList | EmptyView | MissingView;

/** What an event list shows: the events of a selection, by year. */
export function eventListView(dataset: Dataset, options: ListOptions<EventListRequest>, locale: Locale): EventListView {
  const {request} = options;
  const scope = readScope(dataset, request, locale);
  if (scope.state === 'missing') return scope;
  const order = oneOf(request.order, ['newest', 'oldest']);
  if (order === undefined) return missing(`order: neither newest nor oldest: ${request.order}`, locale);
  const status = oneOf(request.status, ['', 'happened', 'planned']);
  if (status === undefined) return missing(`status: neither happened nor planned: ${request.status}`, locale);
  const kinds = words(request.kind);
  const unknownKind = kinds.find((kind) => !isKind(kind, dataset));
  if (unknownKind !== undefined) return missing(`unknown kind: ${unknownKind}`, locale);
  const named = readNamed(dataset, request);
  if (typeof named === 'string') return missing(named, locale);
  const isWanted = (event: ShownEvent, source: Dataset) =>
    (status === '' || event.status === status) &&
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    isNamed(event, named, source);
  const found = findRecords('events', dataset, scope, request, isWanted, locale);
  if (found.state === 'empty') return found;
  const {records, undated, updated} = found;
  const parts = {
    records,
    filters: () => [...scopeFilters(records, scope.dataset, locale), statusFilter(records, locale)],
    inOrder: (events: readonly ShownEvent[]) => inOrder(events, order, scope.dataset),
    inGroups: (events: readonly ShownEvent[]) => groupByYear(events, scope.dataset, locale),
    words: locale.messages.eventList,
    citedOf: (event: ShownEvent) => [event],
    asOf: scope.asOf,
    updated,
    undated: undated === 0 ? undefined : locale.messages.undatedEvents(undated),
  };
  return readyList(options, parts, locale);
}

function statusFilter(events: readonly ShownEvent[], {messages}: Locale): ListFilter<ShownEvent> {
  return {
    name: 'status',
    label: messages.status,
    all: messages.allStatuses,
    ids: ofAll(events, ({status}) => [status]),
    nameOf: (id) => (id === 'planned' ? messages.planned : messages.happened),
    holds: ({status}, id) => status === id,
  };
}

/** Ours, or one that an event of the data is of. */
function isKind(kind: string, {events}: Dataset): boolean {
  return EVENT_KINDS.some((known) => known === kind) || [...events.values()].some((event) => event.kind === kind);
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

/**
 * By time, and behind that what nothing dates: it leads neither the newest nor the oldest. Plans come last, as none of them
 * is news of what happened: by the report that tells of them, as what an earlier one planned may be over.
 */
function inOrder(events: readonly ShownEvent[], order: 'newest' | 'oldest', dataset: Dataset): ShownEvent[] {
  const direction = order === 'newest' ? -1 : 1;
  const compare = (a: string, b: string) => direction * (Number(a > b) - Number(a < b));
  return events
    .map((event) => {
      const time = timeKey(event.when);
      const isPlan = event.status === 'planned';
      return {event, time, group: isPlan ? 2 : Number(time === ''), told: isPlan ? toldOn(event, dataset) : ''};
    })
    .sort((a, b) => a.group - b.group || compare(a.told, b.told) || compare(a.time, b.time))
    .map(({event}) => event);
}
