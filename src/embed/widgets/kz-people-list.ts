import {KzPeopleList} from '../../elements/kz-people-list.js';
import {listSvg} from '../../view/list-svg.js';
import {sentences} from '../../view/options.js';
import {peopleListView, type ReadyPeopleList} from '../../view/people-list.js';
import {foldedList} from '../folded-list.js';
import {listNode} from '../json-ld.js';
import {participantNode} from '../participant-node.js';
import {widget} from '../widget.js';

/** Of more entries than these a feed has how many there are. */
const MOST_NAMES = 20;

export const peopleList = widget(KzPeopleList, {
  view: (element, dataset, locale) =>
    peopleListView(dataset, {request: element, chosen: {}, showAll: false, withRest: true}, locale),
  title: ({heading}) => heading,
  fallback: (view) => sentences([view.headline, ...groupsInWords(view), view.asOf, view.updated]),
  folded: foldedList,
  svg: listSvg,
  node: (view, context) => listNode(view, (item) => participantNode(item, context)),
});

/** `South Korea: Lee Myung-bak, Moon Jae-in`; nothing of many. */
function groupsInWords({groups}: ReadyPeopleList): string[] {
  const count = groups.reduce((sum, {items}) => sum + items.length, 0);
  return count > MOST_NAMES
    ? []
    : groups.map(({heading, items}) => `${heading}: ${items.map(({title}) => title).join(', ')}`);
}
