import {KzFactCard} from '../../elements/kz-fact-card.js';
import {factCardView} from '../../view/fact-card.js';
import {factCardSvg} from '../../view/fact-card-svg.js';
import {sentences} from '../../view/options.js';
import {factNode} from '../json-ld.js';
import {widget} from '../widget.js';

export const factCard = widget(KzFactCard, {
  view: (element, dataset, locale) => factCardView(dataset, element, locale),
  title: ({source}) => source.title,
  fallback: ({source, asOf, updated}) => sentences([source.title, asOf, updated]),
  folded: (view) => ({...view, notes: []}),
  svg: factCardSvg,
  node: ({id, value, source, asOf, updated}, context) => {
    const fact = context.dataset.facts.get(id);
    return fact ? factNode(fact, sentences([value, asOf, updated]), source, context) : {};
  },
});
