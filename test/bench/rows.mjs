/** The rows of the table, by the word that `--only` takes. */
import {autoRows} from './rows/auto.mjs';
import {cards, events, moreEvents, points} from './rows/many.mjs';
import {growth} from './rows/growth.mjs';
import {chartPage, charts, staticPage} from './rows/pages.mjs';
import {layoutShift} from './rows/shifts.mjs';
import {longestTasks} from './rows/tasks.mjs';
import {cardNodes, eventNodes, pointNodes, staticBytes} from './rows/weight.mjs';

export const rows = {
  chart: (bench) => chartPage(bench, charts.chart),
  phone: (bench) => chartPage(bench, charts.phone),
  static: staticPage,
  ...autoRows,
  cards,
  events,
  'more-events': moreEvents,
  points: (bench) => points(bench, 1000, 1.3),
  'many-points': (bench) => points(bench, 100_000, 2),
  'card-nodes': cardNodes,
  'event-nodes': eventNodes,
  'point-nodes': pointNodes,
  'event-bytes': (bench) => staticBytes(bench, 'kz-event-list'),
  'point-bytes': (bench) => staticBytes(bench, 'kz-trade-chart'),
  tasks: longestTasks,
  shift: layoutShift,
  growth,
};
