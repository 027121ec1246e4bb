import {overlaps, type Box} from './labels.js';
import {round} from './marks.js';
import {wrapText} from './text.js';
import type {Stretch} from './time-axis.js';

/** Years that nobody reported, as a band behind the marks. */
export interface Band {
  readonly x: number;
  readonly width: number;
  /** What it means, a text a line, where it has room for that; else empty. */
  readonly lines: readonly string[];
  /** What these lines cover. */
  readonly box: Box | undefined;
}

/** Narrower ones could not be told from a line of the grid, in pixels. */
const LEAST_WIDTH = 3;
/** Width of what a band's words need, and at most take, in ems. */
const WORDS = {least: 9, most: 15};
const MOST_LINES = 4;
/** Beside the words, in pixels. */
const GAP = 6;

export interface BandOptions {
  readonly plot: Box;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly widthOf: (lines: readonly string[]) => number;
  /** What words must not be written across. */
  readonly obstacles: readonly Box[];
}

/** A band for each stretch of years, with its words in the middle of the plot, or as near to it as nothing stands in their way. */
export function bandsOf(
  gaps: readonly (Stretch & {readonly words: string})[],
  scaleX: (time: number) => number,
  options: BandOptions
): Band[] {
  const {plot, fontSize, lineHeight, widthOf, obstacles} = options;
  return gaps.flatMap((gap): Band[] => {
    const [left, right] = [scaleX(gap.from), scaleX(gap.to)];
    const [x, width] = [round(left), round(right - left)];
    if (width < LEAST_WIDTH) return [];
    const bare = {x, width, lines: [], box: undefined};
    if (gap.words === '' || width < WORDS.least * fontSize) return [bare];
    const lines = wrapText(gap.words, Math.min(width - 2 * GAP, WORDS.most * fontSize), fontSize);
    const [textWidth, height] = [widthOf(lines), lines.length * lineHeight];
    if (lines.length > MOST_LINES || textWidth > width) return [bare];
    const near = obstacles.filter((box) => box.x < right && box.x + box.width > left);
    const middle = plot.y + (plot.height - height) / 2;
    for (let off = 0; off <= (plot.height - height) / 2; off += lineHeight / 2)
      for (const y of [middle - off, middle + off]) {
        const box = {x: round((left + right - textWidth) / 2) - GAP, y: round(y), width: textWidth + 2 * GAP, height};
        const around = {...box, y: box.y - GAP, height: height + 2 * GAP};
        if (!near.some((other) => overlaps(around, other))) return [{...bare, lines, box}];
      }
    return [bare];
  });
}
