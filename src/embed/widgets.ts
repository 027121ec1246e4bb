import type {Widget} from './widget.js';
import {agreementList} from './widgets/kz-agreement-list.js';
import {eventList} from './widgets/kz-event-list.js';
import {fact} from './widgets/kz-fact.js';
import {factCard} from './widgets/kz-fact-card.js';
import {peopleList} from './widgets/kz-people-list.js';
import {sources} from './widgets/kz-sources.js';
import {tradeChart} from './widgets/kz-trade-chart.js';

/** Every element by its tag, as servers and commands write it. */
export const widgets: ReadonlyMap<string, Widget> = new Map([
  ['kz-agreement-list', agreementList],
  ['kz-event-list', eventList],
  ['kz-fact', fact],
  ['kz-fact-card', factCard],
  ['kz-people-list', peopleList],
  ['kz-sources', sources],
  ['kz-trade-chart', tradeChart],
]);
