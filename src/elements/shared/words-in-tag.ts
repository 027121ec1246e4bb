/** An author's words against their record: a page fetches this once the rest is on the screen. */
import type {ReactiveElement} from 'lit';
import type {Locale} from '../../format/locale.js';
import {compareFact, type FactComparison, type Words} from '../../view/fact-comparison.js';
import type {ReadyFact} from '../../view/fact.js';

/** Longer than any phrase that qualifies a number or names its unit. */
const REACH = 60;

/** Compares the words in a tag, in the language around them, with the fact that they cite. */
export function compareInTag(host: HTMLElement, lang: string, fact: ReadyFact, locale: Locale): FactComparison {
  return compareFact(wordsIn(host, lang), fact, locale);
}

/** The words in a tag, with what stands directly beside them in their sentence. */
function wordsIn(host: HTMLElement, lang: string): Words {
  return {
    text: textIn(host),
    before: textBeside(host, 'previousSibling').slice(-REACH),
    after: textBeside(host, 'nextSibling').slice(0, REACH),
    lang,
  };
}

/** The text on one side, out of as many nodes as a framework writes it in, as far as its line goes. */
function textBeside(host: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node: Node | null = host; node && text.length < REACH;) {
    while (node && !node[side]) {
      node = node.parentElement;
      if (node instanceof Element && !isInLine(node)) return text;
    }
    node = node?.[side] ?? null;
    if (node instanceof Element && !isHidden(node) && !isInLine(node)) return text;
    const more = textOf(node);
    text = side === 'nextSibling' ? text + more : more + text;
  }
  return text;
}

const textIn = (element: Element): string => Array.from(element.childNodes, textOf).join('');

function textOf(node: Node | null): string {
  if (node instanceof Element) {
    if (node.localName === 'br') return ' ';
    const isRaised = node.localName === 'sup';
    // The number of a note touches what it is a note to, and is no digit of it.
    if (isHidden(node) || (isRaised && node.querySelector('a'))) return '';
    return isRaised ? raised(node.textContent) : textIn(node);
  }
  return node?.nodeType === Node.TEXT_NODE ? inOneLine(node.nodeValue ?? '') : '';
}

/** A raised digit, as it is no other: `10<sup>9</sup>` is not 109. */
const raised = (text: string): string => text.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** Without the indentation of a page's source, which would take the place of words. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const isHidden = (element: Element): boolean => getComputedStyle(element).display === 'none';
const isInLine = (element: Element): boolean => /^(?:inline|contents|ruby)/u.test(getComputedStyle(element).display);

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
