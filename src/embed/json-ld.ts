import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatStatus} from '../format/status.js';
import {isQuantity, type Dataset} from '../model/dataset.js';
import {writeDate, writeEdtf} from '../model/edtf.js';
import type {Citation, Fact, Quantity, SourceDocument, When} from '../model/schema.js';
import {sentences} from '../view/options.js';
import {isAhead, type EventItem} from '../view/event-item.js';
import type {ListItem, ReadyList} from '../view/list.js';
import {placeName} from '../view/place-name.js';
import type {SourceView} from '../view/source.js';
import {linkToPlace, placeInWords} from '../view/source-place.js';
import type {ReadySources} from '../view/sources.js';
import type {ReadyTradeChart} from '../view/trade-chart.js';
import type {Shown} from './widget.js';

/** A node of schema.org, as JSON-LD writes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

export interface JsonLdContext {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Whether the data are the host's own. */
  readonly isOwn: boolean;
  /** The day of rendering, `2023-03-18`. */
  readonly today?: string | undefined;
}

/** With what has been told already: a document, a measure or a term stands in full once, and by its name from then on. */
export interface Telling extends JsonLdContext {
  readonly told: Set<string>;
}

/**
 * Of more records than these a list describes the first ones, and says how many it has: a machine that wants all of them
 * reads the page's own, and a page's bytes are its reader's.
 */
const MOST = 100;

/** What a widget shows, for machines: in the terms of schema.org, each thing with the documents that it was read from. */
export function jsonLd(view: Shown, context: JsonLdContext): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...view.node({...context, told: new Set()}),
    inLanguage: context.locale.lang,
    ...(context.today && {sdDatePublished: context.today}),
  };
}

/** The node as a data block of HTML: nothing that it holds can end the block. */
export function jsonLdScript(node: JsonLd): string {
  const json = JSON.stringify(node).replace(
    /[<\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
  return `<script type="application/ld+json">${json}</script>`;
}

export function chartNode({heading, summary, asOf, updated, table}: ReadyTradeChart, context: Telling): JsonLd {
  return {
    '@type': 'Dataset',
    name: heading,
    description: sentences([summary, asOf, updated]),
    temporalCoverage: coverage(table.map(({fact}) => fact.period)),
    ...(table.length > MOST && {size: {'@type': 'QuantitativeValue', value: table.length}}),
    hasPart: table.slice(0, MOST).map(({fact, value, source}) => factNode(fact, value, source, context)),
  };
}

/** A list, with a node for each entry that has one. */
export function listNode<Item extends ListItem>(
  {heading, asOf, updated, remark, groups, rest}: ReadyList<Item>,
  nodeOf: (item: Item) => JsonLd | undefined
): JsonLd {
  const items = [...groups, ...rest].flatMap((group) => group.items);
  return {
    '@type': 'ItemList',
    name: heading,
    ...((asOf ?? updated ?? remark) !== undefined && {description: sentences([asOf, updated, remark])}),
    numberOfItems: items.length,
    itemListElement: items.slice(0, MOST).flatMap((item, i) => {
      const node = nodeOf(item);
      return node ? [{'@type': 'ListItem', position: i + 1, item: node}] : [];
    }),
  };
}

/** Each document with what was read in it. */
export function sourcesNode({heading, asOf, updated, documents}: ReadySources, context: Telling): JsonLd {
  return {
    '@type': 'ItemList',
    name: heading,
    ...((asOf ?? updated) !== undefined && {description: sentences([asOf, updated])}),
    numberOfItems: documents.length,
    itemListElement: documents.slice(0, MOST).map(({number, document, id, passages}) => ({
      '@type': 'ListItem',
      position: number,
      item: {
        ...documentNode(
          id,
          document,
          passages.some(({citations: [{row}]}) => row !== undefined),
          context
        ),
        hasPart: passages.slice(0, MOST).map(({words, place, link}) => ({
          '@type': 'Quotation',
          ...(place !== '' && {name: place}),
          text: words,
          ...(link !== undefined && {url: link}),
        })),
      },
    })),
  };
}

/** A quantity is an observation that keeps its qualifier: of a bound no value is told, only its side. */
export function factNode(fact: Fact, text: string, source: SourceView, context: Telling): JsonLd {
  const {locale, dataset} = context;
  const name = source.title;
  const when = interval(fact.period);
  const status = formatStatus(fact, locale);
  if (!isQuantity(fact))
    return {
      '@type': 'Claim',
      name,
      text: sentences([text, status]),
      ...doubts(source),
      ...(when && {temporalCoverage: when}),
      ...(fact.attributedTo && {creditText: fact.attributedTo}),
      citation: quotations(fact.citations, context),
    };
  const attributed = fact.attributedTo === undefined ? undefined : locale.messages.accordingTo(fact.attributedTo);
  return {
    '@type': 'Observation',
    name,
    description: sentences([text, status, attributed]),
    ...doubts(source),
    measuredProperty: once(`measure-${fact.measure}`, context, () => ({
      '@type': 'Property',
      name: dataset.measures.get(fact.measure)?.label ?? fact.measure,
    })),
    // A document that gives a number alone does not call it exact.
    measurementQualifier: [fact.qualifier, fact.status]
      .filter((term) => term !== 'exact')
      .map((term) => once(`term-${term}`, context, () => ({'@type': 'Enumeration', name: term}))),
    ...(when && {observationDate: when}),
    ...amount(fact),
    subjectOf: quotations(fact.citations, context),
  };
}

/** A bound is told on its side. */
const SIDES: {readonly [Q in Quantity['qualifier']]?: string} = {
  'more-than': 'minValue',
  'at-least': 'minValue',
  almost: 'maxValue',
  'less-than': 'maxValue',
  'at-most': 'maxValue',
};

function amount({qualifier, value, range, unit}: Quantity): JsonLd {
  const side = SIDES[qualifier] ?? 'value';
  const ends = range && {minValue: range.low, maxValue: range.high};
  return {
    ...(range?.middle === false ? {} : {[side]: value}),
    ...ends,
    [/^[A-Z]{3}$/u.test(unit) ? 'unitCode' : 'unitText']: unit,
  };
}

/** How unclear passages were read, and a date worked out, belongs to what they say. */
export function doubts({notes}: SourceView): JsonLd {
  return notes.length === 0 ? {} : {disambiguatingDescription: sentences(notes)};
}

export function eventNode({id, source, planned}: EventItem, context: Telling): JsonLd | undefined {
  const event = context.dataset.events.get(id);
  if (!event) return undefined;
  const {when} = event;
  const {people, organisations} = context.dataset;
  const named = (type: string, ids: readonly string[], records: ReadonlyMap<string, {readonly name: string}>) =>
    ids.map((id) => ({'@type': type, name: records.get(id)?.name ?? id}));
  return {
    '@type': 'Event',
    name: event.title,
    ...doubts(source),
    // A date of which more is said would be told as a plain one.
    ...(when.basis !== 'open' &&
      when.qualifier === undefined && {startDate: writeDate(when.from), endDate: writeDate(when.to ?? when.from)}),
    ...(planned !== undefined && {description: planned}),
    // What an earlier report planned may be over: of that no machine is told that it is still to come.
    ...(isAhead(event, context.dataset) && {eventStatus: 'https://schema.org/EventScheduled'}),
    location: event.places.map((place) => ({'@type': 'Place', name: placeName(place, when, context.dataset)})),
    // Named by the documents in connection with it; that they were there is not always said.
    about: [...named('Person', event.people, people), ...named('Organization', event.organisations, organisations)],
    subjectOf: quotations(event.citations, context),
  };
}

/**
 * What documents say of an agreement is a claim: schema.org has no type that fits a treaty, a pledge and what was only
 * discussed. Who signed is not always said, so the parties are what it is about.
 */
export function agreementNode(id: string, source: SourceView, context: Telling): JsonLd | undefined {
  const agreement = context.dataset.agreements.get(id);
  if (!agreement) return undefined;
  const {title, when, parties, topics, citations} = agreement;
  const {dataset} = context;
  const date = interval(when);
  return {
    '@type': 'Claim',
    name: title,
    // With the status, and of a plan the report that tells of it.
    text: source.title,
    ...doubts(source),
    ...(date && {temporalCoverage: date}),
    about: parties.map((party) =>
      dataset.places.has(party)
        ? {'@type': 'Place', name: placeName(party, when, dataset)}
        : {'@type': 'Organization', name: dataset.organisations.get(party)?.name ?? party}
    ),
    keywords: topics.map((topic) => dataset.topics.get(topic)?.label ?? topic),
    citation: quotations(citations, context),
  };
}

/** The words that say so, each with the document that it stands in. */
export function quotations(citations: readonly Citation[], context: Telling): JsonLd[] {
  return citations.map((citation) => {
    const {document: id, asWritten, paragraph, page, row} = citation;
    const document = context.dataset.documents.get(id);
    const position = paragraph ?? page ?? row;
    const place = placeInWords(citation, document, context.locale);
    return {
      '@type': 'Quotation',
      // The position in a text says which paragraph; in a table it is not enough.
      ...(paragraph === undefined && place !== '' && {name: place}),
      text: asWritten,
      ...(position !== undefined && {position}),
      ...(document?.link !== undefined && {url: linkToPlace(document.link, [citation])}),
      isPartOf: once(`document-${id}`, context, () => documentNode(id, document, row !== undefined, context)),
    };
  });
}

function documentNode(
  id: string,
  document: SourceDocument | undefined,
  isOfTable: boolean,
  {locale, isOwn}: JsonLdContext
): JsonLd {
  const accessed = document?.accessed && locale.own?.source.accessed(formatDate(document.accessed, locale));
  return {
    '@type': isOfTable ? 'Dataset' : 'CreativeWork',
    identifier: id,
    // What it is about is said by the dataset: no document gives a headline. A host's own texts are not translated.
    ...(document && {abstract: isOwn ? document.about : {'@value': document.about, '@language': locale.lang}}),
    ...(document?.publisher && {publisher: {'@type': 'Organization', name: document.publisher}}),
    ...(document?.attributedTo && {creditText: document.attributedTo}),
    ...(document && {datePublished: writeDate(document.date), inLanguage: document.language}),
    ...(document?.link && {url: document.link}),
    ...(document?.version && {version: document.version}),
    ...(document?.licence && {license: document.licence}),
    // Its terms have none for it.
    ...(accessed && {description: accessed}),
  };
}

/** A node in full where it is told first, and its name within this block wherever it is told again. */
function once(name: string, {told}: Telling, make: () => JsonLd): JsonLd {
  const id = {'@id': `_:${name}`};
  if (told.has(name)) return id;
  told.add(name);
  return {...id, ...make()};
}

/** The periods that documents report, as a span from first to last would cover the gaps; of very many their years. */
function coverage(periods: readonly When[]): string[] {
  const all = new Set(periods.flatMap((period) => interval(period) ?? []));
  return all.size <= MOST ? [...all] : [...new Set([...all].map(inYears))];
}

function inYears(dates: string): string {
  const [from, to] = dates.split('/').map((date) => /^-?\d{4}/u.exec(date)?.[0] ?? date);
  return to === undefined || to === from ? String(from) : `${from}/${to}`;
}

/** A date or interval of ISO 8601-2 (EDTF), as precise as its document; nothing where the date is open. */
function interval(when: When): string | undefined {
  return when.basis === 'open' ? undefined : writeEdtf(when);
}
