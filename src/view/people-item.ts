import {formatDate, formatWhen} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {isClaim, type Dataset, type ShownRecordOf} from '../model/dataset.js';
import type {Citation, Fact, Organisation, Person} from '../model/schema.js';
import type {Participant} from '../query/participants.js';
import {plannedWords} from './planned-words.js';
import type {ListGroup, ListItem} from './list.js';
import {sourceNotes, sourceView, toldOn, type CitedRecord, type SourceView} from './source.js';

/** An event or an agreement of an entry, with its source. */
export interface ToldLine {
  /** With the entry's, as an event is told of several. */
  readonly id: string;
  /** `17 August 2021`. */
  readonly date: string;
  readonly title: string;
  readonly source: SourceView;
}

/** A person or an organisation as the list shows it. */
export interface ParticipantItem extends ListItem {
  readonly record: Person | Organisation;
  /** A person's roles, each with the reports of then; an organisation's country, and what is stated of it. */
  readonly roles: readonly string[];
  /** How the documents write its name otherwise; empty where they do not. */
  readonly spellings: string;
  /** `In 6 events`, what the entry unfolds; empty where there is nothing. */
  readonly told: string;
  /** All of these events and agreements: made when they are read. */
  readonly lines: readonly ToldLine[];
}

/** The group in which an entry stands: people by their country, organisations by their kind. */
export function groupOf(
  {record, side}: Participant,
  {places}: Dataset,
  {messages}: Locale
): {readonly id: string; readonly heading: string} {
  if ('kind' in record) return {id: record.kind, heading: messages.kinds[record.kind]};
  return {id: side ?? '', heading: side === undefined ? messages.countryNotSaid : (places.get(side)?.name ?? side)};
}

/** Participants in the order given, under the headings of their groups. */
export function groupParticipants(
  participants: readonly Participant[],
  dataset: Dataset,
  locale: Locale
): ListGroup<ParticipantItem>[] {
  const groups: {id: string; heading: string; items: ParticipantItem[]; start: number}[] = [];
  for (const [start, participant] of participants.entries()) {
    const {id, heading} = groupOf(participant, dataset, locale);
    const item = participantItem(participant, dataset, locale);
    const group = groups.at(-1);
    if (group?.id === id) group.items.push(item);
    else groups.push({id, heading, items: [item], start});
  }
  return groups;
}

function participantItem(participant: Participant, dataset: Dataset, locale: Locale): ParticipantItem {
  const {record, events, named, agreements} = participant;
  const {messages} = locale;
  return {
    id: record.id,
    record,
    title: record.name,
    date: '',
    above: '',
    dateTime: undefined,
    planned: undefined,
    get roles() {
      return 'roles' in record ? rolesOf(record, dataset, locale) : statementsOf(participant, dataset, locale);
    },
    get spellings() {
      const others = (record.spellings ?? []).filter((spelling) => !record.name.includes(spelling));
      return others.length === 0 ? '' : messages.otherNames(others.join(', '));
    },
    get told() {
      return (
        [
          events.length > 0 && messages.inEvents(events.length),
          agreements.length > 0 && messages.partyTo(agreements.length),
          named.length > 0 && messages.namedIn(named.length),
        ]
          .filter(Boolean)
          .join(' · ')
          // A number stays with what it counts.
          .replaceAll(/(?<=\d) (?!·)| (?=\d)/gu, '\u00a0')
      );
    },
    get lines() {
      return [...events, ...agreements, ...named].map((told) => lineOf(told, record.id, dataset, locale));
    },
    get below() {
      return [...this.roles, this.spellings, this.told].filter(Boolean).join(';\n');
    },
    get source() {
      return participantSource(participant, this.roles, dataset, locale);
    },
  };
}

/** `President of Kazakhstan, as of the reports of 17 August 2021 and 18 March 2023`: a title once, whatever report has it. */
function rolesOf({roles}: Person, dataset: Dataset, locale: Locale): string[] {
  return [...new Set(roles.map(({title}) => title))].map((title) => {
    const times = roles.filter((role) => role.title === title).map((role) => timeOf(role, dataset, locale));
    const reports = times.flatMap(({report}) => report ?? []);
    const others = times.flatMap(({time}) => time ?? []);
    return [title, ...others, ...(reports.length === 0 ? [] : [locale.messages.asOfReports(reports)])].join(', ');
  });
}

/** The report on whose day somebody had a role; else the time that a document gives. */
function timeOf(
  {when, citation}: Person['roles'][number],
  {documents}: Dataset,
  locale: Locale
): {readonly report?: string; readonly time?: string} {
  const date = documents.get(citation.document)?.date;
  if (when.basis === 'derived' && when.to === undefined && when.from === date)
    return {report: formatDate(when.from, locale)};
  // That nobody has it after the report says nothing of when.
  const isOpen = when.basis === 'open' && when.by === date;
  return {time: isOpen ? locale.messages.openDate : formatWhen(when, locale)};
}

/** An organisation's country, and what the facts that name it state. */
function statementsOf({side, facts, record}: Participant, dataset: Dataset, locale: Locale): string[] {
  const {messages} = locale;
  const stated = facts.map((fact) => {
    const date = toldOn(fact, dataset);
    const text = statedBy(fact, record.name);
    return date === '' ? text : `${text}, ${messages.asOfReports([formatDate(date, locale)])}`;
  });
  const ofSide = side === undefined ? messages.countryNotSaid : (dataset.places.get(side)?.name ?? side);
  return [...(side === undefined && isOfMany(record) ? [] : [ofSide]), ...new Set(stated)];
}

/** Whether it is the organisation of several countries, of which none has to be said. */
export function isOfMany(record: Person | Organisation): boolean {
  return 'kind' in record && record.kind === 'international';
}

/** What a fact is about; of one that is about the organisation itself what it says. */
function statedBy(fact: Fact, name: string): string {
  return isClaim(fact) && fact.label === name ? fact.statement : fact.label;
}

type Told = ShownRecordOf['events'] | Participant['agreements'][number];

function lineOf(told: Told, id: string, dataset: Dataset, locale: Locale): ToldLine {
  const planned = 'kind' in told && told.status === 'planned' ? plannedWords(told, dataset, locale) : undefined;
  const title = planned === undefined ? told.title : `${told.title} (${locale.inSentence(planned)})`;
  const date = formatWhen(told.when, locale);
  return {
    id: `${id} ${told.id}`,
    date,
    title,
    get source() {
      return sourceView(told, title, told.when, dataset, locale);
    },
  };
}

/** Where a name, its roles and its side were read, with how the times of the roles were found. */
function participantSource(
  participant: Participant,
  told: readonly string[],
  dataset: Dataset,
  locale: Locale
): SourceView {
  const {record} = participant;
  const roles = 'roles' in record ? record.roles : [];
  // That a date is its report's is told with the role.
  const whens = roles.filter((role) => timeOf(role, dataset, locale).report === undefined).map(({when}) => when);
  const hows = new Set(whens.flatMap((when) => sourceNotes({}, when, locale)));
  const notes = [...(record.notes ?? []), ...[...hows].map((text) => ({kind: 'date', text}) as const)];
  const title = 'roles' in record ? [record.name, told.join('; ')].filter(Boolean).join(': ') : record.name;
  return sourceView({id: record.id, citations: citationsOf(participant), notes}, title, undefined, dataset, locale);
}

/** All that an entry says with where it was read, for the page's list of sources. */
export function citedOf(participant: Participant): readonly CitedRecord[] {
  const {record, events, agreements, named} = participant;
  return [
    {id: record.id, title: record.name, citations: citationsOf(participant)},
    ...[...events, ...agreements, ...named].map(({id, title, citations}) => ({
      id: `${record.id} ${id}`,
      title,
      citations,
    })),
  ];
}

/** Where a name, its roles, its side and what is stated of it were read. */
export function citationsOf({record, facts}: Pick<Participant, 'record' | 'facts'>): [Citation, ...Citation[]] {
  const [first, ...rest] = record.citations;
  const roles = 'roles' in record ? record.roles.map(({citation}) => citation) : [];
  const statements = 'roles' in record ? [] : facts.flatMap(({citations}) => citations);
  return withoutRepeats([first, ...rest, ...roles, ...(record.side ? [record.side.citation] : []), ...statements]);
}

/** Citations without those whose words another one of the same place has too. */
function withoutRepeats([first, ...rest]: [Citation, ...Citation[]]): [Citation, ...Citation[]] {
  const kept: [Citation, ...Citation[]] = [first];
  for (const citation of rest) {
    const words = wordsOf(citation);
    const known = kept.findIndex(
      (one) =>
        one.document === citation.document &&
        one.paragraph === citation.paragraph &&
        (wordsOf(one).includes(words) || words.includes(wordsOf(one)))
    );
    const other = kept[known];
    if (!other) kept.push(citation);
    else if (words.length > wordsOf(other).length) kept[known] = citation;
  }
  return kept;
}

/** The words, once they are there: a page's bundle has them come later. */
function wordsOf({asWritten = ''}: Partial<Citation>): string {
  return asWritten;
}
