import type {PreparedWidget} from './prepare.js';

/** A widget as one SVG file, `width` pixels wide. Throws a `RangeError` where no document reports what it should show. */
export function widgetSvg({view}: Pick<PreparedWidget, 'view'>, width: number): string {
  if (view.state === 'empty') throw new RangeError(view.message);
  return view.svg(width);
}
