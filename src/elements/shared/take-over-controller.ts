import type {LitElement, ReactiveController} from 'lit';

/** What opens in the live element what the reader had opened in a server's. */
const CONTROLS = 'summary, .controls button, button.controls';

/**
 * Puts the live element in the place of what a server rendered: in one step, with the same words at the same places, once
 * there is as much to show. A reader who is at work in it (a source is open, a button has the focus) is not disturbed,
 * and what he opened stays open.
 */
export class TakeOverController implements ReactiveController {
  readonly #host: LitElement;
  /** What the server rendered, until it is replaced. */
  #rendered: ShadowRoot | undefined;
  /** The words on what the reader opened in it. */
  #opened: readonly string[] = [];
  /** Ends the waiting for a reader who is at work. */
  #waiting: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#rendered = host.shadowRoot ?? undefined;
    host.addController(this);
  }

  /** Whether the element may update: what a server rendered stands until `hasData` says that there is as much to show. */
  mayUpdate(hasData: () => boolean): boolean {
    const root = this.#rendered;
    if (!root) return true;
    if (root.activeElement === null && root.querySelector(':popover-open') === null) return hasData();
    this.#waiting ??= this.#wait(root);
    return false;
  }

  /** Lit calls this between the making of the view and its rendering. */
  hostUpdate(): void {
    // Where no parser made a root of it (`innerHTML`, navigation in the page), it stays as it came, and says nothing.
    for (const inert of this.#host.querySelectorAll(':scope > template[shadowrootmode]')) inert.remove();
    const root = this.#rendered;
    if (!root) return;
    this.#waiting?.abort();
    this.#opened = [...root.querySelectorAll('details[open] > summary')].map(wordsOf);
    root.replaceChildren();
    // Lit would render before the first child that it found: before none, now.
    this.#host.renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    const root = this.#rendered;
    if (!root) return;
    this.#rendered = undefined;
    for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (this.#opened.includes(wordsOf(control))) control.click();
    }
  }

  #wait(root: ShadowRoot): AbortController {
    const aborter = new AbortController();
    const options = {capture: true, signal: aborter.signal};
    root.addEventListener('toggle', () => this.#host.requestUpdate(), options);
    root.addEventListener(
      'focusout',
      (event) => {
        const next = event instanceof FocusEvent ? event.relatedTarget : null;
        // Between two of its buttons the focus is on none.
        if (!(next instanceof Node && root.contains(next))) this.#host.requestUpdate();
      },
      options
    );
    return aborter;
  }
}

function wordsOf({textContent}: Element): string {
  return textContent.trim();
}
