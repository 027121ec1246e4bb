import {KzSources} from '../../elements/kz-sources.js';
import {localeFor} from '../../elements/shared/load-dataset.js';
import {sentences} from '../../view/options.js';
import {sourcesSvg} from '../../view/sources-svg.js';
import {sourcesView} from '../../view/sources.js';
import {sourcesNode} from '../json-ld.js';
import {widget} from '../widget.js';

export const sources = widget(KzSources, {
  view: (element, dataset, locale) => {
    const widgets = element['widgets'] ?? [];
    return sourcesView(dataset, element, localeFor(widgets, locale), widgets, element['whose']);
  },
  title: ({heading}) => heading,
  fallback: ({sentence, asOf, updated}) => sentences([sentence, asOf, updated]),
  folded: (view) => view,
  svg: sourcesSvg,
  node: sourcesNode,
});
