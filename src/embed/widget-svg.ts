import {eventListSvg} from '../view/event-list-svg.js';
import {factCardSvg} from '../view/fact-card-svg.js';
import {tradeChartSvg} from '../view/trade-chart-svg.js';
import type {PreparedWidget} from './prepare.js';

/** A widget as one SVG file, `width` pixels wide. Throws a `RangeError` where no document reports what it should show. */
export function widgetSvg({view, locale}: PreparedWidget, width: number): string {
  if (view.state === 'empty') throw new RangeError(view.message);
  if ('layout' in view) return tradeChartSvg(view, locale.lang);
  return 'groups' in view ? eventListSvg(view, width, locale) : factCardSvg(view, width, locale);
}
