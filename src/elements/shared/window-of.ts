type Whole = Window & typeof globalThis;
/** What the pages lack that tests make in Node: nothing is laid out there, and nothing printed. */
type Lacked = 'matchMedia' | 'ResizeObserver';
export type PageWindow = Omit<Whole, Lacked> & Partial<Pick<Whole, Lacked>>;

/**
 * The window where an element stands. What observes it, listens for it or prints is that one's: it may be a frame's or one
 * beside the page, which is open while the script's own is hidden, and gone while that goes on.
 */
export function windowOf({ownerDocument}: Element): PageWindow {
  return ownerDocument.defaultView ?? window;
}

/** Whether a node is a shadow root, of another window's too: what is made there is no instance of this one's classes. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node && 'mode' in node;
}
