/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  /** Where the label belongs, in pixels. */
  readonly x: number;
  readonly y: number;
  /** How far the mark itself extends to each side. */
  readonly reach?: number;
  /** Between it and its label, in pixels. */
  readonly gap?: number;
  /** Whether a reader looks for it below the mark first: of a negative value. */
  readonly isBelow?: boolean;
  /** The sizes of the label's settings, the best one first. */
  readonly sizes: readonly [Extent, ...Extent[]];
  /** How much it matters that the label is there, against the others. */
  readonly weight: number;
}

export interface PlacedLabel {
  /** Where the text is anchored, and its first line's top. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Which of the label's settings has room. */
  readonly setting: number;
  /** What the text covers. */
  readonly box: Box;
}

/** Above and below a mark's place, where letters leave some room in their line. */
const GAP = 10;
/** Between a mark and a label beside it. */
const GAP_BESIDE = 8;
/** Between two labels above or beside each other, which would else be read as one text, in pixels. */
const APART = 4;
/** Side of the squares by which covered places are found again, in pixels. */
const CELL = 32;

/** The smallest rectangle that holds both. */
export function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Above, below, beside: in the order in which a reader looks for a label. */
function candidates(
  {x, y, reach = 0, gap = GAP, isBelow = false}: LabelRequest,
  {width, height}: Extent,
  setting: number,
  frame: Box
): PlacedLabel[] {
  const at = (left: number, top: number, anchor: Anchor) => ({
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: top,
    anchor,
    setting,
    box: {x: left, y: top, width, height},
  });
  // At the frame's edge a label is moved in as far as it has to be, and stays over its mark.
  const centred = Math.max(frame.x, Math.min(x - width / 2, frame.x + frame.width - width));
  const beside = reach + GAP_BESIDE;
  const [above, below] = [y - gap - height, y + gap];
  const away = isBelow ? 1 : -1;
  const [near, opposite] = isBelow ? [below, above] : [above, below];
  const [farther, far] = [near + (away * height) / 2, near + away * height];
  const tops = [near, opposite, farther, far, opposite - (away * height) / 2];
  const corners = tops.map((top) => [at(x - GAP / 2, top, 'start'), at(x - width + GAP / 2, top, 'end')]);
  const [nearCorners = [], ...otherCorners] = corners;
  return [
    at(x - width / 2, near, 'middle'),
    at(x + beside, y - height / 2, 'start'),
    at(x - beside - width, y - height / 2, 'end'),
    at(x - width / 2, opposite, 'middle'),
    ...nearCorners,
    at(x - width / 2, farther, 'middle'),
    at(x - width / 2, far, 'middle'),
    ...otherCorners.flat(),
    ...tops.map((top) => at(centred, top, 'middle')),
  ];
}

/** Those of the best setting, and then those of the others. */
function allCandidates(request: LabelRequest, frame: Box): PlacedLabel[] {
  return request.sizes.flatMap((size, setting) => candidates(request, size, setting, frame));
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
  const covered = new Cover(obstaclesNear(requests, obstacles, frame));
  const free = new Map(
    requests.map((request) => [
      request,
      allCandidates(request, frame).filter(
        ({box}) =>
          box.x >= frame.x &&
          box.y >= frame.y &&
          box.x + box.width <= frame.x + frame.width &&
          box.y + box.height <= frame.y + frame.height &&
          !covered.meets(box) &&
          // A label nearer to another mark would be read as that one's.
          requests.every((other) => distanceTo(box, request) <= distanceTo(box, other))
      ),
    ])
  );
  // What matters most chooses first. Whoever chooses first can leave another one without a place, so both ends get a turn,
  // and so does each that was left out.
  const forwards = [...requests].sort((a, b) => b.weight - a.weight);
  let best = placeInOrder(forwards, free);
  const improve = (order: readonly LabelRequest[]) => {
    const other = placeInOrder(order, free);
    if (other.worth > best.worth) best = other;
  };
  improve([...requests].reverse().sort((a, b) => b.weight - a.weight));
  for (const request of forwards)
    if (!best.places.has(request)) improve([request, ...forwards.filter((other) => other !== request)]);
  return requests.map((request) => best.places.get(request));
}

/** The obstacles that any label can meet: beside a line of many marks often the last one alone has a label. */
function obstaclesNear(requests: readonly LabelRequest[], obstacles: readonly Box[], frame: Box): readonly Box[] {
  const boxes = requests.flatMap((request) => allCandidates(request, frame)).map(({box}) => box);
  const left = Math.min(...boxes.map(({x}) => x));
  const right = Math.max(...boxes.map(({x, width}) => x + width));
  return obstacles.filter(({x, width}) => x < right && left < x + width);
}

interface Placing {
  readonly places: ReadonlyMap<LabelRequest, PlacedLabel>;
  /** The weights of the labels that have a place; a little more for each in its best setting. */
  readonly worth: number;
}

function placeInOrder(
  requests: readonly LabelRequest[],
  free: ReadonlyMap<LabelRequest, readonly PlacedLabel[]>
): Placing {
  const places = new Map<LabelRequest, PlacedLabel>();
  const taken: Box[] = [];
  let worth = 0;
  for (const request of requests) {
    const place = free.get(request)?.find(({box}) => !taken.some((other) => overlaps(box, other)));
    if (!place) continue;
    const {box} = place;
    taken.push({
      ...{x: box.x - APART, y: box.y - APART},
      ...{width: box.width + 2 * APART, height: box.height + 2 * APART},
    });
    places.set(request, place);
    worth += request.weight + (place.setting === 0 ? 0.01 : 0);
  }
  return {places, worth};
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
