import {isOnServer} from './is-static.js';
import {warnOnce} from './warn.js';

/**
 * Defines a tag, unless another copy of the script was first: two copies on one page do not fight. A server's frameworks have
 * a copy a layer as a matter of course, and no page.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (existing === undefined) customElements.define(tag, element);
  else if (existing !== element && !isOnServer)
    warnOnce('kz-widgets', 'the script is on the page twice; the first copy stays in use');
}
