/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface LabelRequest {
  /** Where the label belongs, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far the mark itself extends to each side. */
  readonly reach?: number;
  /** The size without what can be left out, where that is anything. */
  readonly short?: {readonly width: number; readonly height: number} | undefined;
}

export interface PlacedLabel {
  /** Where the text is anchored, and its first line's top. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Whether only the short label has room. */
  readonly isShort: boolean;
}

const GAP = 10;

type Candidate = PlacedLabel & {readonly box: Box};

/** Above, below, beside: in the order in which a reader looks for a label. */
function candidates({x, y, width, height, reach = 0}: LabelRequest, isShort = false): Candidate[] {
  const at = (left: number, top: number, anchor: Anchor) => ({
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: top,
    anchor,
    isShort,
    box: {x: left, y: top, width, height},
  });
  const beside = Math.max(GAP, reach + 4);
  const above = y - GAP - height;
  const below = y + GAP;
  return [
    at(x - width / 2, above, 'middle'),
    at(x + beside, y - height / 2, 'start'),
    at(x - beside - width, y - height / 2, 'end'),
    at(x - width / 2, below, 'middle'),
    at(x - width / 2, above - height, 'middle'),
    at(x - GAP / 2, above, 'start'),
    at(x - width + GAP / 2, above, 'end'),
    at(x - GAP / 2, below, 'start'),
    at(x - width + GAP / 2, below, 'end'),
    at(x - GAP / 2, above - height, 'start'),
    at(x - width + GAP / 2, above - height, 'end'),
  ];
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
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
  const first = placeInOrder(forwards, obstacles, frame);
  const second = placeInOrder(backwards, obstacles, frame);
  const fuller = second.size > first.size ? second : first;
  return requests.map((request) => fuller.get(request));
}

/** From a rectangle to a mark: a label nearer to another mark would be read as that one's. */
function distance(box: Box, {x, y}: LabelRequest): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
}

function placeInOrder(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box
): Map<LabelRequest, PlacedLabel> {
  const taken = [...obstacles];
  const places = new Map<LabelRequest, PlacedLabel>();
  for (const request of requests) {
    const all = [...candidates(request), ...(request.short ? candidates({...request, ...request.short}, true) : [])];
    const free = all.find(
      ({box}) =>
        box.x >= frame.x &&
        box.y >= frame.y &&
        box.x + box.width <= frame.x + frame.width &&
        box.y + box.height <= frame.y + frame.height &&
        !taken.some((other) => overlaps(box, other)) &&
        requests.every((other) => distance(box, request) <= distance(box, other))
    );
    if (!free) continue;
    taken.push(free.box);
    places.set(request, {x: free.x, y: free.y, anchor: free.anchor, isShort: free.isShort});
  }
  return places;
}
