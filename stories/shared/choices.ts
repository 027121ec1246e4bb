/** What a control offers for an attribute of ids: those of the bundled data, each under the words that people know it by. */
import {formatPeriod} from '../../src/format/date.js';
import {en} from '../../src/format/en.js';
import {formatQuantity} from '../../src/format/number.js';
import {
  agreements,
  documents,
  events,
  facts,
  measures,
  organisations,
  people,
  places,
  topics,
} from '../../src/model/bundled.js';
import {isClaim, isQuantity} from '../../src/model/dataset.js';
import type {Fact} from '../../src/model/schema.js';

export interface Choices {
  /** Names by id, in the order in which they are offered; no two are the same. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the attribute takes several ids, with spaces between them. */
  readonly areMany: boolean;
}

const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
const partnerIds = new Set([...facts, ...events, ...agreements].flatMap(({partners}) => partners));
const partyIds = new Set(agreements.flatMap(({parties}) => parties));

const sideIds = new Set([...people.map(({side}) => side?.place), ...organisations.map(({place}) => place)]);

/** Choices by attribute; where an element means something else by its name, by tag and attribute. */
export const choices: Readonly<Record<string, Choices>> = {
  fact: one(facts.map((fact) => [fact.id, nameOfFact(fact)])),
  measure: one(measures.map(({id, label}) => [id, label])),
  partner: many(places.filter(({id}) => partnerIds.has(id)).map(({id, name}) => [id, name])),
  topic: many(topics.map(({id, label}) => [id, label])),
  document: many(documents.map(({id, date, about}) => [id, `${date}: ${about}`])),
  kind: many([...new Set(events.map(({kind}) => kind))].map((kind) => [kind, kind.replaceAll('-', ' ')])),
  'kz-people-list kind': many(
    [...new Set(organisations.map(({kind}) => kind))].map((kind) => [kind, en.messages.kinds[kind]])
  ),
  side: many(places.filter(({id, kind}) => kind === 'country' && sideIds.has(id)).map(({id, name}) => [id, name])),
  person: many(people.map(({id, name}) => [id, name])),
  place: many(places.map(({id, name}) => [id, name])),
  organisation: many(organisations.map(({id, name}) => [id, name])),
  party: many([...places, ...organisations].filter(({id}) => partyIds.has(id)).map(({id, name}) => [id, name])),
};

function nameOfFact(fact: Fact): string {
  if (!isQuantity(fact)) return `${fact.label}: ${isClaim(fact) ? fact.statement : fact.reason}`;
  return `${fact.label}, ${formatPeriod(fact, en)}: ${formatQuantity(fact, measureOf.get(fact.measure), en)}`;
}

type Entry = readonly [id: string, name: string];

function one(entries: readonly Entry[]): Choices {
  return {names: named(entries), areMany: false};
}

function many(entries: readonly Entry[]): Choices {
  return {names: named(entries), areMany: true};
}

/** Storybook's controls take two of the same name for one, so the second of them tells its id too. */
function named(entries: readonly Entry[]): Record<string, string> {
  const taken = new Set<string>();
  const names = entries.map(([id, name]): Entry => {
    const own = taken.has(name) ? `${name} (${id})` : name;
    taken.add(own);
    return [id, own];
  });
  return Object.fromEntries(names.toSorted(([, a], [, b]) => a.localeCompare(b, 'en', {numeric: true})));
}
