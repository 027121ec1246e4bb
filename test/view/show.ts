import assert from 'node:assert/strict';
import {en} from '../../src/format/en.js';
import type {Locale} from '../../src/format/locale.js';
import type {Dataset} from '../../src/model/dataset.js';
import {eventListView, type EventListRequest, type ReadyEventList} from '../../src/view/event-list.js';
import {factCardView, type FactCardOptions, type ReadyFactCard} from '../../src/view/fact-card.js';
import {peopleListView, type PeopleListRequest, type ReadyPeopleList} from '../../src/view/people-list.js';
import {
  tradeChartView,
  type ReadyTradeChart,
  type TradeChartOptions,
  type TradeChartRequest,
} from '../../src/view/trade-chart.js';

/** With plain spaces, as they look on the page. */
export function plain(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

export const chartOptions: Omit<TradeChartOptions, 'request'> = {
  width: 640,
  fontSize: 16,
  sort: {column: 'period', descending: false},
};

export function chart(
  dataset: Dataset,
  request: TradeChartRequest = {},
  width = 640,
  locale: Locale = en
): ReadyTradeChart {
  const view = tradeChartView(dataset, {...chartOptions, width, request}, locale);
  assert(view.state === 'ready', view.state === 'missing' ? view.problem : view.state);
  return view;
}

export function card(dataset: Dataset, options: FactCardOptions, locale: Locale = en): ReadyFactCard {
  const view = factCardView(dataset, options, locale);
  assert(view.state === 'ready', view.state === 'missing' ? view.problem : view.state);
  return view;
}

export function list(dataset: Dataset, request: EventListRequest = {}): ReadyEventList {
  const view = eventListView(dataset, {request, chosen: {}, showAll: false}, en);
  assert(view.state === 'ready', view.state === 'missing' ? view.problem : view.state);
  return view;
}

export function people(dataset: Dataset, request: PeopleListRequest = {}): ReadyPeopleList {
  const view = peopleListView(dataset, {request, chosen: {}, showAll: false}, en);
  assert(view.state === 'ready', view.state === 'missing' ? view.problem : view.state);
  return view;
}
