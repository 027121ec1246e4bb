import type {ShownElement, Widget} from './widget.js';
import {widgets} from './widgets.js';

/** An element's attributes as a page writes them; `true` stands for an attribute without a value, `false`
 * and `null` for none. */
export type WidgetAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element on a server. */
export interface ServerElement extends ShownElement {
  readonly tag: string;
  /** Whether it stands in a sentence. */
  readonly isInline: boolean;
  /** What its tag says, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The style sheet of its class. */
  readonly css: string;
}

/** Makes an element without a page. Throws a `RangeError` where it does not know the tag or an attribute. */
export function createServerElement(tag: string, attributes: WidgetAttributes): ServerElement {
  const widget = widgets.get(tag);
  if (!widget) throw new RangeError(`unknown tag: ${tag}, not one of ${[...widgets.keys()].join(', ')}`);
  const known = widget.attributes;
  const shown = widget.make();
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.includes(name)) throw new RangeError(`${tag} has no attribute ${name}; it has ${known.join(', ')}`);
    if (value === undefined || value === null || value === false) continue;
    if (isNumber(widget, name) && !/^\d+$/u.test(String(value)))
      throw new RangeError(`${name}: not a whole number: ${String(value)}`);
    const text = value === true ? '' : String(value);
    shown.element.attributeChangedCallback(name, null, text);
    written.set(name, text);
  }
  const css = widget.element.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  return {tag, isInline: widget.isInline, attributes: written, css, ...shown};
}

function isNumber({element}: Widget, name: string): boolean {
  return [...element.elementProperties].some(
    ([property, {type, attribute}]) => type === Number && (attribute ?? property) === name
  );
}
