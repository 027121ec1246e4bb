import type {Locale} from '../format/locale.js';
import {formatNumber} from '../format/number.js';
import type {Dataset} from '../model/dataset.js';
import type {When} from '../model/schema.js';
import {isSelected, type Selectable} from '../query/select.js';

/** What the reader chose in the filters, by their names; an absent field asks for everything. */
export type Chosen = Readonly<Record<string, string | undefined>>;

export interface FilterChoice {
  readonly id: string;
  /** `Education (6)`: how many entries it leaves, beside what else was chosen. */
  readonly text: string;
  /** Whether it leaves none, and cannot be chosen. */
  readonly disabled: boolean;
}

export interface ListFilterView {
  readonly name: string;
  readonly label: string;
  /** The choice that asks for everything. */
  readonly all: string;
  /** Those that leave most come first. */
  readonly choices: readonly FilterChoice[];
  /** Of many choices those that leave one entry or none, folded away. */
  readonly others: readonly FilterChoice[];
  readonly chosen: string;
}

/** How many choices a filter has before it folds the rare ones away. */
const MANY = 12;

/** A way to choose from records: by an id that some of them hold. */
export interface ListFilter<R> extends Pick<ListFilterView, 'name' | 'label' | 'all'> {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string | undefined;
  readonly holds: (record: R, id: string) => boolean;
}

/** The filters that have something to choose from, with what was chosen, and the records that this leaves. */
export function filterRecords<R>(
  records: readonly R[],
  offered: readonly ListFilter<R>[],
  chosen: Chosen,
  locale: Locale
): {readonly filters: readonly ListFilterView[]; readonly left: readonly R[]} {
  const filters = offered
    .filter(({ids}) => ids.length > 1)
    // What was chosen may be gone since: the page can change what the list selects.
    .map((filter) => ({...filter, chosen: filter.ids.find((id) => id === chosen[filter.name]) ?? ''}));
  const leftBeside = (name?: string) =>
    records.filter((record) =>
      filters.every((filter) => filter.name === name || filter.chosen === '' || filter.holds(record, filter.chosen))
    );
  return {
    left: leftBeside(),
    filters: filters.map((filter) => {
      const {name, label, all} = filter;
      return {name, label, all, chosen: filter.chosen, ...choicesOf(filter, filter.chosen, leftBeside(name), locale)};
    }),
  };
}

function choicesOf<R>(
  {ids, nameOf, holds}: ListFilter<R>,
  chosen: string,
  records: readonly R[],
  locale: Locale
): Pick<ListFilterView, 'choices' | 'others'> {
  const counted = ids
    .map((id) => ({
      id,
      name: nameOf(id) ?? id,
      count: records.reduce((sum, record) => sum + Number(holds(record, id)), 0),
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

/** What several records hold, each once. */
export function ofAll<R>(records: readonly R[], idsOf: (record: R) => readonly string[]): readonly string[] {
  return [...new Set(records.flatMap(idsOf))];
}

/** The filters by partner and by topic. */
export function scopeFilters<R extends Selectable & {readonly when: When}>(
  records: readonly R[],
  dataset: Dataset,
  {messages}: Locale
): readonly ListFilter<R>[] {
  return [
    {
      name: 'partner',
      label: messages.partner,
      all: messages.allPartners,
      ids: ofAll(records, ({partners}) => partners),
      nameOf: (id) => dataset.places.get(id)?.name,
      holds: (record, id) => isSelected(record, record.when, {partners: [id]}, dataset),
    },
    {
      name: 'topic',
      label: messages.topic,
      all: messages.allTopics,
      ids: ofAll(records, ({topics}) => topics),
      nameOf: (id) => dataset.topics.get(id)?.label,
      holds: ({topics}, id) => topics.includes(id),
    },
  ];
}
