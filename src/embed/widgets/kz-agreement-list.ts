import {KzAgreementList} from '../../elements/kz-agreement-list.js';
import {agreementListView} from '../../view/agreement-list.js';
import {listSvg} from '../../view/list-svg.js';
import {sentences} from '../../view/options.js';
import {agreementNode, listNode} from '../json-ld.js';
import {foldedList} from '../folded-list.js';
import {widget} from '../widget.js';

export const agreementList = widget(KzAgreementList, {
  view: (element, dataset, locale) =>
    agreementListView(dataset, {request: element, chosen: {}, showAll: false, withRest: true}, locale),
  title: ({heading}) => heading,
  // How many there are of each status: some of them were only talked about, so no count is one of agreements.
  fallback: ({heading, groups, rest, asOf, updated, remark, undated}) => {
    const statuses = new Set([...groups, ...rest].map((group) => group.heading.toLowerCase()));
    return sentences([`${heading}: ${[...statuses].join(', ')}`, asOf, updated, remark, undated]);
  },
  folded: foldedList,
  svg: listSvg,
  node: (view, context) => listNode(view, ({id, source}) => agreementNode(id, source, context)),
});
