import {bundledDataset, completeBundled, provideRecords} from '../elements/shared/bundled.js';
import {loadLanguage} from '../elements/shared/language.js';
import {checkedDataset, ownLocale} from '../elements/shared/load-dataset.js';
import {UNMEASURED, type Size} from '../elements/shared/size-controller.js';
import type {Locale} from '../format/locale.js';
import * as records from '../model/bundled.js';
import * as participants from '../model/bundled-participants.js';
import type {Dataset} from '../model/dataset.js';
import {datasetAsOf} from '../query/as-of.js';
import type {EmptyView} from '../view/options.js';
import {createServerElement, type ServerElement, type WidgetAttributes} from './server-element.js';
import type {Shown} from './widget.js';

// Not by the definitions of the tags: a process may have others, and needs none.
provideRecords(records);
provideRecords(participants);

export interface WidgetOptions {
  /** The host's own dataset, as the element's property `data` takes it. */
  readonly dataset?: unknown;
  /** `en`, `kk`, `ko` or `ru`; English without one. An attribute `lang` comes first. */
  readonly lang?: string;
  /** The text in the tag, where it is not to be what we write. */
  readonly words?: string | undefined;
}

/** An element with all that it shows, ready to be written in any form. */
export interface PreparedWidget extends ServerElement {
  /** The data as of the element's date. */
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly view: Shown | EmptyView;
}

/**
 * Makes an element and its view. Throws a `RangeError` where the tag, an attribute or what it names is unknown, and a
 * `TypeError` where `dataset` has a problem. Without a size the widget has the width of a text column.
 */
export async function prepareWidget(
  tag: string,
  attributes: WidgetAttributes,
  {dataset: own, lang = 'en'}: WidgetOptions = {},
  size: Size = UNMEASURED
): Promise<PreparedWidget> {
  const language = await loadLanguage(String(attributes['lang'] || lang));
  // The language stands on the tag: without it the page's own would come in with the script.
  const server = createServerElement(tag, {...attributes, lang: language.locale.lang});
  if (server.element.src && own === undefined)
    throw new RangeError('src: nothing is fetched here, so give the dataset too');
  if (own === undefined) await completeBundled(language);
  const checked = own === undefined ? undefined : await checkedDataset(own);
  const locale = checked ? ownLocale(language.locale) : language.locale;
  const dataset = checked ? (checked.inLanguage?.(locale.lang) ?? checked) : bundledDataset(language);
  server.element.data = own;
  const view = server.show(dataset, locale, size);
  if (view.state === 'missing') throw new RangeError(view.problem);
  const {asOf} = server.element;
  return {...server, dataset: asOf ? datasetAsOf(dataset, asOf) : dataset, locale, view};
}
