import {KzEventList} from '../elements/kz-event-list.js';
import {KzFactCard} from '../elements/kz-fact-card.js';
import {KzTradeChart} from '../elements/kz-trade-chart.js';
import {UNMEASURED, type Size} from '../elements/shared/size-controller.js';
import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import {eventListView, type EventListView} from '../view/event-list.js';
import {factCardView, type FactCardView} from '../view/fact-card.js';
import {tradeChartView, type TradeChartView} from '../view/trade-chart.js';

/** Every element by its tag. What an element takes is told by its class: `observedAttributes`, `elementProperties`. */
export const widgets = {
  'kz-event-list': KzEventList,
  'kz-fact-card': KzFactCard,
  'kz-trade-chart': KzTradeChart,
} as const;

export type WidgetTag = keyof typeof widgets;
export type WidgetElement = InstanceType<(typeof widgets)[WidgetTag]>;
export type WidgetView = EventListView | FactCardView | TradeChartView;

export function isWidgetTag(tag: string): tag is WidgetTag {
  return Object.hasOwn(widgets, tag);
}

/** What an element shows before a reader has done anything; without a size, in the width of a text column. */
export function widgetView(
  element: WidgetElement,
  dataset: Dataset,
  locale: Locale,
  size: Size = UNMEASURED
): WidgetView {
  if (element instanceof KzFactCard) return factCardView(dataset, element, locale);
  if (element instanceof KzEventList)
    return eventListView(dataset, {request: element, chosen: {}, showAll: false, withRest: true}, locale);
  return tradeChartView(dataset, {request: element, sort: {column: 'period', descending: false}, ...size}, locale);
}
