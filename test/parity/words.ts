/** What a view says, in whatever form somebody has it: on a page with the script or without, in a file. */
import type {Locale} from '../../src/format/locale.js';
import {UNMEASURED} from '../../src/elements/shared/size-controller.js';
import type {Dataset} from '../../src/model/dataset.js';
import {agreementListView} from '../../src/view/agreement-list.js';
import {eventListView} from '../../src/view/event-list.js';
import {factCardView} from '../../src/view/fact-card.js';
import {factView} from '../../src/view/fact.js';
import {peopleListView} from '../../src/view/people-list.js';
import type {SourceView} from '../../src/view/source.js';
import {sourcesView} from '../../src/view/sources.js';
import {tradeChartView} from '../../src/view/trade-chart.js';
import type {Tag} from '../elements/asked.js';

export interface View {
  readonly name: string;
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Words {
  /** To be read by who opens nothing but the notes. */
  readonly seen: readonly string[];
  /** To be had: in a table, in an opened source, in a part's name, in what a file says about itself. */
  readonly told: readonly string[];
}

/** What a newsroom takes, each with doubts, notes or a change. */
export const views: readonly View[] = [
  {name: 'a card with a change', tag: 'kz-fact-card', attributes: {fact: 'kr-trade-2019'}},
  {name: 'a card of what was promoted', tag: 'kz-fact-card', attributes: {fact: 'busan-export-contracts-2022'}},
  {name: 'a chart of two partners', tag: 'kz-trade-chart', attributes: {partner: 'kr gb'}},
  {name: 'bars of two partners', tag: 'kz-trade-chart', attributes: {partner: 'kr gb', form: 'bars'}},
  {
    name: 'a list with a plan',
    tag: 'kz-event-list',
    attributes: {partner: 'kr gb', from: '2022', order: 'newest', limit: '5'},
  },
  {
    name: 'a list of agreements by status',
    tag: 'kz-agreement-list',
    attributes: {partner: 'busan gb', 'as-of': '2023-03-18', limit: '12'},
  },
  {name: 'people of one side', tag: 'kz-people-list', attributes: {side: 'kr gb'}},
  {
    name: 'companies and banks',
    tag: 'kz-people-list',
    attributes: {show: 'organisations', kind: 'company bank', side: 'kr'},
  },
  {name: 'a number in a sentence', tag: 'kz-fact', attributes: {fact: 'kr-trade-2019'}},
  {name: 'a sentence that a number writes', tag: 'kz-fact', attributes: {fact: 'kr-trade-2008', sentence: ''}},
  {name: 'the sources of data', tag: 'kz-sources', attributes: {partner: 'kr gb', 'as-of': '2021-08-17'}},
];

export const languages = ['en', 'ko'] as const;

/** The words of a view, by the functions that each form is made of. */
export function wordsOf({tag, attributes}: View, dataset: Dataset, locale: Locale): Words {
  if (tag === 'kz-fact-card') return cardWords(ready(factCardView(dataset, attributes, locale)));
  if (tag === 'kz-fact') return factWords(ready(factView(dataset, attributes, locale)), 'sentence' in attributes);
  if (tag === 'kz-sources') {
    const {'as-of': asOf, ...rest} = attributes;
    return listedWords(ready(sourcesView(dataset, {...rest, asOf}, locale)));
  }
  if (tag === 'kz-event-list') {
    const request = {...attributes, limit: Number(attributes['limit'])};
    return listWords(ready(eventListView(dataset, {request, chosen: {}, showAll: false}, locale)));
  }
  if (tag === 'kz-agreement-list') {
    const {'as-of': asOf, limit, ...rest} = attributes;
    const request = {...rest, asOf, limit: Number(limit)};
    return agreementWords(ready(agreementListView(dataset, {request, chosen: {}, showAll: false}, locale)));
  }
  if (tag === 'kz-people-list')
    return peopleWords(ready(peopleListView(dataset, {request: attributes, chosen: {}, showAll: false}, locale)));
  const sort = {column: 'period', descending: false} as const;
  return chartWords(ready(tradeChartView(dataset, {request: attributes, sort, ...UNMEASURED}, locale)));
}

type Ready<Made> = Extract<Made, {readonly state: 'ready'}>;

function ready<Made extends {readonly state: string}>(view: Made): Ready<Made> {
  if (isReady(view)) return view;
  throw new Error(`a view is ${view.state}`);
}

function isReady<Made extends {readonly state: string}>(view: Made): view is Ready<Made> {
  return view.state === 'ready';
}

function cardWords(card: Ready<ReturnType<typeof factCardView>>): Words {
  const {heading, label, value, period, status, change, attributedTo, asOf, updated, notes, source} = card;
  return {
    seen: defined([heading, label, value, period, status, change, attributedTo, asOf, updated, ...notes]),
    told: sourceWords(source),
  };
}

function factWords({value, source}: Ready<ReturnType<typeof factView>>, isSentence: boolean): Words {
  const words = sourceWords(source);
  return {seen: [value], told: isSentence ? [source.title, ...words] : words};
}

function listedWords({heading, asOf, updated, documents}: Ready<ReturnType<typeof sourcesView>>): Words {
  return {
    seen: defined([heading, asOf, updated, ...documents.flatMap(({name, about, edition}) => [name, about, edition])]),
    told: documents.flatMap(({passages}) => passages.flatMap(({place, words}) => [place, ...words])),
  };
}

function chartWords(chart: Ready<ReturnType<typeof tradeChartView>>): Words {
  const {heading, unit, asOf, updated, undrawn, notes, sourceLine, summary, table} = chart;
  return {
    seen: defined([heading, unit, asOf, updated, ...undrawn, ...notes, sourceLine]),
    told: [summary, ...table.flatMap(({period, value, source}) => [period, value, ...sourceWords(source)])],
  };
}

function listWords({heading, asOf, updated, undated, groups}: Ready<ReturnType<typeof eventListView>>): Words {
  const items = groups.flatMap((group) => group.items);
  return {
    seen: defined([
      ...[heading, asOf, updated, undated, ...groups.map((group) => group.heading)],
      ...items.flatMap(({title, date, planned, places, people, organisations}) => [
        ...[title, date, planned, places, people, organisations],
      ]),
    ]),
    told: items.flatMap(({source}) => sourceWords(source)),
  };
}

function agreementWords(list: Ready<ReturnType<typeof agreementListView>>): Words {
  const {heading, asOf, updated, remark, undated, groups} = list;
  const items = groups.flatMap((group) => group.items);
  return {
    seen: defined([
      ...[heading, asOf, updated, remark, undated],
      ...groups.flatMap((group) => [group.heading, group.meaning]),
      ...items.flatMap(({title, date, planned, below}) => [title, date, planned, below]),
    ]),
    told: items.flatMap(({source}) => sourceWords(source)),
  };
}

function peopleWords({heading, groups}: Ready<ReturnType<typeof peopleListView>>): Words {
  const items = groups.flatMap((group) => group.items);
  return {
    seen: defined([
      ...[heading, ...groups.map((group) => group.heading)],
      ...items.flatMap(({title, roles, spellings, told}) => [title, ...roles, spellings, told]),
    ]),
    told: items.flatMap(({source}) => sourceWords(source)),
  };
}

function sourceWords({passages, notes}: SourceView): string[] {
  return [...passages.flatMap(({words, document, place}) => [words, document, place]), ...notes];
}

function defined(words: readonly (string | undefined)[]): string[] {
  return words.flatMap((word) => word || []);
}

/** Words that a text lacks, wherever its lines break and whatever stands in capitals. */
export function lacking(words: readonly string[], text: string): string[] {
  const read = plain(text);
  return words.filter((word) => !read.includes(plain(word)));
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u2060]+/gu, '').toLowerCase();
}
