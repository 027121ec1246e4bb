import type {ReactiveController, ReactiveElement} from 'lit';

/** Room for a drawing, and the size of the text around it, in pixels. */
export interface Size {
  readonly width: number;
  readonly fontSize: number;
}

/** Before there is a layout (on a server, in a hidden tab) a drawing has the width of a text column. */
export const UNMEASURED: Size = {width: 640, fontSize: 16};

/** Follows the element's own width, not the window's, by its `.ruler`: a box without height, so that drawing never resizes it. */
export class SizeController implements ReactiveController {
  current: Size = UNMEASURED;
  readonly #host: ReactiveElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (!ruler) return;
    this.#observer = new ResizeObserver(() => this.#measure(ruler));
    this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(ruler: Element): void {
    const width = Math.floor(ruler.getBoundingClientRect().width);
    const fontSize = parseFloat(getComputedStyle(ruler).fontSize);
    if (width === 0 || (width === this.current.width && fontSize === this.current.fontSize)) return;
    this.current = {width, fontSize};
    this.#host.requestUpdate();
  }
}
