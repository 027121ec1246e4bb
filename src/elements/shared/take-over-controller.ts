import type {LitElement, ReactiveController} from 'lit';

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
    const goOn = () => this.#host.requestUpdate();
    for (const type of ['focusout', 'toggle']) root.addEventListener(type, goOn, {once: true, capture: true});
    return false;
  }

  /** Lit calls this between the making of the view and its rendering. */
  hostUpdate(): void {
    const root = this.#rendered;
    if (!root) return;
    this.#opened = [...root.querySelectorAll('details[open] > summary')].map(wordsOf);
    root.replaceChildren();
    // Lit would render before the first child that it found: before none, now.
    this.#host.renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    const root = this.#rendered;
    if (!root) return;
    this.#rendered = undefined;
    for (const control of root.querySelectorAll<HTMLElement>('summary, .controls button')) {
      if (this.#opened.includes(wordsOf(control))) control.click();
    }
  }
}

function wordsOf({textContent}: Element): string {
  return textContent.trim();
}
