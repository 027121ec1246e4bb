import {html, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import {isPrinting} from './printing.js';
import {windowOf} from './window-of.js';

/** Room for a drawing, and the text around it. Lengths are of the layout, whatever zooms or turns it, in pixels. */
export interface Size {
  readonly width: number;
  readonly fontSize: number;
  /** Width of a figure of that text, in ems, in steps of a twentieth; that of usual letters where it is not yet known. */
  readonly figure: number;
}

/** Before there is a layout (on a server, in a hidden tab), and on paper, a drawing has the width of a text column. */
export const UNMEASURED: Size = {width: 640, fontSize: 16, figure: 0.55};

/** Figures in the sample, which styles write there: a drawing has most of them, and they are as wide as its wide letters. */
const FIGURES = 10;
const STEPS = 20;
/** As `.root` has it, in pixels. */
const LEAST_TEXT = 13;

/** What a `SizeController` measures: a box as wide as the element, without a height, so that drawing never resizes it. */
export function renderRuler(): TemplateResult {
  return html`<div class="ruler" aria-hidden="true"></div>`;
}

/** And a text where the drawing's stands, which no reader meets as styles write it. */
export function renderSample(): TemplateResult {
  return html`<div class="ruler" aria-hidden="true"><span class="sample"></span></div>`;
}

/** Follows the element's own width, not the window's, and its text: a font that grows, or that comes late. */
export class SizeController implements ReactiveController {
  #measured: Size = UNMEASURED;
  readonly #host: ReactiveElement;
  readonly #onSize: () => void;
  #observer: ResizeObserver | undefined;
  #sample: Element | undefined;

  constructor(host: ReactiveElement, onSize: () => void) {
    this.#host = host;
    this.#onSize = onSize;
    host.addController(this);
  }

  get current(): Size {
    // The paper is as wide as it is, and no screen.
    return isPrinting(this.#host) ? {...this.#measured, width: UNMEASURED.width} : this.#measured;
  }

  /** What is known before anything is rendered spares a page a second drawing, and the reader a jump. */
  hostConnected(): void {
    const {clientWidth} = this.#host;
    if (this.#measured !== UNMEASURED || clientWidth === 0) return;
    const fontSize = Math.max(LEAST_TEXT, parseFloat(getComputedStyle(this.#host).fontSize));
    this.#measured = {width: clientWidth, fontSize, figure: UNMEASURED.figure};
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const view = windowOf(this.#host);
    const [ruler, sample] = [renderRoot.querySelector('.ruler'), renderRoot.querySelector('.sample')];
    if (!ruler || !sample || !view.ResizeObserver || (this.#observer && sample === this.#sample)) return;
    this.#observer?.disconnect();
    const widths = new Map<Element, number>();
    const observer = new view.ResizeObserver((entries) => {
      for (const {target, contentRect} of entries) widths.set(target, contentRect.width);
      this.#measure(widths.get(ruler) ?? 0, widths.get(sample) ?? 0, sample);
    });
    const observe = () => {
      if (this.#observer !== observer) return;
      observer.observe(ruler);
      observer.observe(sample);
    };
    const isAnother = this.#observer !== undefined;
    this.#observer = observer;
    this.#sample = sample;
    // One that takes another's place may do so within a round of observers, which would complain of it.
    if (isAnother) view.requestAnimationFrame(observe);
    else observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(room: number, text: number, sample: Element): void {
    const width = Math.floor(room);
    if (width === 0) return;
    const current = this.#measured;
    let {fontSize, figure} = current;
    // A table may stand there, and somebody else may have put another in its place.
    if (sample.isConnected) {
      fontSize = parseFloat(getComputedStyle(sample).fontSize);
      figure = Math.round((text / FIGURES / fontSize) * STEPS) / STEPS;
    }
    if (width === current.width && fontSize === current.fontSize && figure === current.figure) return;
    this.#measured = {width, fontSize, figure};
    this.#onSize();
  }
}
