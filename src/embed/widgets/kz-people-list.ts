import {KzPeopleList} from '../../elements/kz-people-list.js';
import {listSvg} from '../../view/list-svg.js';
import {sentences} from '../../view/options.js';
import {peopleListView} from '../../view/people-list.js';
import {listNode} from '../json-ld.js';
import {participantNode} from '../participant-node.js';
import {widget} from '../widget.js';

export const peopleList = widget(KzPeopleList, {
  view: (element, dataset, locale) =>
    peopleListView(dataset, {request: element, chosen: {}, showAll: false, withRest: true}, locale),
  title: ({heading}) => heading,
  fallback: ({headline, asOf, updated}) => sentences([headline, asOf, updated]),
  folded: (view) => ({
    ...view,
    groups: view.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({...item, source: {...item.source, line: ''}})),
    })),
  }),
  svg: listSvg,
  node: (view, context) => listNode(view, (item) => participantNode(item, context)),
});
