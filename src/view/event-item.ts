import {formatWhen, formatWithinYear} from '../format/date.js';
import {formatList} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import type {Dataset, ShownRecordOf} from '../model/dataset.js';
import {yearOf} from '../model/partial-date.js';
import {dayRange, type DayRange} from '../query/period.js';
import {dateTimeOf, groupsOf, type ListGroup, type ListItem} from './list.js';
import {placeName} from './place-name.js';
import {plannedWords} from './planned-words.js';
import {lastTold, sourceView, toldOn} from './source.js';

export type ShownEvent = ShownRecordOf['events'];

/** An event as the list shows it: a date beside its year, where the document gives more; a plan has no year beside it, and tells its own. */
export interface EventItem extends ListItem {
  /** Where, and who. */
  readonly places: string;
  readonly people: string;
  readonly organisations: string;
  /** What was agreed, by whom, and how far it has come since. */
  readonly agreements: readonly string[];
}

/** Whether an event is planned as of the newest document: what an earlier one planned may be over. */
export function isAhead(event: ShownEvent, dataset: Dataset): boolean {
  return event.status === 'planned' && toldOn(event, dataset) === lastTold([...dataset.documents.keys()], dataset);
}

/**
 * Events in the order given, under their year; those that nothing dates stand under a heading that says so. Plans stand
 * apart, whenever they are for: nothing says that they came about.
 */
export function groupByYear(events: readonly ShownEvent[], dataset: Dataset, locale: Locale): ListGroup<EventItem>[] {
  const {plans, dateNotGiven} = locale.messages;
  return groupsOf(
    events,
    ({status, when}) => {
      const range = dayRange(when);
      return {heading: status === 'planned' ? plans : range ? headingOf(range, locale) : dateNotGiven};
    },
    (event, before) => eventItem(event, before, dataset, locale)
  );
}

/** The year in which something began, or by which it did. */
function headingOf({first, last}: DayRange, locale: Locale): string {
  const year = yearOf(first ?? last);
  return year > 0 ? String(year) : locale.date({year});
}

function dateOf({when, status}: ShownEvent, locale: Locale): string {
  if (status !== 'planned') return formatWithinYear(when, locale);
  return dayRange(when) ? formatWhen(when, locale) : '';
}

/** `before` is the event of its group that stands before it. */
function eventItem(event: ShownEvent, before: ShownEvent | undefined, dataset: Dataset, locale: Locale): EventItem {
  const {id, title, when} = event;
  return {
    id,
    title,
    get planned() {
      return event.status === 'planned' ? plannedWords(event, dataset, locale) : undefined;
    },
    get date() {
      return dateOf(event, locale);
    },
    get above() {
      const {date, planned} = this;
      const isSame = before !== undefined && planned === undefined && dateOf(before, locale) === date;
      // Below another's date nothing would say the same one: a year alone is told.
      const told = before === undefined || planned !== undefined ? date : date || formatWhen(when, locale);
      return [isSame ? '' : told, planned, event.kindLabel ?? kindWord(event.kind, locale)].filter(Boolean).join(' · ');
    },
    get dateTime() {
      return dateTimeOf(when);
    },
    get places() {
      return event.places.map((place) => placeName(place, when, dataset)).join(', ');
    },
    get people() {
      return names(event.people, dataset.people);
    },
    get organisations() {
      // With whom: a place that is told already is no news, and neither are an agreement's parties.
      const agreed = (event.agreements ?? []).flatMap((id) => dataset.agreements.get(id)?.parties ?? []);
      const partners = locale.own ? event.partners.filter((id) => ![...agreed, ...event.places].includes(id)) : [];
      return [names(partners, dataset.places), names(event.organisations, dataset.organisations)]
        .filter(Boolean)
        .join(', ');
    },
    get below() {
      return [this.places, this.people, this.organisations, ...this.agreements].filter(Boolean).join(' · ');
    },
    get agreements() {
      return (event.agreements ?? []).flatMap((agreement) => agreementLine(agreement, dataset, locale) ?? []);
    },
    get source() {
      const {planned} = this;
      // What is copied is quoted alone.
      const told = planned === undefined ? title : `${title} (${locale.inSentence(planned)})`;
      return sourceView(event, told, when, dataset, locale);
    },
  };
}

/** What a kind is called, once there are words for it: a host's own list may hold anything. */
function kindWord(kind: string, {own}: Locale): string | undefined {
  return own && new Map<string, string>(Object.entries(own.kinds)).get(kind);
}

/** `Pact on lamps (Home, Guild of Lamps): signed May 2018; in force 2019`. */
function agreementLine(id: string, dataset: Dataset, locale: Locale): string | undefined {
  const agreement = dataset.agreements.get(id);
  const words = locale.own?.steps;
  if (!agreement || !words) return undefined;
  const parties = agreement.parties.map(
    (party) => (dataset.places.get(party) ?? dataset.organisations.get(party))?.name ?? party
  );
  const who = parties.length === 0 ? '' : ` (${formatList(parties, locale)})`;
  const steps = (agreement.steps ?? [agreement]).map(({status, when}) => words[status](formatWhen(when, locale)));
  return `${agreement.title}${who}: ${steps.join('; ')}`;
}

function names(ids: readonly string[], records: ReadonlyMap<string, {readonly name: string}>): string {
  return ids.map((id) => records.get(id)?.name ?? id).join(', ');
}
