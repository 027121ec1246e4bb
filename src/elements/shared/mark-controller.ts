import type {ReactiveElement} from 'lit';
import {nearestSpot, nextSpot, type Spot} from '../../view/navigate.js';

/** A drawing's marks, and how the source of one is opened. */
interface Drawing {
  readonly spots: () => readonly Spot[];
  readonly open: (id: string) => void;
}

/**
 * Pointer, touch and keys on the marks of a drawing. The marks are one tab stop: arrows move between
 * them, Enter opens the source, Escape puts the tooltip away.
 */
export class MarkController {
  /** Id of the mark under the pointer or the focus. */
  active: string | undefined;

  readonly #host: ReactiveElement;
  readonly #drawing: Drawing;

  constructor(host: ReactiveElement, drawing: Drawing) {
    this.#host = host;
    this.#drawing = drawing;
  }

  readonly onPoint = (event: PointerEvent): void => this.#activate(this.#nearest(event));

  readonly onFocus = (event: FocusEvent): void => this.#activate(markOf(event));

  readonly onLeave = (): void => this.#activate(undefined);

  readonly onClick = (event: MouseEvent): void => this.#open(markOf(event) ?? this.#nearest(event));

  readonly onKey = (event: KeyboardEvent): void => {
    const id = markOf(event);
    if (id === undefined) return;
    if (event.key === 'Escape') {
      this.#activate(undefined);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') this.#open(id);
    else {
      const next = nextSpot(this.#drawing.spots(), id, event.key);
      if (next === undefined) return;
      this.#mark(next)?.focus();
    }
    event.preventDefault();
  };

  #nearest({clientX, clientY}: MouseEvent): string | undefined {
    const drawing = this.#host.renderRoot.querySelector('svg')?.getBoundingClientRect();
    return drawing && nearestSpot(this.#drawing.spots(), clientX - drawing.left, clientY - drawing.top);
  }

  #mark(id: string): SVGElement | undefined {
    const marks = this.#host.renderRoot.querySelectorAll<SVGElement>('[data-mark]');
    return [...marks].find(({dataset}) => dataset['mark'] === id);
  }

  #activate(id: string | undefined): void {
    if (id === this.active) return;
    this.active = id;
    this.#host.requestUpdate();
  }

  #open(id: string | undefined): void {
    if (id !== undefined) this.#drawing.open(id);
  }
}

function markOf({target}: Event): string | undefined {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-mark]') : undefined;
  return mark?.dataset['mark'];
}
