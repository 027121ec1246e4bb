import type {ReactiveController, ReactiveElement} from 'lit';
import {nextSpot, spotAt, type Spot} from '../../view/navigate.js';

/** A pointer that moved further than this, in pixels, has dragged, and not clicked. */
const STEADY = 4;

/** How far beside its ink a value is still told, in pixels, and how far its source still opens. */
const TOLD = 40;
const OPENED = 24;

const TOOLTIP = '[part=tooltip]';

/** A drawing's marks in time, and how the source of one is opened. */
interface Drawing {
  readonly spots: () => readonly Spot[];
  readonly open: (id: string) => void;
}

/**
 * Pointer, touch and keys on the marks of a drawing. The marks are one tab stop: arrows move between
 * them, Enter opens the source, Escape puts the tooltip away. The tooltip stays while the pointer is on it.
 */
export class MarkController implements ReactiveController {
  /** Id of the mark that last had the focus: where the tab key leads. */
  stop: string | undefined;
  /**
   * The marks that are buttons where not each mark is one. They take turns, so that the focus moves from node to node and
   * is read out.
   */
  readonly stops: [string | undefined, string | undefined] = [undefined, undefined];

  readonly #host: ReactiveElement;
  readonly #drawing: Drawing;
  #pressed: Press | undefined;
  #hovered: string | undefined;
  #focused: string | undefined;
  /** What Escape has put away stays so until the pointer was elsewhere. */
  #dismissed: string | undefined;
  #afterUpdate: (() => void) | undefined;

  constructor(host: ReactiveElement, drawing: Drawing) {
    this.#host = host;
    this.#drawing = drawing;
    host.addController(this);
  }

  /** Id of the mark whose tooltip shows: the one under the pointer, else the one that has the focus. */
  get active(): string | undefined {
    return this.#hovered ?? this.#focused;
  }

  hostUpdated(): void {
    const todo = this.#afterUpdate;
    this.#afterUpdate = undefined;
    todo?.();
  }

  hostDisconnected(): void {
    this.#activate(undefined, undefined);
  }

  readonly onPress = (event: PointerEvent): void => {
    this.#dismissed = undefined;
    this.onPoint(event);
    this.#pressed = {at: event, id: this.#pointedAt(event, OPENED), isDrag: false};
  };

  readonly onPoint = (event: PointerEvent): void => {
    // Released elsewhere.
    if (event.buttons === 0) this.#pressed = undefined;
    const press = this.#pressed;
    // A finger that moves far scrolls, and clicks nothing.
    if (press && event.pointerType !== 'touch') press.isDrag ||= distance(press.at, event) > STEADY;
    // A mark that the tooltip lies over can be pointed at all the same.
    const id = isOnTooltip(event) ? (this.#spotAt(event, 0) ?? this.active) : this.#pointedAt(event, TOLD);
    if (id !== undefined && id === this.#dismissed) return;
    this.#dismissed = undefined;
    this.#activate(id, this.#focused);
  };

  readonly onFocus = (event: FocusEvent): void => {
    const id = markOf(event);
    if (!this.stops.includes(id)) this.stops[0] = id;
    this.stop = id;
    this.#activate(undefined, id);
  };

  readonly onBlur = (): void => this.#activate(this.#hovered, undefined);

  /** A finger leaves when it is lifted: what it touched stays told until the next touch, wherever that is. */
  readonly onLeave = (event?: PointerEvent): void => {
    if (event?.pointerType === 'touch' && this.#hovered !== undefined) {
      this.#host.ownerDocument.addEventListener('pointerdown', () => this.onLeave(), {once: true, capture: true});
      return;
    }
    this.#dismissed = undefined;
    this.#activate(undefined, this.#focused);
  };

  /** A finger scrolls the page. */
  readonly onCancel = (): void => {
    this.#pressed = undefined;
    this.onLeave();
  };

  readonly onClick = (event: MouseEvent): void => {
    const press = this.#pressed;
    this.#pressed = undefined;
    if (press?.isDrag || hasSelection(this.#host.renderRoot)) return;
    // A screen reader's click has no press.
    this.#open(press ? press.id : (markOf(event) ?? this.#spotAt(event, OPENED)));
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const id = markOf(event);
    if (id === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') this.#open(id);
    else {
      const next = nextSpot(this.#drawing.spots(), id, event.key);
      if (next === undefined) return;
      this.#moveTo(next, id);
    }
    event.preventDefault();
  };

  /** On the document, as a tooltip under the pointer leaves the focus where it is. The next Escape is the page's. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    const {renderRoot} = this.#host;
    // A drawing that has gone took its tooltip along.
    if (event.key !== 'Escape' || event.isComposing || !renderRoot.querySelector(TOOLTIP)) return;
    event.preventDefault();
    event.stopPropagation();
    // An opened source lies above the tooltip, and goes first.
    const source = renderRoot.querySelector(':popover-open');
    if (source instanceof HTMLElement) source.hidePopover();
    else {
      this.#dismissed = this.#hovered;
      this.#activate(undefined, undefined);
    }
  };

  /** A browser takes a finger to the target that it finds best, and a touch keeps the one that it began on. */
  #pointedAt(event: PointerEvent, near: number): string | undefined {
    return (event.pointerType === 'touch' ? undefined : markOf(event)) ?? this.#spotAt(event, near);
  }

  #spotAt(event: MouseEvent, near: number): string | undefined {
    const drawing = this.#host.renderRoot.querySelector<SVGSVGElement>('svg[role]');
    const place = drawing ? placeIn(drawing, event) : undefined;
    return place && spotAt(this.#drawing.spots(), place.x, place.y, isOnTooltip(event) ? 0 : near);
  }

  #moveTo(id: string, from: string): void {
    this.stops[this.stops[0] === from ? 1 : 0] = id;
    this.stop = id;
    this.#afterUpdate = () => {
      const buttons = this.#host.renderRoot.querySelectorAll<SVGElement>('[role=button][data-mark]');
      [...buttons].find(({dataset}) => dataset['mark'] === id)?.focus();
    };
    this.#host.requestUpdate();
  }

  #activate(hovered: string | undefined, focused: string | undefined): void {
    const before = this.active;
    this.#hovered = hovered;
    this.#focused = focused;
    if (this.active === before) return;
    const {ownerDocument} = this.#host;
    if (this.active === undefined) ownerDocument.removeEventListener('keydown', this.#onEscape, true);
    else ownerDocument.addEventListener('keydown', this.#onEscape, true);
    this.#host.requestUpdate();
  }

  #open(id: string | undefined): void {
    if (id !== undefined) this.#drawing.open(id);
  }
}

/** What a pointer was pressed on, and whether it has moved away since. */
interface Press {
  readonly at: MouseEvent;
  readonly id: string | undefined;
  isDrag: boolean;
}

function distance(a: MouseEvent, b: MouseEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

/** A finger cannot rest on a tooltip, and means what is behind it. */
function isOnTooltip(event: MouseEvent): boolean {
  const {target} = event;
  const isTouch = 'pointerType' in event && event.pointerType === 'touch';
  return !isTouch && target instanceof Element && target.closest(TOOLTIP) !== null;
}

function markOf({target}: Event): string | undefined {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-mark]') : undefined;
  return mark?.dataset['mark'];
}

/**
 * Where an event is in a drawing's own pixels, however the drawing is scaled, turned or zoomed: by where its corners are.
 * Browsers differ in what they leave out of the matrices that they tell.
 */
function placeIn(drawing: SVGSVGElement, {clientX, clientY}: MouseEvent): Place | undefined {
  const [origin, right, below] = [...drawing.querySelectorAll<SVGRectElement>('.corner')].flatMap((corner) => {
    // Where nothing is laid out, nothing is pointed at.
    if (!('getBBox' in corner)) return [];
    const {x, y, width, height} = corner.getBoundingClientRect();
    const box = corner.getBBox();
    return [{x: x + width / 2, y: y + height / 2, own: {x: box.x + box.width / 2, y: box.y + box.height / 2}}];
  });
  if (!origin || !right || !below) return undefined;
  const [across, down] = [minus(right, origin), minus(below, origin)];
  const place = minus({x: clientX, y: clientY}, origin);
  const area = cross(across, down);
  return {
    x: origin.own.x + (cross(place, down) / area) * (right.own.x - origin.own.x),
    y: origin.own.y + (cross(across, place) / area) * (below.own.y - origin.own.y),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const minus = (a: Place, b: Place): Place => ({x: a.x - b.x, y: a.y - b.y});
const cross = (a: Place, b: Place): number => a.x * b.y - a.y * b.x;

/** Whether a reader has selected something of the widget. */
function hasSelection(root: Node): boolean {
  const selection = root.ownerDocument?.getSelection();
  if (!(root instanceof ShadowRoot) || !selection || !('getComposedRanges' in selection)) return false;
  const [range] = selection.getComposedRanges({shadowRoots: [root]});
  return range !== undefined && !range.collapsed && root.contains(range.startContainer);
}
