/** The rows of the table, by the word that `--only` takes. */
import {autoRows} from './rows/auto.mjs';
import {articlePage, articles, sourcesPage} from './rows/cited.mjs';
import {cards, events, moreEvents, points} from './rows/many.mjs';
import {growth} from './rows/growth.mjs';
import {entryNodes, lists, listsPage} from './rows/lists.mjs';
import {chartPage, charts, staticPage} from './rows/pages.mjs';
import {layoutShift} from './rows/shifts.mjs';
import {longestTasks} from './rows/tasks.mjs';
import {cardNodes, eventNodes, pointNodes, staticBytes} from './rows/weight.mjs';

/** As many rows as a large table of a newsroom has. */
const MANY = 20_000;

export const rows = {
  chart: (bench) => chartPage(bench, charts.chart),
  phone: (bench) => chartPage(bench, charts.phone),
  static: staticPage,
  ...autoRows,
  article: (bench) => articlePage(bench, articles.article),
  'article-phone': (bench) => articlePage(bench, articles.phone),
  sources: sourcesPage,
  lists: (bench) => listsPage(bench, lists.lists),
  'lists-phone': (bench) => listsPage(bench, lists.phone),
  cards,
  events,
  'more-events': (bench) => moreEvents(bench, 10_000, 3),
  'events-20k': (bench) => moreEvents(bench, MANY, 6),
  points: (bench) => points(bench, 1000, 1.3),
  'points-20k': (bench) => points(bench, MANY, 2),
  'many-points': (bench) => points(bench, 100_000, 2),
  'card-nodes': cardNodes,
  'event-nodes': eventNodes,
  'point-nodes': pointNodes,
  'entry-nodes': entryNodes,
  'event-nodes-20k': (bench) => eventNodes(bench, MANY),
  'point-nodes-20k': (bench) => pointNodes(bench, MANY),
  'event-bytes': (bench) => staticBytes(bench, 'kz-event-list'),
  'point-bytes': (bench) => staticBytes(bench, 'kz-trade-chart'),
  'event-bytes-20k': (bench) => staticBytes(bench, 'kz-event-list', MANY),
  'point-bytes-20k': (bench) => staticBytes(bench, 'kz-trade-chart', MANY),
  tasks: longestTasks,
  shift: layoutShift,
  growth,
};
