/**
 * Fills in what a person need not write: lists that are empty, a unit that the measure has, a scope that partner and measure
 * imply, a record for a partner that is only a name. What it makes is checked like all else, and what it cannot fill is told
 * as missing.
 */
import type {RecordType} from '../schema.js';
import {completeFact, type Around} from './facts.js';
import {fieldOf, idFrom, isFields, isList, textOf, withMissing, type Fields} from './fields.js';
import {completeMeasure, partsOf, type MeasureParts} from './measures.js';
import {Places} from './places.js';
import {withDate, withPeriodName, withTimes} from './times.js';

/** Completes records one by one, in the order of their files: places come last, as the others name them. */
export interface Completer {
  complete(type: RecordType, record: unknown): unknown;
  /** Records of places that nobody wrote. */
  places(): readonly Fields[];
}

export function completer(input: Fields): Completer {
  const places = new Places(fieldOf(input, 'places'), fieldOf(input, 'organisations'));
  const measures = new Map<string, MeasureParts>();
  const home = homeOf(input, places);
  const around: Around = {places, measures, home};
  const complete = (type: RecordType, record: Fields): Fields => {
    if (type !== 'places') places.read(record);
    switch (type) {
      case 'documents':
        return withDate(record);
      case 'measures': {
        const measure = completeMeasure(record, places);
        measures.set(textOf(measure, 'id') ?? '', partsOf(measure));
        return measure;
      }
      case 'facts':
        return completeFact(withPeriodName(withTimes(record)), around);
      case 'events':
        return withId(named(withMissing(withTimes(record), EVENT), places), 'title');
      case 'agreements':
        return withId(named(withMissing(withLastStep(withTimes(record)), AGREEMENT), places), 'title');
      case 'people':
        return withId(withMissing(withTimes(record), {roles: []}), 'name');
      case 'places':
        return withTimes(places.complete(record));
      case 'organisations':
        return withId(record, 'name');
      case 'topics':
        return withId(record, 'label');
    }
  };
  return {
    complete: (type, record) => (isFields(record) ? complete(type, record) : record),
    places: () => places.made(),
  };
}

/** An agreement with the status and time of the last of its steps. */
function withLastStep(agreement: Fields): Fields {
  const steps = fieldOf(agreement, 'steps');
  const last = isList(steps) ? steps.at(-1) : undefined;
  return isFields(last)
    ? withMissing(agreement, {status: fieldOf(last, 'status'), when: fieldOf(last, 'when')})
    : agreement;
}

const EVENT = {
  status: 'happened',
  partners: [],
  topics: [],
  places: [],
  people: [],
  organisations: [],
  kind: 'other',
};
const AGREEMENT = {partners: [], topics: [], parties: []};

/** Whose relations the data tell: as they say, else Kazakhstan's where they have its place as nobody's partner. */
function homeOf(input: Fields, places: Places): string | undefined {
  return textOf(input, 'home') ?? (places.has('kz') && !isPartner('kz', input, places) ? 'kz' : undefined);
}

/** Whether any record has a place as its partner. */
function isPartner(id: string, input: Fields, places: Places): boolean {
  return ['facts', 'events', 'agreements'].some((type) => {
    const records = fieldOf(input, type);
    return isList(records) && records.some((record) => isFields(record) && hasPartner(record, id, places));
  });
}

function hasPartner(record: Fields, id: string, places: Places): boolean {
  const partners = fieldOf(record, 'partners');
  return isList(partners) && partners.some((partner) => typeof partner === 'string' && places.idOf(partner) === id);
}

/** An event or agreement with the ids of the places that it names. */
function named(record: Fields, places: Places): Fields {
  let completed = record;
  for (const key of ['partners', 'places', 'parties']) {
    const list = fieldOf(record, key);
    if (!isList(list)) continue;
    // A party may be an organisation, and stay one.
    const isPlace = (text: string) => key !== 'parties' || !places.isOrganisation(text);
    const ids = list.map((each) => (typeof each === 'string' && isPlace(each) ? places.name(each, record) : each));
    if (ids.some((id, i) => id !== list[i])) completed = {...completed, [key]: ids};
  }
  return completed;
}

/** The record with an id made of its title, and of its date where it has one. */
function withId(record: Fields, title: string): Fields {
  if (Object.hasOwn(record, 'id')) return record;
  const text = textOf(record, title);
  const when = fieldOf(record, 'when');
  const date = isFields(when) ? (textOf(when, 'from') ?? textOf(when, 'by')) : undefined;
  return text === undefined ? record : {...record, id: idFrom([text, date].filter(Boolean).join('-'))};
}
