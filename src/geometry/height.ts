/** Below this width values are abbreviated. */
export const NARROW = 420;

/** How much a drawing shows, as far as its height goes: one value, or sums off the scale, need no large rectangle. */
export type Amount = 'flat' | 'few' | 'many';

const MOST: {readonly [A in Amount]: number} = {flat: 64, few: 220, many: 320};
/** Room for labels and years, in lines of the drawing's text. */
const LINES: {readonly [A in Amount]: number} = {flat: 6, few: 4, many: 4};

/** By the values on the scale, and the sums off it. */
export function amountOf(points: number, sums: number): Amount {
  return points + sums <= 1 || (points === 0 && sums === 2) ? 'flat' : points + sums <= 6 ? 'few' : 'many';
}

/**
 * Height of a drawing in pixels, by its width, its text and how much it shows, and by nothing else: styles say the same
 * of the box that it stands in, so that a page keeps its room before anything is laid out.
 */
export function drawingHeight(width: number, fontSize: number, amount: Amount): number {
  const full = Math.min(320, Math.max(160, width * (width < NARROW ? 0.75 : 0.4)));
  return Math.min(MOST[amount], full) + LINES[amount] * fontSize;
}
