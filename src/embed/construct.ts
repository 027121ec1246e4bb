/** Of the window whose elements the classes extend, where there is one when they are loaded. */
const windowRegistry: CustomElementRegistry | undefined = globalThis.customElements;

/** Classes by whose names a window's registry knows them. */
const known = new WeakMap<new () => HTMLElement, new () => HTMLElement>();

/**
 * Makes an element of a class, whatever the process has its tag for. A window that a test has put into the process makes
 * none of a class that is not defined in it: that one is, below a name that nobody else has.
 */
export function construct<Element extends HTMLElement>(elementClass: new () => Element): Element {
  try {
    return new elementClass();
  } catch (error) {
    if (windowRegistry === undefined) throw error;
    const element = new (known.get(elementClass) ?? define(elementClass, windowRegistry))();
    if (element instanceof elementClass) return element;
    throw new TypeError(`not made by its class: ${element.localName}`, {cause: error});
  }
}

function define(elementClass: new () => HTMLElement, registry: CustomElementRegistry): new () => HTMLElement {
  const named = class extends elementClass {};
  let count = 0;
  while (registry.get(`kz-static-${count}`)) count += 1;
  registry.define(`kz-static-${count}`, named);
  known.set(elementClass, named);
  return named;
}
