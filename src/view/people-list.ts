import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import type {Organisation, Person} from '../model/schema.js';
import {organisationsIn, peopleIn, type Participant} from '../query/participants.js';
import {asksForAll, isSelected, isWithin, type Selection} from '../query/select.js';
import {ofAll, type ListFilter} from './list-filters.js';
import {readyList, type ListOptions, type ListRequest, type ReadyList} from './list.js';
import {
  empty,
  missing,
  oneOf,
  readScope,
  unknown,
  updateLine,
  words,
  type CommonOptions,
  type EmptyView,
  type MissingView,
} from './options.js';
import {citationsOf, citedOf, groupParticipants, groupOf, isOfMany, type ParticipantItem} from './people-item.js';

/** The list's attributes, as they were written. */
export interface PeopleListRequest extends CommonOptions, ListRequest {
  /** `people` (the default) or `organisations`. */
  readonly show?: string | undefined;
  /** Places, ids: those on the side of one of them. */
  readonly side?: string | undefined;
  /** Kinds of organisation; of people that of one in which they had a role. */
  readonly kind?: string | undefined;
  /** People by id; of organisations those in which they had a role. */
  readonly person?: string | undefined;
  /** Organisations by id; of people those who had a role in one. */
  readonly organisation?: string | undefined;
}

export type ReadyPeopleList = ReadyList<ParticipantItem>;

export type PeopleListView = ReadyPeopleList | EmptyView | MissingView;

/** What a list of people or of organisations shows: who took part, by side or by kind. */
export function peopleListView(
  dataset: Dataset,
  options: ListOptions<PeopleListRequest>,
  locale: Locale
): PeopleListView {
  const {request} = options;
  const scope = readScope(dataset, request, locale);
  if (scope.state === 'missing') return scope;
  const show = oneOf(request.show, ['people', 'organisations']);
  if (show === undefined) return missing(`show: neither people nor organisations: ${request.show}`, locale);
  const wanted = readWanted(dataset, request, locale);
  if (typeof wanted === 'string') return missing(wanted, locale);
  const select = (source: Dataset) =>
    (show === 'people' ? peopleIn(source) : organisationsIn(source)).filter(
      (participant) => isWanted(participant, wanted, source) && isIn(participant, scope.selection, source)
    );
  const selected = select(scope.dataset);
  const now = request.asOf ? select(dataset).map((participant) => ({citations: citationsOf(participant)})) : [];
  if (selected.length === 0) return empty(show, dataset, now, request, locale);
  const parts = {
    records: selected,
    filters: () => filtersOf(selected, show, scope.dataset, locale),
    inOrder: (participants: readonly Participant[]) => inOrder(participants, scope.dataset, locale),
    inGroups: (participants: readonly Participant[]) => groupParticipants(participants, scope.dataset, locale),
    words: show === 'people' ? locale.messages.peopleList : locale.messages.organisationList,
    citedOf,
    asOf: scope.asOf,
    updated: updateLine(dataset, now, request, locale),
    undated: undefined,
  };
  return readyList(options, parts, locale);
}

/** What a person or an organisation has to be, or to have; an empty list asks for nothing. */
type Wanted = Readonly<Record<'sides' | 'kinds' | 'people' | 'organisations', readonly string[]>>;

/** Reads who is wanted; the first word that is unknown as a sentence for the developer. */
function readWanted(
  dataset: Dataset,
  {side, kind, person, organisation}: PeopleListRequest,
  {messages}: Locale
): Wanted | string {
  const wanted = {sides: words(side), kinds: words(kind), people: words(person), organisations: words(organisation)};
  return (
    unknown('side', wanted.sides, dataset.places) ??
    unknown('kind', wanted.kinds, new Map(Object.entries(messages.kinds))) ??
    unknown('person', wanted.people, dataset.people) ??
    unknown('organisation', wanted.organisations, dataset.organisations) ??
    wanted
  );
}

function isWanted({record, place}: Participant, wanted: Wanted, dataset: Dataset): boolean {
  const organisations = organisationsOf(record);
  return (
    isOneOf(wanted.sides, (side) => place !== undefined && isWithin(place, side, dataset)) &&
    isOneOf(wanted.kinds, (kind) => organisations.some((id) => dataset.organisations.get(id)?.kind === kind)) &&
    isOneOf(wanted.people, (id) =>
      'roles' in record
        ? id === record.id
        : (dataset.people.get(id)?.roles ?? []).some(
            ({organisation, citation}) => organisation === record.id && dataset.documents.has(citation.document)
          )
    ) &&
    isOneOf(wanted.organisations, (id) => organisations.includes(id))
  );
}

function isOneOf<T>(wanted: readonly T[], fits: (one: T) => boolean): boolean {
  return wanted.length === 0 || wanted.some(fits);
}

/** The organisations in which a person had a role; an organisation itself. */
function organisationsOf(record: Person | Organisation): readonly string[] {
  return 'roles' in record ? record.roles.flatMap(({organisation}) => organisation ?? []) : [record.id];
}

/**
 * Whether a selection holds what documents tell of somebody: that a role was held then, or something that it took part in
 * or that names it. Its own documents are those that tell of it by name.
 */
function isIn(participant: Participant, {documents = [], ...selection}: Selection, dataset: Dataset): boolean {
  const {record, place, events, named, agreements, facts} = participant;
  const roles = 'roles' in record ? record.roles : [];
  const cited = [...record.citations, ...roles.map(({citation}) => citation)];
  if (!isOneOf(documents, (id) => cited.some(({document}) => document === id))) return false;
  if (asksForAll(selection)) return true;
  const itself = {partners: place === undefined ? [] : [place], topics: [], citations: []};
  const times = 'roles' in record ? roles.map(({when}) => when) : [{basis: 'open', how: ''} as const];
  return (
    times.some((when) => isSelected(itself, when, selection, dataset)) ||
    [...events, ...named, ...agreements].some((told) => isSelected(told, told.when, selection, dataset)) ||
    facts.some((fact) => isSelected(fact, fact.period, selection, dataset))
  );
}

/** In groups, the larger ones first, and last those of whom no document says; by name within each. */
function inOrder(participants: readonly Participant[], dataset: Dataset, locale: Locale): Participant[] {
  const counts = new Map<string, number>();
  const placed = participants.map((participant) => {
    const {id, heading} = groupOf(participant, dataset, locale);
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return {participant, id, heading};
  });
  const size = (id: string) => (id === '' ? 0 : (counts.get(id) ?? 0));
  return placed
    .sort(
      (a, b) =>
        size(b.id) - size(a.id) ||
        locale.compare(a.heading, b.heading) ||
        locale.compare(a.participant.record.name, b.participant.record.name)
    )
    .map(({participant}) => participant);
}

function filtersOf(
  participants: readonly Participant[],
  show: 'people' | 'organisations',
  dataset: Dataset,
  {messages}: Locale
): readonly ListFilter<Participant>[] {
  const topicsOf = ({events, named, agreements, facts}: Participant) =>
    ofAll([...events, ...named, ...agreements, ...facts], ({topics}) => topics);
  return [
    ...(show === 'people' ? [] : [kindFilter(participants, messages)]),
    {
      name: 'side',
      label: messages.country,
      all: messages.allCountries,
      ids: ofAll(participants, sidesOf),
      nameOf: (id) => (id === '-' ? messages.countryNotSaid : dataset.places.get(id)?.name),
      holds: (participant, id) => sidesOf(participant).includes(id),
    },
    {
      name: 'topic',
      label: messages.topic,
      all: messages.allTopics,
      ids: ofAll(participants, topicsOf),
      nameOf: (id) => dataset.topics.get(id)?.label,
      holds: (participant, id) => topicsOf(participant).includes(id),
    },
  ];
}

/** The country that a choice is of; `-` where none is said. */
function sidesOf({side, record}: Participant): readonly string[] {
  return side === undefined ? (isOfMany(record) ? [] : ['-']) : [side];
}

function kindFilter(participants: readonly Participant[], messages: Locale['messages']): ListFilter<Participant> {
  const kindOf = ({record}: Participant) => ('kind' in record ? record.kind : 'body');
  return {
    name: 'kind',
    label: messages.kind,
    all: messages.allKinds,
    ids: ofAll(participants, (participant) => [kindOf(participant)]),
    nameOf: (id) => new Map<string, string>(Object.entries(messages.kinds)).get(id),
    holds: (participant, id) => kindOf(participant) === id,
  };
}
