import type {Dataset, ShownRecordOf} from '../model/dataset.js';
import type {Agreement, Citation, Fact, Organisation, Person, When} from '../model/schema.js';
import {recordsTold} from './as-of.js';
import {timeKey} from './period.js';
import {countryOf} from './select.js';

/** What documents tell of a person or an organisation beside its own record, each list in time. */
export interface Tellings {
  /** Events of which it is one of those concerned. */
  readonly events: readonly ShownRecordOf['events'][];
  /** Events in connection with which it is only named. */
  readonly named: readonly ShownRecordOf['events'][];
  /** Agreements that it is a party to. */
  readonly agreements: readonly Agreement[];
  /** Facts that name it. */
  readonly facts: readonly Fact[];
}

/** A person or an organisation, as the documents of a dataset tell of it. */
export interface Participant<R extends Person | Organisation = Person | Organisation> extends Tellings {
  readonly record: R;
  /** The place on whose side it is, or where it is; `undefined` where no document says. */
  readonly place: string | undefined;
  /** The country around that place, or the place itself, where that lies in no country. */
  readonly side: string | undefined;
}

/** The people of a dataset, with the roles that its documents tell. */
export function peopleIn(dataset: Dataset): Participant<Person>[] {
  const whole = [...dataset.people.values()].flatMap(({citations, roles, ...person}) =>
    citations && roles ? [{...person, citations, roles}] : []
  );
  const tellings = tellingsIn(dataset);
  return recordsTold(whole, dataset.documents).map((person) => {
    const record = {...person, roles: person.roles.filter((role) => isTold(role, dataset))};
    return {record, ...sideOf(record, dataset), ...tellings(record.id)};
  });
}

/** The organisations of a dataset. */
export function organisationsIn(dataset: Dataset): Participant<Organisation>[] {
  const whole = [...dataset.organisations.values()].flatMap(({citations, kind, ...organisation}) =>
    citations && kind ? [{...organisation, citations, kind}] : []
  );
  const tellings = tellingsIn(dataset);
  return recordsTold(whole, dataset.documents).map((record) => ({
    record,
    ...sideOf(record, dataset),
    ...tellings(record.id),
  }));
}

function isTold({citation}: {readonly citation: Citation}, {documents}: Dataset): boolean {
  return documents.has(citation.document);
}

/** Whose it is, where a record says so: an embassy is not its host country's. Else where it is. */
function sideOf(record: Person | Organisation, dataset: Dataset): Pick<Participant, 'place' | 'side'> {
  const {side} = record;
  const place = side ? (isTold(side, dataset) ? side.place : undefined) : 'kind' in record ? record.place : undefined;
  return {place, side: place === undefined ? undefined : countryOf(place, dataset)};
}

/** What the records tell of whom, by id; each record is looked at once. */
function tellingsIn({events, agreements, facts}: Dataset): (id: string) => Tellings {
  const inTurn = inTime([...events.values()], ({when}) => when);
  const concerned = byName(inTurn, ({people, organisations}) => [...people, ...organisations]);
  const named = byName(inTurn, ({people, organisations, mentions = []}) =>
    mentions.filter((id) => !people.includes(id) && !organisations.includes(id))
  );
  const parties = byName(
    inTime([...agreements.values()], ({when}) => when),
    (agreement) => agreement.parties
  );
  const mentions = byName(
    inTime([...facts.values()], ({period}) => period),
    (fact) => fact.mentions ?? []
  );
  return (id) => ({
    events: concerned.get(id) ?? [],
    named: named.get(id) ?? [],
    agreements: parties.get(id) ?? [],
    facts: mentions.get(id) ?? [],
  });
}

/** In time; what nothing dates comes last. */
function inTime<R>(records: readonly R[], whenOf: (record: R) => When): R[] {
  return records
    .map((record) => ({record, time: timeKey(whenOf(record)) || '~'}))
    .sort((a, b) => Number(a.time > b.time) - Number(a.time < b.time))
    .map(({record}) => record);
}

function byName<R>(
  records: readonly R[],
  namesIn: (record: R) => readonly string[]
): ReadonlyMap<string, readonly R[]> {
  const named = new Map<string, R[]>();
  for (const record of records)
    for (const name of new Set(namesIn(record))) {
      const known = named.get(name);
      if (known) known.push(record);
      else named.set(name, [record]);
    }
  return named;
}
