import {certaintyWithin} from './certainty.js';
import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {isAbsence, type Dataset} from '../model/dataset.js';
import type {Absence, Citation, Claim, Fact, Note, SourceDocument, When} from '../model/schema.js';
import {toldBefore} from './told-before.js';
import {editionOf, linkToPlace, placeInWords, placeKey, placeSign} from './source-place.js';

/** What one place of a document says of what a widget shows. */
export interface Passage {
  /** `OREANDA-NEWS, 15 May 2009`, with version, date of access and licence where it has such. */
  readonly document: string;
  /** `paragraph 5 of 15`, `row Kazakhstan, column 2023`; empty for a document as a whole. */
  readonly place: string;
  /** `OREANDA-NEWS, 15 May 2009, paragraph 5 of 15`. */
  readonly where: string;
  /** What the document is about, in our words. */
  readonly about: string;
  /** The words as written, to stand within “ ”; several parts of a paragraph with ”, “ between them. */
  readonly words: string;
  /** The language of `words`, which are never translated. */
  readonly lang: string;
  readonly links: readonly {readonly href: string; readonly text: string}[];
  /** The number of its document in the page's list of sources, where there is one. */
  readonly number: number | undefined;
  /** Its place as a list of sources knows it. */
  readonly at: string;
}

/** A record with where it was read: what a list of sources collects. */
export interface CitedRecord {
  readonly id: string;
  /** What the record says. */
  readonly title: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** Where one record was read, ready to show and to copy. */
export interface SourceView extends CitedRecord {
  /** `OREANDA-NEWS, 15 May 2009`, and how many more. */
  readonly line: string;
  /** `¶ 7`, the place of its first passage, where room is for a sign alone; `[2] ¶ 7` where the page has a list of sources. */
  readonly sign: string;
  /** The sign in words, for who hears it: `Source: Trade, 2019: $4.2 billion, paragraph 7 of 20`. */
  readonly spoken: string;
  /** Made when they are read: the cited words may come later than all else. */
  readonly passages: readonly [Passage, ...Passage[]];
  readonly notes: readonly string[];
  /** The whole as one plain text, for the clipboard. Made when it is read. */
  readonly citationText: string;
}

interface Cited {
  readonly id: string;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly notes?: readonly Note[];
}

/** The source of a record. `title` says what the record says; `when`, where it has one, adds how a date was worked out. */
export function sourceView(
  record: Cited | Fact,
  title: string,
  when: When | undefined,
  dataset: Dataset,
  locale: Locale
): SourceView {
  return {
    id: record.id,
    title,
    citations: record.citations,
    get line() {
      return sourceLine(record, dataset, locale);
    },
    get notes() {
      return ['kind' in record ? toldBefore(record, dataset, locale) : [], sourceNotes(record, when, locale)].flat();
    },
    get sign() {
      return numbered(placeSign(record.citations[0], locale), record.citations.slice(0, 1), locale);
    },
    get spoken() {
      const [citation] = record.citations;
      const place = placeInWords(citation, dataset.documents.get(citation.document), locale);
      const said = together(title, place);
      // Who speaks to a device says what he sees.
      const isNumbered = locale.documentNumber?.(citation.document) !== undefined;
      return locale.messages.sourceOf(isNumbered ? `${this.sign}, ${said}` : said);
    },
    get passages(): SourceView['passages'] {
      const [first, ...rest] = byPlace(record.citations);
      return [passageView(first, dataset, locale), ...rest.map((citations) => passageView(citations, dataset, locale))];
    },
    get citationText() {
      return citationText(this, locale);
    },
  };
}

function citationText({id, title, passages, notes}: SourceView, {messages}: Pick<Locale, 'messages'>): string {
  return [
    title,
    ...passages.map(({where, words}) => `“${words}” — ${where}`),
    ...notes.map(messages.note),
    `kz-widgets: ${id}`,
  ].join('\n');
}

/**
 * A source that has more to say, before all else; what it makes when it is read it makes no sooner. Without a locale that is not
 * copied: it is said to an editor alone.
 */
export function withNotes(source: SourceView, notes: readonly string[], locale?: Pick<Locale, 'messages'>): SourceView {
  const {id, title, citations, line} = source;
  return {
    ...{id, title, citations, line},
    notes: [...notes, ...source.notes],
    get sign() {
      return source.sign;
    },
    get spoken() {
      return source.spoken;
    },
    get passages() {
      return source.passages;
    },
    get citationText() {
      return locale ? citationText(this, locale) : source.citationText;
    },
  };
}

/** What a fact says, with how sure it is and who says so: a title is copied and quoted alone. */
export function titleOf(fact: Fact, value: string, period: string, locale: Locale): string {
  const {label, attributedTo} = fact;
  const doubts = [
    certaintyWithin(fact, locale),
    attributedTo === undefined ? undefined : accordingTo(attributedTo, locale),
  ].filter((doubt) => doubt !== undefined);
  return `${label}, ${period}: ${value}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}`;
}

/** What is said where there is no number: a claim's words, or why there is no value. */
export function statementOf(fact: Claim | Absence, {own}: Pick<Locale, 'own'>): string {
  return isAbsence(fact) ? (own?.absent[fact.reason] ?? fact.reason) : fact.statement;
}

/** The first document of a record, and how many more there are. */
export function sourceLine({citations: [first, ...rest]}: Cited, dataset: Dataset, locale: Locale): string {
  const others = new Set(rest.map(({document}) => document));
  others.delete(first.document);
  const name = documentName(dataset.documents.get(first.document), first.document, locale);
  return others.size === 0 ? name : locale.messages.moreSources(name, others.size);
}

/** A text after the numbers of its documents in the page's list of sources, where there is one: `[2] ¶ 7`. */
export function numbered(
  text: string,
  citations: readonly Pick<Citation, 'document'>[],
  {documentNumber}: Pick<Locale, 'documentNumber'>
): string {
  const numbers = new Set(citations.flatMap(({document}) => documentNumber?.(document) ?? []));
  return numbers.size === 0 ? text : `[${[...numbers].join(', ')}] ${text}`;
}

/** The date of the newest document that tells of a record; empty where none is known. */
export function toldOn({citations}: Pick<Cited, 'citations'>, dataset: Pick<Dataset, 'documents'>): string {
  return lastTold(
    citations.map(({document}) => document),
    dataset
  );
}

/** The date of the newest of these documents; empty where none is known. */
export function lastTold(ids: readonly string[], {documents}: Pick<Dataset, 'documents'>): string {
  return ids.reduce((newest, id) => {
    const date = documents.get(id)?.date ?? '';
    return date > newest ? date : newest;
  }, '');
}

/** Kinds of note, those first that change what a value means. */
const NOTE_ORDER: readonly Note['kind'][] = ['currency', 'status', 'conflict', 'mixed-kinds', 'scope', 'attribution'];

/** How unclear passages were read, what matters most first, and how a record's date was worked out. */
export function sourceNotes(
  {notes = []}: Pick<Cited, 'notes'>,
  when: When | undefined,
  {messages}: Locale
): readonly string[] {
  const isFirst = ({kind}: Note) => NOTE_ORDER.includes(kind);
  return [
    ...byWeight(notes.filter(isFirst)).map(({text}) => text),
    ...(when?.basis === 'derived' ? [ended(messages.derivedDate(when.how))] : []),
    ...(when?.basis === 'open' ? [ended(messages.openDateBecause(when.how))] : []),
    ...notes.filter((note) => !isFirst(note)).map(({text}) => text),
  ];
}

/** Notes, those first that change what a value means. */
export function byWeight<N extends Pick<Note, 'kind'>>(notes: readonly N[]): N[] {
  const place = ({kind}: N) => (NOTE_ORDER.includes(kind) ? NOTE_ORDER.indexOf(kind) : NOTE_ORDER.length);
  return [...notes].sort((a, b) => place(a) - place(b));
}

/** `KAZINFORM, 18 March 2023`; a publisher that the document does not name is not guessed. */
export function documentName(document: SourceDocument | undefined, id: string, locale: Locale): string {
  if (!document) return id;
  const {messages} = locale;
  const date = formatDate(document.date, locale);
  const name = document.publisher === undefined ? messages.documentOf(date) : `${document.publisher}, ${date}`;
  // Words that it passes on are not its own.
  return document.attributedTo === undefined ? name : `${name} (${messages.passedOn(document.attributedTo)})`;
}

function accordingTo(who: string, {messages, inSentence}: Pick<Locale, 'messages' | 'inSentence'>): string {
  return inSentence(messages.accordingTo(who));
}

type OfPlace = [Citation, ...Citation[]];

/** Citations in their order, those of one place together. */
export function byPlace([first, ...rest]: Cited['citations']): [OfPlace, ...OfPlace[]] {
  const groups: [OfPlace, ...OfPlace[]] = [[first]];
  for (const citation of rest) {
    const group = groups.find(([one]) => placeKey(one) === placeKey(citation));
    if (group) group.push(citation);
    else groups.push([citation]);
  }
  return groups;
}

function passageView(citations: OfPlace, dataset: Dataset, locale: Locale): Passage {
  const [citation] = citations;
  const {document: id} = citation;
  const document = dataset.documents.get(id);
  const {messages} = locale;
  const edition = editionOf(document, locale);
  const name = documentName(document, id, locale) + (edition === '' ? '' : ` (${edition})`);
  const place = placeInWords(citation, document, locale);
  return {
    document: name,
    place,
    where: together(name, place),
    about: document?.about ?? '',
    words: citations.map(({asWritten}) => innerQuoted(asWritten)).join('”, “'),
    lang: document?.language ?? '',
    links: [
      {href: document?.link, text: messages.openLink},
      {href: document?.archivedLink, text: messages.openArchive},
    ].flatMap(({href, text}) => (isWebLink(href) ? [{href: linkToPlace(href, citations), text}] : [])),
    number: locale.documentNumber?.(id),
    at: placeKey(citation),
  };
}

function together(text: string, place: string): string {
  return place === '' ? text : `${text}, ${place}`;
}

/** With its full stop, as a note beside others. */
function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** As words stand within “ ”: what they quote themselves is between ‘ ’. */
export function innerQuoted(words: string): string {
  return words.replace(/[“”]/gu, (mark) => (mark === '“' ? '‘' : '’'));
}

/** Only http and https: a host's own data may hold any string. */
export function isWebLink(href: string | undefined): href is string {
  return href !== undefined && /^https?:\/\//iu.test(href);
}
