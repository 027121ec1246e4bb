import type {Locale} from '../format/locale.js';
import {formatNumber} from '../format/number.js';
import type {Dataset} from '../model/dataset.js';
import {isSelected} from '../query/select.js';
import type {ShownEvent} from './event-item.js';

/** What the reader chose in the filters; an absent field asks for everything. */
export interface EventFilters {
  readonly partner?: string | undefined;
  readonly topic?: string | undefined;
  readonly status?: string | undefined;
}

export interface FilterChoice {
  readonly id: string;
  /** `Education (6)`: how many events it leaves, beside what else was chosen. */
  readonly text: string;
  /** Whether it leaves none, and cannot be chosen. */
  readonly disabled: boolean;
}

export interface EventFilterView {
  readonly name: keyof EventFilters;
  readonly label: string;
  /** The choice that asks for everything. */
  readonly all: string;
  /** Those that leave most come first. */
  readonly choices: readonly FilterChoice[];
  /** Of many choices those that leave one event or none, folded away. */
  readonly others: readonly FilterChoice[];
  readonly chosen: string;
}

/** How many choices a filter has before it folds the rare ones away. */
const MANY = 12;

interface Filter extends Pick<EventFilterView, 'name' | 'label' | 'all'> {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string | undefined;
  readonly holds: (event: ShownEvent, id: string) => boolean;
}

/** The filters that have something to choose from, with what was chosen, and the events that this leaves. */
export function filterEvents(
  events: readonly ShownEvent[],
  chosen: EventFilters,
  dataset: Dataset,
  locale: Locale
): {readonly filters: readonly EventFilterView[]; readonly left: readonly ShownEvent[]} {
  const filters = filtersOf(events, dataset, locale)
    .filter(({ids}) => ids.length > 1)
    // What was chosen may be gone since: the page can change what the list selects.
    .map((filter) => ({...filter, chosen: filter.ids.find((id) => id === chosen[filter.name]) ?? ''}));
  const leftBeside = (name?: keyof EventFilters) =>
    events.filter((event) =>
      filters.every((filter) => filter.name === name || filter.chosen === '' || filter.holds(event, filter.chosen))
    );
  return {
    left: leftBeside(),
    filters: filters.map((filter) => {
      const {name, label, all} = filter;
      return {name, label, all, chosen: filter.chosen, ...choicesOf(filter, filter.chosen, leftBeside(name), locale)};
    }),
  };
}

function choicesOf(
  {ids, nameOf, holds}: Filter,
  chosen: string,
  events: readonly ShownEvent[],
  locale: Locale
): Pick<EventFilterView, 'choices' | 'others'> {
  const counted = ids
    .map((id) => ({
      id,
      name: nameOf(id) ?? id,
      count: events.reduce((sum, event) => sum + Number(holds(event, id)), 0),
    }))
    .sort((a, b) => b.count - a.count || locale.compare(a.name, b.name));
  const rare = counted.findIndex(({count}) => count < 2);
  const choices = counted.map(({id, name, count}) => ({
    id,
    text: `${name} (${formatNumber(count, locale)})`,
    disabled: count === 0 && id !== chosen,
  }));
  return ids.length > MANY && rare > 0
    ? {choices: choices.slice(0, rare), others: choices.slice(rare)}
    : {choices, others: []};
}

function filtersOf(events: readonly ShownEvent[], dataset: Dataset, {messages}: Locale): readonly Filter[] {
  const ofAll = (idsOf: (event: ShownEvent) => readonly string[]) => [...new Set(events.flatMap(idsOf))];
  return [
    {
      name: 'partner',
      label: messages.partner,
      all: messages.allPartners,
      ids: ofAll(({partners}) => partners),
      nameOf: (id) => dataset.places.get(id)?.name,
      holds: (event, id) => isSelected(event, event.when, {partners: [id]}, dataset),
    },
    {
      name: 'topic',
      label: messages.topic,
      all: messages.allTopics,
      ids: ofAll(({topics}) => topics),
      nameOf: (id) => dataset.topics.get(id)?.label,
      holds: ({topics}, id) => topics.includes(id),
    },
    {
      name: 'status',
      label: messages.status,
      all: messages.allStatuses,
      ids: ofAll(({status}) => [status]),
      nameOf: (id) => (id === 'planned' ? messages.planned : messages.happened),
      holds: ({status}, id) => status === id,
    },
  ];
}
