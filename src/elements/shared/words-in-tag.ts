import type {ReactiveElement} from 'lit';
import type {compareFact, Words} from '../../view/fact-comparison.js';
import {nearestLang} from './language.js';

/** Longer than any phrase that qualifies a number or names its unit. */
const REACH = 60;

/** Fetches what compares an author's words with a record. Rejects where it does not arrive. */
export async function fetchComparison(): Promise<typeof compareFact> {
  const module = await import('../../view/fact-comparison.js');
  return module.compareFact;
}

/** The words in a tag, with what stands directly beside them in their sentence. */
export function wordsIn(host: HTMLElement): Words {
  const {previousSibling, nextSibling} = host;
  return {
    text: host.textContent,
    before: textOf(previousSibling).slice(-REACH),
    after: textOf(nextSibling).slice(0, REACH),
    lang: host.lang || nearestLang(host),
  };
}

function textOf(node: Node | null): string {
  return node?.nodeType === 3 ? (node.nodeValue ?? '') : '';
}

const updates = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/** Has an element update when the words in its tag are written anew in their place. One observer serves all elements. */
export function watchWords(host: ReactiveElement): void {
  if (updates.has(host)) return;
  updates.set(host, () => host.requestUpdate());
  observer ??= new MutationObserver((changes) => {
    for (const {target} of changes) {
      const changed = target.parentElement?.closest(host.localName);
      if (changed) updates.get(changed)?.();
    }
  });
  observer.observe(host, {characterData: true, subtree: true});
}
