/**
 * The page's script that fetches an element when the first of its tags is on the page, at once or later. It shares no
 * module with what it fetches: where a page writes a version into the script's address, that would come twice.
 */
const elements = new Map<string, () => Promise<unknown>>([
  ['kz-agreement-list', () => import('./define/kz-agreement-list.js')],
  ['kz-event-list', () => import('./define/kz-event-list.js')],
  ['kz-fact', () => import('./define/kz-fact.js')],
  ['kz-fact-card', () => import('./define/kz-fact-card.js')],
  ['kz-people-list', () => import('./define/kz-people-list.js')],
  ['kz-sources', () => import('./define/kz-sources.js')],
  ['kz-trade-chart', () => import('./define/kz-trade-chart.js')],
]);

const watcher = new MutationObserver((changes) => {
  for (const {addedNodes} of changes) for (const node of addedNodes) if (isElement(node)) findTags(node);
});

watch();
findTags(document.documentElement);

function watch(): void {
  watcher.observe(document, {childList: true, subtree: true});
}

/** Fetches what an added part of the page needs, and ends with the last element that it can fetch. */
function findTags(added: Element): void {
  for (const [tag, fetchElement] of elements) {
    if (added.localName !== tag && added.querySelector(tag) === null) continue;
    elements.delete(tag);
    // Another script of the page may have defined it.
    if (customElements.get(tag) === undefined)
      fetchElement().catch((error: unknown) => {
        // eslint-disable-next-line no-console -- the one word that a developer gets
        console.warn(`[kz-widgets] ${tag} could not be loaded, so the text in it stays: ${String(error)}`);
        // It may come for the next tag.
        elements.set(tag, fetchElement);
        watch();
      });
  }
  if (elements.size === 0) watcher.disconnect();
}

/** A node that came out of a frame is none of this window's `Element`s. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
