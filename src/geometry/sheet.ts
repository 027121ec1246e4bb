import {NARROW, WIDEST} from './height.js';
import {textWidth} from './text.js';

/** What a chart is drawn on: its width, and how much room texts take there; in pixels. */
export interface Sheet {
  readonly width: number;
  readonly fontSize: number;
  readonly figure: number | undefined;
  readonly lineHeight: number;
  readonly isNarrow: boolean;
  /** Of the widest of some lines. */
  readonly widthOf: (lines: readonly string[]) => number;
}

/** A drawing is narrow too where its text is large for its width: in ems. */
const NARROW_EMS = 32;

export function sheetOf(asked: number, fontSize: number, figure: number | undefined): Sheet {
  const width = Math.min(asked, WIDEST);
  return {
    ...{width, fontSize, figure},
    lineHeight: fontSize * 1.2,
    isNarrow: width < Math.max(NARROW, fontSize * NARROW_EMS),
    widthOf: (lines) => lines.reduce((widest, line) => Math.max(widest, textWidth(line, fontSize, figure)), 0),
  };
}
