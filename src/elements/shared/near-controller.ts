import type {ReactiveController, ReactiveElement} from 'lit';
import {isPrinting} from './printing.js';
import {whenIdle} from './when-idle.js';
import {windowOf} from './window-of.js';

/** How far before they come into view the parts of a list are made, in heights of the window. */
const MARGIN = '100% 0%';

/** Events whose words are put into the page at a time. */
const WORDS = 500;

/**
 * Tells which parts of a long list are near the screen or were: an element marks those that are not by `data-start`, their
 * place in the list, and makes them when they come near. Their words follow the first drawing, some at a time. On paper
 * all are near.
 */
export class NearController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #near = new Set<number>();
  #observer: IntersectionObserver | undefined;
  /** How many events have their words. */
  #told = 0;

  /**
   * Whether all of the list is there from the start: a server rendered it, and what the reader may have scrolled to keeps its
   * place, or nobody can tell what is near, as in the pages that tests make in Node.
   */
  readonly #isWhole: boolean;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#isWhole = host.shadowRoot !== null || !('IntersectionObserver' in globalThis);
    host.addController(this);
  }

  has(start: number): boolean {
    return this.#isWhole || isPrinting(this.#host) || this.#near.has(start);
  }

  /** Whether the part that begins there has its words. */
  hasWords(start: number): boolean {
    return start < this.#told;
  }

  hostUpdated(): void {
    const far = this.#host.renderRoot.querySelectorAll('[data-start]');
    // A browser keeps what it observes, after it has left the page too; one that comes back updates.
    if (far.length === 0 || !this.#host.isConnected) return;
    const {IntersectionObserver} = windowOf(this.#host);
    this.#observer ??= new IntersectionObserver((entries) => this.#onNear(entries), {rootMargin: MARGIN});
    for (const part of far) this.#observer.observe(part);
    const last = Number(far[far.length - 1]?.getAttribute('data-start'));
    if (this.#told > last) return;
    const told = this.#told;
    whenIdle(() => {
      if (this.#told !== told) return;
      this.#told += WORDS;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter(({isIntersecting}) => isIntersecting);
    for (const {target} of near) this.#near.add(Number(target.getAttribute('data-start')));
    if (near.length > 0) this.#host.requestUpdate();
  }
}
