import type {LitElement} from 'lit';

/** What stands open beside an element's words. */
interface Open {
  readonly isOpen: boolean;
  /** Its nodes are to go: what is open opens again once the host has rendered. */
  lose(): void;
}

/**
 * Renders on a page that others change: a translator takes out what it does not know, and writes into the rest. What says
 * the same as before is left to them; what says something else is rendered into nothing, as a value that they moved could
 * keep another's source.
 */
export class Strangers {
  readonly #host: LitElement;
  readonly #sources: Open;
  #observer: MutationObserver | undefined;
  #isStrange = false;
  /** What stands on the screen. */
  #shown: unknown;

  constructor(host: LitElement, sources: Open) {
    this.#host = host;
    this.#sources = sources;
  }

  /** Has `render` put a view on the screen. */
  update(view: unknown, render: () => void): void {
    this.#isStrange ||= (this.#observer?.takeRecords().length ?? 0) > 0;
    // What an open source stands beside is left too.
    const isAnother = this.#isStrange && !this.#sources.isOpen && JSON.stringify(this.#shown) !== JSON.stringify(view);
    if (isAnother) this.#startAnew(render);
    else {
      try {
        render();
      } catch {
        // Lit finds its places by comments, which a translator throws away.
        this.#startAnew(render);
      }
    }
    if (!this.#isStrange) this.#shown = view;
    this.#observer ??= this.#watch();
    this.#observer.takeRecords();
  }

  #watch(): MutationObserver {
    const observer = new MutationObserver(() => {
      this.#isStrange = true;
    });
    observer.observe(this.#host.renderRoot, {childList: true, characterData: true, subtree: true});
    return observer;
  }

  #startAnew(render: () => void): void {
    const root = this.#host.renderRoot;
    const focused = this.#host.shadowRoot?.activeElement;
    const alike = () => [...root.querySelectorAll<HTMLElement>(focused?.localName ?? 'no')];
    const place = alike().findIndex((element) => element === focused);
    this.#sources.lose();
    const start = document.createComment('');
    root.replaceChildren(start);
    this.#host.renderOptions.renderBefore = start;
    this.#isStrange = false;
    render();
    alike()[place]?.focus();
  }
}
