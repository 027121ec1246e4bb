import {KzSources} from '../../elements/kz-sources.js';
import {sentences} from '../../view/options.js';
import {sourcesSvg} from '../../view/sources-svg.js';
import {sourcesView} from '../../view/sources.js';
import {sourcesNode} from '../json-ld.js';
import {widget} from '../widget.js';

export const sources = widget(KzSources, {
  view: (element, dataset, locale) => sourcesView(dataset, element, locale, element['widgets']),
  title: ({heading}) => heading,
  fallback: ({sentence, asOf, updated}) => sentences([sentence, asOf, updated]),
  folded: (view) => view,
  svg: sourcesSvg,
  node: sourcesNode,
});
