import {KzFact} from '../../elements/kz-fact.js';
import {compareFact} from '../../view/fact-comparison.js';
import {factView} from '../../view/fact.js';
import {factCardSvg} from '../../view/fact-card-svg.js';
import {sentences} from '../../view/options.js';
import {factNode} from '../json-ld.js';
import {widget} from '../widget.js';

export const fact = widget(KzFact, {
  view: (element, dataset, locale) => factView(dataset, element, locale),
  title: ({source}) => source.title,
  fallback: ({source, asOf, updated}) => sentences([source.title, asOf, updated]),
  words: ({value, source}, {sentence}) => (sentence ? source.title : value),
  compare: (view, text, locale) => compareFact({text, before: '', after: '', lang: locale.lang}, view, locale),
  folded: (view) => view,
  // A card’s, without what only a card tells.
  svg: (view, width, locale) => factCardSvg({...view, heading: undefined, change: undefined, notes: []}, width, locale),
  node: ({id, value, recordSource, asOf, updated}, context) => {
    const fact = context.dataset.facts.get(id);
    return fact ? factNode(fact, sentences([value, asOf, updated]), recordSource, context) : {};
  },
});
