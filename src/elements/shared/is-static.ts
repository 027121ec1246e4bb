import {isServer, type ReactiveElement} from 'lit';

/** Whether Lit is the one for servers; its types know only the browser's. */
export const isOnServer: boolean = isServer;

/**
 * Whether a server renders an element: what needs the script is not there then, or has a twin that does not. In a page an
 * element has its root before it renders, also where the page is one of Node's, as in tests.
 */
export function isStatic(element: ReactiveElement): boolean {
  return isOnServer && !('renderRoot' in element);
}
