import {formatDate, formatWhen, formatWithinYear} from '../format/date.js';
import {formatList} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import type {Dataset, ShownRecordOf} from '../model/dataset.js';
import {yearOf} from '../model/partial-date.js';
import {dayRange, type DayRange} from '../query/period.js';
import {placeName} from './place-name.js';
import {lastTold, sourceView, toldOn, type SourceView} from './source.js';

export type ShownEvent = ShownRecordOf['events'];

/** An event as the list shows it. What a page may never come to show is made when it is read. */
export interface EventItem {
  readonly id: string;
  readonly title: string;
  /** Beside its year: `14 Sept`; empty where the document gives the year alone. A plan has no year beside it, and tells its own. */
  readonly date: string;
  /** What stands above the title: the date, where the event before has another, or that it is a plan. */
  readonly above: string;
  /** The date as a machine reads it, where there is one. */
  readonly dateTime: string | undefined;
  /** What is planned, in words: as of the newest document that tells of it. */
  readonly planned: string | undefined;
  /** Where, and who. */
  readonly places: string;
  readonly people: string;
  readonly organisations: string;
  /** What was agreed, by whom, and how far it has come since. */
  readonly agreements: readonly string[];
  readonly source: SourceView;
}

export interface EventGroup {
  readonly heading: string;
  readonly items: readonly EventItem[];
  /** How many events of the list stand before it. */
  readonly start: number;
}

/** Whether an event is planned as of the newest document: what an earlier one planned may be over. */
export function isAhead(event: ShownEvent, dataset: Dataset): boolean {
  return event.status === 'planned' && toldOn(event, dataset) === lastTold([...dataset.documents.keys()], dataset);
}

/**
 * Events in the order given, under their year; those that nothing dates stand under a heading that says so. Plans stand
 * apart, whenever they are for: nothing says that they came about.
 */
export function groupByYear(events: readonly ShownEvent[], dataset: Dataset, locale: Locale): EventGroup[] {
  const groups: {heading: string; items: EventItem[]; start: number}[] = [];
  for (const [start, event] of events.entries()) {
    const range = dayRange(event.when);
    const {plans, dateNotGiven} = locale.messages;
    const heading = event.status === 'planned' ? plans : range ? headingOf(range, locale) : dateNotGiven;
    const group = groups.at(-1);
    if (group?.heading === heading) group.items.push(eventItem(event, events[start - 1], dataset, locale));
    else groups.push({heading, items: [eventItem(event, undefined, dataset, locale)], start});
  }
  return groups;
}

/** The year in which something began, or by which it did. */
function headingOf({first, last}: DayRange, locale: Locale): string {
  const year = yearOf(first ?? last);
  return year > 0 ? String(year) : locale.date({year});
}

/** A group's events in parts of at most `size`, each with how many events of the list stand before it. */
export function inParts({items, start}: EventGroup, size: number): Omit<EventGroup, 'heading'>[] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    start: start + i * size,
  }));
}

/** An event's words in a line, for what only a search has to find. */
export function plainEvent({date, title, planned, places, people, organisations, agreements}: EventItem): string {
  return [date, title, planned, places, people, organisations, ...agreements].filter(Boolean).join(' · ');
}

/** A plan is its documents': whether it came about, none of them says. */
function plannedWords(event: ShownEvent, dataset: Dataset, locale: Locale): string {
  const {messages} = locale;
  const date = toldOn(event, dataset);
  return date === '' ? messages.planned : messages.plannedAsOf(formatDate(date, locale));
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
      // HTML has no time before the first year, and none of which something is said.
      const isPlain = when.basis !== 'open' && when.to === undefined && when.qualifier === undefined;
      return isPlain && !when.from.startsWith('-') ? when.from : undefined;
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
