/** Below this width values are abbreviated. */
export const NARROW = 420;

/** How much a drawing shows, as far as its height goes: one value, or sums off the scale, need no large rectangle. */
export type Amount = 'sum' | 'flat' | 'few' | 'many';

/** A drawing is no wider, however wide its place: in a longer one a fall looks mild. */
export const WIDEST = 800;
/** On a phone a drawing is high for its width, in pixels without its lines of text. */
const MOST_ON_PHONE = {few: 220, many: 320};
/** Room for labels and years, in lines of the drawing's text. */
const LINES = {sum: 5, flat: 6, few: 4, many: 4};
/** Of what has no scale, in pixels without its lines of text. */
const UNSCALED = {sum: 32, flat: 64};
/** What a scale measures is no lower than this on a phone, in the same lines: large text needs the room for its labels. */
const LEAST_LINES = 14;

/** By the values on the scale, and the sums off it. */
export function amountOf(points: number, sums: number): Amount {
  if (points === 0 && sums === 1) return 'sum';
  return points + sums <= 1 || (points === 0 && sums === 2) ? 'flat' : points + sums <= 6 ? 'few' : 'many';
}

/**
 * Height of a drawing in pixels, by its width, its text and how much it shows, and by nothing else: styles say the same
 * of the box that it stands in, so that a page keeps its room before anything is laid out.
 */
export function drawingHeight(width: number, fontSize: number, amount: Amount): number {
  const text = LINES[amount] * fontSize;
  if (amount === 'sum' || amount === 'flat') return UNSCALED[amount] + text;
  return width < NARROW
    ? Math.max(LEAST_LINES * fontSize, Math.min(MOST_ON_PHONE[amount], Math.max(160, width * 0.75))) + text
    : Math.max(220 + text, width / 2);
}
