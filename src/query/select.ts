import type {Dataset} from '../model/dataset.js';
import type {Citation, When} from '../model/schema.js';
import {dayRange} from './period.js';

/** What a reader asked to see. An absent or empty list asks for everything. */
export interface Selection {
  /** Place ids; a country stands for the places within it too. */
  readonly partners?: readonly string[];
  readonly topics?: readonly string[];
  readonly documents?: readonly string[];
  /** First and last day as `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** What a record says of whom and what it is about. */
export interface Selectable {
  readonly partners: readonly string[];
  readonly places?: readonly string[];
  /** Between whom it is: places and organisations. */
  readonly parties?: readonly string[];
  readonly scope?: {readonly from: string; readonly to?: string};
  readonly topics: readonly string[];
  readonly citations: readonly Citation[];
}

/** Whether a record, with the time it tells of, belongs to a selection. */
export function isSelected(record: Selectable, when: When, selection: Selection, dataset: Dataset): boolean {
  return (
    matchesAny(selection.partners, (partner) => concerns(record, partner, dataset)) &&
    matchesAny(selection.topics, (topic) => record.topics.includes(topic)) &&
    matchesAny(selection.documents, (document) =>
      record.citations.some((citation) => citation.document === document)
    ) &&
    isInPeriod(when, selection)
  );
}

/**
 * Whether a record is about a place, or about one within it: as its partner, or as who reports of that partner. The home
 * country is in everything; a place within it is in what happens, begins or ends there.
 */
function concerns({partners, places = [], parties = [], scope}: Selectable, place: string, dataset: Dataset): boolean {
  const isThere = (id: string | undefined) => id !== undefined && isWithin(id, place, dataset);
  if (partners.some(isThere)) return true;
  const [from, to] = [scope?.from, scope?.to];
  const isPartner = (id: string | undefined) => id !== undefined && partners.includes(id);
  if ((isThere(from) && isPartner(to)) || (isThere(to) && isPartner(from))) return true;
  const home = homeOf(dataset);
  if (home === undefined || !isWithin(place, home, dataset)) return false;
  return place === home || places.some(isThere) || parties.some(isThere) || isThere(from) || isThere(to);
}

const homes = new WeakMap<Dataset, string | undefined>();

/**
 * The country whose relations the dataset tells: of those that are nobody's partner the one that it names more often than
 * all others together. Where several report, none is home.
 */
function homeOf(dataset: Dataset): string | undefined {
  if (!homes.has(dataset)) homes.set(dataset, findHome(dataset));
  return homes.get(dataset);
}

function findHome(dataset: Dataset): string | undefined {
  const partners = new Set<string>();
  const named = new Map<string, number>();
  for (const record of [...dataset.facts.values(), ...dataset.events.values(), ...dataset.agreements.values()]) {
    for (const partner of record.partners) partners.add(countryOf(partner, dataset));
    const {places = [], parties = [], scope}: Selectable = record;
    for (const place of [...places, ...parties, scope?.from, scope?.to]) {
      if (place === undefined) continue;
      const country = countryOf(place, dataset);
      named.set(country, (named.get(country) ?? 0) + 1);
    }
  }
  const others = [...named].filter(([country]) => !partners.has(country));
  const all = others.reduce((sum, [, count]) => sum + count, 0);
  return others.find(([, count]) => count * 2 > all)?.[0];
}

/** The country around a place; the place itself where there is none. */
export function countryOf(place: string, {places}: Pick<Dataset, 'places'>): string {
  const way = new Set<string>();
  for (let next: string | undefined = place; next !== undefined && !way.has(next); next = places.get(next)?.within) {
    if (places.get(next)?.kind === 'country') return next;
    way.add(next);
  }
  return place;
}

/** Whether a selection leaves nothing out, so that no record has to be asked. */
export function asksForAll({partners = [], topics = [], documents = [], from, to}: Selection): boolean {
  return partners.length + topics.length + documents.length === 0 && from === undefined && to === undefined;
}

/** Whether a place is the given one or lies within it: Busan is within Korea. */
export function isWithin(place: string, container: string, dataset: Dataset): boolean {
  return place === container || placesWithin(container, dataset).has(place);
}

/** The places within those that were asked for. Every record asks, and the way out of a place can be long. */
const within = new WeakMap<Dataset, Map<string, ReadonlySet<string>>>();

function placesWithin(container: string, dataset: Dataset): ReadonlySet<string> {
  const ofDataset = within.get(dataset) ?? new Map<string, ReadonlySet<string>>();
  const places = ofDataset.get(container) ?? findWithin(container, dataset);
  within.set(dataset, ofDataset.set(container, places));
  return places;
}

function findWithin(container: string, {places}: Dataset): ReadonlySet<string> {
  const inside = new Set([container]);
  const seen = new Set<string>();
  for (const start of places.keys()) {
    const way: string[] = [];
    let id: string | undefined = start;
    // What was seen before and is not inside leads elsewhere, or in a circle.
    while (id !== undefined && !inside.has(id) && !seen.has(id)) {
      seen.add(id);
      way.push(id);
      id = places.get(id)?.within;
    }
    if (id !== undefined && inside.has(id)) for (const each of way) inside.add(each);
  }
  return inside;
}

/** A time counts where it touches the period; an open date where it can be at the latest, which is where lists show it. */
function isInPeriod(when: When, {from, to}: Selection): boolean {
  if (from === undefined && to === undefined) return true;
  const range = dayRange(when);
  if (range === undefined) return false;
  if (from !== undefined && range.last < from) return false;
  return to === undefined || (range.first ?? range.last) <= to;
}

function matchesAny(wanted: readonly string[] | undefined, matches: (id: string) => boolean): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some(matches);
}
