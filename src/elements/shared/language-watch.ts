import {isShadowRoot} from './window-of.js';

const waiting = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Tells of every change of a `lang` around an element, across shadow roots, until the returned function is called: a page
 * that changes its language does so for all elements at once. One observer serves them all.
 */
export function watchLanguage(element: Element, onChange: () => void): () => void {
  waiting.add(onChange);
  observer ??= new MutationObserver(() => {
    for (const tell of waiting) tell();
  });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    if (!isShadowRoot(root)) break;
  }
  return () => {
    waiting.delete(onChange);
    if (waiting.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
