import type {LitElement} from 'lit';
import type {KzElement} from '../elements/shared/element.js';
import type {Size} from '../elements/shared/size-controller.js';
import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import type {FactComparison} from '../view/fact-comparison.js';
import type {EmptyView, MissingView} from '../view/options.js';
import {svgTexts} from '../view/svg.js';
import {construct} from './construct.js';
import type {JsonLd, Telling} from './json-ld.js';

/** The size of a frame's text, and the margins above and below it together (frame.css), in pixels. */
const TEXT = 16;
const AROUND = 8;

interface ReadyView {
  readonly state: 'ready';
}

/** Any element, by what all have. */
export type WidgetElement = KzElement<ReadyView & {readonly heading: string | undefined}>;

/** What an element shows before a reader has done anything, and that in other forms than its own HTML. */
export interface Forms<Element, View extends ReadyView> {
  readonly view: (element: Element, dataset: Dataset, locale: Locale, size: Size) => View | EmptyView | MissingView;
  /** What it is, in a line. */
  readonly title: (view: View) => string;
  /** What it shows, in a sentence or two: for feeds, search engines and whoever sees no widget. */
  readonly fallback: (view: View) => string;
  /** What stands in the tag of one that stands in a sentence. */
  readonly words?: (view: View, element: Element) => string;
  /** How an author's words in the tag stand to what it shows. */
  readonly compare?: (view: View, words: string, locale: Locale) => FactComparison;
  /** The view without what a page opens only when it is asked for. */
  readonly folded: (view: View) => View;
  /** As one SVG file, `width` pixels wide without its padding. */
  readonly svg: (view: View, width: number, locale: Locale) => string;
  /** In the terms of schema.org. */
  readonly node: (view: View, context: Telling) => JsonLd;
}

/** A view that is ready, in each of its forms. */
export interface Shown extends ReadyView {
  readonly view: ReadyView;
  readonly title: string;
  readonly fallback: string;
  /** What stands in the tag. */
  readonly words: string;
  compare(words: string): FactComparison | undefined;
  svg(width: number): string;
  /** About how high a page shows it where it has this width, in pixels, before a reader has opened anything. */
  height(width: number): number;
  node(context: Telling): JsonLd;
}

/** An element of a widget's class, with what shows it. */
export interface ShownElement {
  readonly element: WidgetElement;
  show(dataset: Dataset, locale: Locale, size: Size): Shown | EmptyView | MissingView;
}

export interface Widget {
  /** The names of its attributes, those that choose what it shows. */
  readonly attributes: readonly string[];
  /** Whether it stands in a sentence. */
  readonly isInline: boolean;
  readonly element: Pick<typeof LitElement, 'elementProperties' | 'elementStyles'>;
  /** Makes one, with what shows it. */
  readonly make: () => ShownElement;
}

/** A widget by its class and its forms. */
export function widget<Element extends WidgetElement, View extends ReadyView>(
  elementClass: Pick<typeof LitElement, 'observedAttributes'> & Widget['element'] & (new () => Element),
  forms: Forms<Element, View>
): Widget {
  return {
    // Asked for these, a class reads what it declares; where none is defined, nobody else asks.
    // A server has nothing to wait for.
    attributes: elementClass.observedAttributes.filter((name) => name !== 'defer-hydration'),
    isInline: forms.words !== undefined,
    element: elementClass,
    make() {
      const element = construct(elementClass);
      return {
        element,
        show(dataset, locale, size) {
          const view = forms.view(element, dataset, locale, size);
          return view.state === 'ready' ? shown(view, element, forms, locale) : view;
        },
      };
    },
  };
}

function shown<Element, View extends ReadyView>(
  view: View,
  element: Element,
  forms: Forms<Element, View>,
  locale: Locale
): Shown {
  const fallback = forms.fallback(view);
  return {
    state: 'ready',
    view,
    title: forms.title(view),
    fallback,
    words: forms.words?.(view, element) ?? fallback,
    compare: (words) => forms.compare?.(view, words, locale),
    svg: (width) => forms.svg(view, width, locale),
    height: (width) =>
      forms.words
        ? svgTexts([{text: forms.words(view, element), size: TEXT}], width).height + AROUND
        : Number(/ height="(\d+)"/u.exec(forms.svg(forms.folded(view), width, locale))?.[1]),
    node: (context) => forms.node(view, context),
  };
}
