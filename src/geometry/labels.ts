/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest extends Extent {
  /** Where the label belongs, in pixels. */
  readonly x: number;
  readonly y: number;
  /** How far the mark itself extends to each side. */
  readonly reach?: number;
  /** Whether a reader looks for it below the mark first: of a negative value. */
  readonly isBelow?: boolean;
  /** The size without what can be left out, where that is anything. */
  readonly short?: Extent | undefined;
}

export interface PlacedLabel {
  /** Where the text is anchored, and its first line's top. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Whether only the short label has room. */
  readonly isShort: boolean;
  /** What the text covers. */
  readonly box: Box;
}

const GAP = 10;
/** Side of the squares by which covered places are found again, in pixels. */
const CELL = 32;

/** Above, below, beside: in the order in which a reader looks for a label. */
function candidates(
  {x, y, reach = 0, isBelow = false}: LabelRequest,
  {width, height}: Extent,
  isShort: boolean
): PlacedLabel[] {
  const at = (left: number, top: number, anchor: Anchor) => ({
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: top,
    anchor,
    isShort,
    box: {x: left, y: top, width, height},
  });
  const beside = Math.max(GAP, reach + 4);
  const [above, below] = [y - GAP - height, y + GAP];
  const [near, opposite, far] = isBelow ? [below, above, below + height] : [above, below, above - height];
  const corners = [near, opposite, far].flatMap((top) => [
    at(x - GAP / 2, top, 'start'),
    at(x - width + GAP / 2, top, 'end'),
  ]);
  return [
    at(x - width / 2, near, 'middle'),
    at(x + beside, y - height / 2, 'start'),
    at(x - beside - width, y - height / 2, 'end'),
    at(x - width / 2, opposite, 'middle'),
    at(x - width / 2, far, 'middle'),
    ...corners,
  ];
}

/** Those of the whole label, and then those of the short one. */
function allCandidates(request: LabelRequest): PlacedLabel[] {
  const {short} = request;
  return [...candidates(request, request, false), ...(short ? candidates(request, short, true) : [])];
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** From a rectangle to a place, in pixels: 0 within it. */
export function distanceTo(box: Box, {x, y}: {readonly x: number; readonly y: number}): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
}

/**
 * A place for each label that covers no other label and no obstacle and stays in the frame, or
 * `undefined` where there is none: a missing label is better than an unreadable one.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box
): (PlacedLabel | undefined)[] {
  // A label of two lines carries a partner's name, which matters most: it chooses first. Whoever else chooses first can
  // leave the next one without a place, so both ends get a turn, and the fuller drawing stays.
  const forwards = [...requests].sort((a, b) => b.height - a.height);
  const backwards = [...requests].reverse().sort((a, b) => b.height - a.height);
  const covered = new Cover(obstaclesNear(requests, obstacles));
  const first = placeInOrder(forwards, covered, frame);
  const second = placeInOrder(backwards, covered, frame);
  const fuller = second.size > first.size ? second : first;
  return requests.map((request) => fuller.get(request));
}

/** The obstacles that any label can meet: beside a line of many marks often the last one alone has a label. */
function obstaclesNear(requests: readonly LabelRequest[], obstacles: readonly Box[]): readonly Box[] {
  const boxes = requests.flatMap(allCandidates).map(({box}) => box);
  const left = Math.min(...boxes.map(({x}) => x));
  const right = Math.max(...boxes.map(({x, width}) => x + width));
  return obstacles.filter(({x, width}) => x < right && left < x + width);
}

function placeInOrder(
  requests: readonly LabelRequest[],
  covered: Cover,
  frame: Box
): ReadonlyMap<LabelRequest, PlacedLabel> {
  const taken: Box[] = [];
  const places = new Map<LabelRequest, PlacedLabel>();
  for (const request of requests) {
    const free = allCandidates(request).find(
      ({box}) =>
        box.x >= frame.x &&
        box.y >= frame.y &&
        box.x + box.width <= frame.x + frame.width &&
        box.y + box.height <= frame.y + frame.height &&
        !taken.some((other) => overlaps(box, other)) &&
        !covered.meets(box) &&
        // A label nearer to another mark would be read as that one's.
        requests.every((other) => distanceTo(box, request) <= distanceTo(box, other))
    );
    if (!free) continue;
    taken.push(free.box);
    places.set(request, free);
  }
  return places;
}

/** Boxes by the squares that they touch, so that a label is held against those around it alone. */
class Cover {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes)
      for (const cell of cellsOf(box)) {
        const there = this.#cells.get(cell);
        if (there) there.push(box);
        else this.#cells.set(cell, [box]);
      }
  }

  meets(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => overlaps(box, other)));
  }
}

function cellsOf({x, y, width, height}: Box): number[] {
  const cells: number[] = [];
  for (let column = Math.floor(x / CELL); column * CELL < x + width; column++)
    for (let row = Math.floor(y / CELL); row * CELL < y + height; row++) cells.push(column * 1024 + row);
  return cells;
}
