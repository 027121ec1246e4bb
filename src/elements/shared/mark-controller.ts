import type {ReactiveController, ReactiveElement} from 'lit';
import {nearestSpot, nextSpot, type Spot} from '../../view/navigate.js';

/**
 * Pointer, touch and keys on the marks of a drawing. The marks are one tab stop: arrows move between
 * them, Enter opens the source, Escape puts the tooltip away.
 */
export class MarkController implements ReactiveController {
  /** Id of the mark under the pointer or the focus. */
  active: string | undefined;
  /** Id of the mark whose source was asked for last. */
  opened: string | undefined;

  readonly #host: ReactiveElement;
  readonly #spots: () => readonly Spot[];
  #openAfterUpdate = false;

  constructor(host: ReactiveElement, spots: () => readonly Spot[]) {
    this.#host = host;
    this.#spots = spots;
    host.addController(this);
  }

  /** Opens the popover once it is rendered. */
  hostUpdated(): void {
    if (!this.#openAfterUpdate) return;
    this.#openAfterUpdate = false;
    const popover = this.#host.renderRoot.querySelector('#mark-source');
    if (popover instanceof HTMLElement) popover.showPopover();
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
      const next = nextSpot(this.#spots(), id, event.key);
      if (next === undefined) return;
      this.#mark(next)?.focus();
    }
    event.preventDefault();
  };

  #nearest({clientX, clientY}: MouseEvent): string | undefined {
    const drawing = this.#host.renderRoot.querySelector('svg')?.getBoundingClientRect();
    return drawing && nearestSpot(this.#spots(), clientX - drawing.left, clientY - drawing.top);
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
    if (id === undefined) return;
    this.opened = id;
    this.#openAfterUpdate = true;
    this.#host.requestUpdate();
  }
}

function markOf({target}: Event): string | undefined {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-mark]') : undefined;
  return mark?.dataset['mark'];
}
