import type {Locale} from '../format/locale.js';
import type {Dataset, ShownRecordOf} from '../model/dataset.js';
import {isSelected} from '../query/select.js';

/** What the reader chose in the filters; an absent field asks for everything. */
export interface EventFilters {
  readonly partner?: string | undefined;
  readonly topic?: string | undefined;
  readonly status?: string | undefined;
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

/** Whether an event is among those that the reader's choices leave. */
export function isChosen(
  event: ShownRecordOf['events'],
  filters: readonly EventFilterView[],
  dataset: Dataset
): boolean {
  return filters.every(
    ({name, chosen}) =>
      chosen === '' ||
      (name === 'status'
        ? event.status === chosen
        : isSelected(event, event.when, {[name === 'partner' ? 'partners' : 'topics']: [chosen]}, dataset))
  );
}

/** The filters that have something to choose from, with what was chosen. */
export function filterViews(
  events: readonly ShownRecordOf['events'][],
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
