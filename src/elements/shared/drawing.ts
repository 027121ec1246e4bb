import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {ChartLayout, ChartMark} from '../../geometry/chart.js';
import type {KeyEntry, ReadyTradeChart} from '../../view/trade-chart.js';

const SERIES_COLOURS = 4;

/**
 * The chart's drawing: axes, links, marks and their labels, all where the layout puts them. Keys are not promised where
 * a server renders, until a mark has the focus: without the script they do nothing.
 */
export function renderDrawing(
  {layout, heading, rows}: ReadyTradeChart,
  active: string | undefined,
  messages: Messages,
  isStatic: boolean
): TemplateResult {
  const {width, height, marks, isShared} = layout;
  const stop = active ?? marks.at(-1)?.id;
  return html`<svg
      class=${isShared ? 'shared' : nothing}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="group"
      aria-label=${heading}
      aria-describedby="keys"
    >
      ${renderAxes(layout)}
      ${layout.links.map(
        ({series, path, gap}) => svg`<path class="link-line ${seriesClass(series)} ${gap ? 'gap' : ''}" d=${path} />`
      )}
      ${marks.map((mark) => renderMark(mark, rows.get(mark.id)?.spoken ?? '', mark.id === stop))}
      ${marks.map((mark) => renderLabel(mark, layout.fontSize))}
    </svg>
    ${isStatic && active === undefined ? nothing : html`<p id="keys" class="hidden">${messages.chartKeys}</p>`}`;
}

function renderAxes({plot, baseline, xTicks, yTicks, yearStarts}: ChartLayout): SVGTemplateResult {
  const end = plot.x + plot.width;
  return svg`<g aria-hidden="true">
    ${yTicks.map(
      ({y, label}) => svg`<path class="grid" d="M${plot.x},${y}H${end}" />
        <text class="tick" x=${plot.x - 8} y=${y} dy="0.35em" text-anchor="end">${label}</text>`
    )}
    <path class="axis" d="M${plot.x},${baseline}H${end}" />
    <path class="grid" d=${yearStarts.map((x) => `M${x},${baseline}v4`).join('') || nothing} />
    ${xTicks.map(
      ({x, label}) => svg`<text class="tick" x=${x} y=${baseline} dy="1.5em" text-anchor="middle">${label}</text> `
    )}
  </g>`;
}

function renderMark(
  {id, series, x, y, outline, filled, strokes, span}: ChartMark,
  spoken: string,
  isStop: boolean
): SVGTemplateResult {
  return svg`<g class="mark ${seriesClass(series)}" data-mark=${id} role="button" aria-haspopup="dialog" tabindex=${isStop ? 0 : -1} aria-label=${spoken}>
    <circle class="target" cx=${x} cy=${y} r="12" />
    ${span === undefined ? nothing : svg`<path class="strokes" d=${span} />`}
    <path class="outline ${filled ? '' : 'open'}" d=${outline} />
    ${strokes === '' ? nothing : svg`<path class="strokes" d=${strokes} />`}
  </g>`;
}

function renderLabel({series, label}: ChartMark, fontSize: number): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const {x, y, anchor, isNamed, lines} = label;
  return svg`<text class="mark-label ${seriesClass(series)}" text-anchor=${anchor} aria-hidden="true">
    ${lines.map((line, i) => {
      const isName = isNamed && i === 0;
      return svg`<tspan class=${isName ? 'name' : ''} x=${x} y=${y + fontSize * (i * 1.2 + 0.95)}>${line}</tspan>`;
    })}
  </text>`;
}

/** A mark of 20 by 24 pixels as the drawing shows it, beside its meaning. */
export function renderKeyEntry({mark, series, text}: KeyEntry): TemplateResult {
  return html`<li>
    <svg
      class="key-mark ${series === undefined ? '' : seriesClass(series)}"
      viewBox="0 0 20 24"
      width="20"
      height="24"
      aria-hidden="true"
    >
      ${
        mark
          ? svg`<path class="outline ${mark.filled ? '' : 'open'}" d=${mark.outline} /><path class="strokes" d=${mark.strokes} />`
          : svg`<path class="strokes gap" d="M0,12H20" />`
      }</svg
    >${text}
  </li>`;
}

function seriesClass(series: number): string {
  return `s${series % SERIES_COLOURS}`;
}
