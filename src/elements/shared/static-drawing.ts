import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ChartLayout} from '../../geometry/chart.js';
import {NARROW, type ReadyTradeChart} from '../../view/trade-chart.js';
import {markClass, renderAxes, renderKey, renderLabel, renderLinks} from './drawing.js';

/**
 * The chart's drawing for a page without the script: a picture that says its summary, with its key. One is laid out for
 * a phone and one for a text column, and styles show the one that fits.
 */
export function renderStaticDrawing({layout, key, summary}: ReadyTradeChart): TemplateResult {
  const {width, height, amount, marks, fontSize} = layout;
  return html`<div class=${width < NARROW ? 'slim' : 'wide'}>
    <div part="chart" class="drawing ${amount}">
      <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${summary}>
        ${renderAxes(layout)} ${renderLinks(layout)} ${renderMarks(layout)}
        ${marks.map((mark) => renderLabel(mark, fontSize))}
      </svg>
    </div>
    ${renderKey(key)}
  </div>`;
}

/** Marks that look alike as one path: nothing tells them apart without the script. */
function renderMarks({marks}: ChartLayout): SVGTemplateResult[] {
  const paths = new Map<string, string>();
  for (const mark of marks) {
    const look = markClass(mark);
    paths.set(look, (paths.get(look) ?? '') + mark.path);
  }
  return [...paths].map(([look, path]) => svg`<path class=${look} d=${path} />`);
}
