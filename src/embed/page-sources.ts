import {KzSources} from '../elements/kz-sources.js';
import {UNMEASURED} from '../elements/shared/size-controller.js';
import {documentsCited, numbersOf} from '../view/cited-documents.js';
import {isOfData} from '../view/sources.js';
import type {PreparedWidget} from './prepare.js';

/**
 * The widgets of a page, with the numbers of its list of sources where one is among them, and the list with what they cite: what
 * events do in a page.
 */
export function withNumbers(widgets: readonly PreparedWidget[]): readonly PreparedWidget[] {
  const isList = ({element}: PreparedWidget) => element instanceof KzSources && !isOfData(element);
  if (!widgets.some(isList)) return widgets;
  const citing = widgets.flatMap(({element}) => {
    element['willUpdate'](new Map());
    return element['citing'] ?? [];
  });
  const numberOf = numbersOf(documentsCited(citing));
  return widgets.map((widget) => {
    const {element, dataset, locale} = widget;
    element['documentNumber'] = (id) => numberOf(element.data, id);
    if (!(element instanceof KzSources) || !isList(widget)) return widget;
    element['widgets'] = citing;
    const view = widget.show(dataset, locale, UNMEASURED);
    return view.state === 'missing' ? widget : {...widget, view};
  });
}
