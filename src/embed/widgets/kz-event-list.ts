import {KzEventList} from '../../elements/kz-event-list.js';
import {eventListView} from '../../view/event-list.js';
import {listSvg} from '../../view/list-svg.js';
import {sentences} from '../../view/options.js';
import {eventNode, listNode} from '../json-ld.js';
import {foldedList} from '../folded-list.js';
import {widget} from '../widget.js';

export const eventList = widget(KzEventList, {
  view: (element, dataset, locale) =>
    eventListView(dataset, {request: element, chosen: {}, showAll: false, withRest: true}, locale),
  title: ({heading}) => heading,
  fallback: ({headline, asOf, updated, undated}) => sentences([headline, asOf, updated, undated]),
  folded: foldedList,
  svg: listSvg,
  node: (view, context) => listNode(view, (item) => eventNode(item, context)),
});
