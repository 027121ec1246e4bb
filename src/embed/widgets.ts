import type {Widget} from './widget.js';
import {eventList} from './widgets/kz-event-list.js';
import {factCard} from './widgets/kz-fact-card.js';
import {tradeChart} from './widgets/kz-trade-chart.js';
import {agreementList} from './widgets/kz-agreement-list.js';
import {peopleList} from './widgets/kz-people-list.js';
import {fact} from './widgets/kz-fact.js';
import {sources} from './widgets/kz-sources.js';

/** Every element by its tag, as servers and commands write it. */
export const widgets: ReadonlyMap<string, Widget> = new Map([
  ['kz-event-list', eventList],
  ['kz-fact-card', factCard],
  ['kz-trade-chart', tradeChart],
  ['kz-agreement-list', agreementList],
  ['kz-people-list', peopleList],
  ['kz-fact', fact],
  ['kz-sources', sources],
]);
