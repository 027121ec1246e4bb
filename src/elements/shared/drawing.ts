import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {ChartLayout, ChartMark} from '../../geometry/chart.js';
import {inkOf} from '../../view/navigate.js';
import type {KeyEntry, ReadyTradeChart} from '../../view/trade-chart.js';

const SERIES_COLOURS = 4;
/** From a mark to its focus ring, in pixels. */
const RING = 4;
/** A mark that is higher, in pixels, leaves little room above and below it. */
const TALL = 96;

/** Of the drawing, as shares of its sides: where they are on the screen tells what a pointer points at. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
] as const;

/** Which mark the keyboard is at, and which are buttons where not each one is. */
interface Stops {
  readonly stop: string | undefined;
  readonly stops: readonly (string | undefined)[];
}

/** The chart's drawing: axes, links, marks and their labels, all where the layout puts them. */
export function renderDrawing(chart: ReadyTradeChart, keyboard: Stops, messages: Messages): TemplateResult {
  const {layout, inTime} = chart;
  const {width, height, marks, groups} = layout;
  const atStop = inTime.find(({id}) => id === keyboard.stop) ?? inTime[0];
  return html`<svg
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="group"
      aria-label=${messages.chart}
      aria-describedby="keys"
    >
      ${CORNERS.map(([x, y]) => svg`<rect class="corner" x=${x * (width - 1)} y=${y * (height - 1)} width="1" height="1" />`)}
      ${renderAxes(layout)} ${renderLinks(layout)}
      ${groups.map((group) => svg`<path class=${markClass(group)} d=${group.path} />`)}
      ${buttonsOf(layout, atStop, keyboard).map((mark) => (mark ? renderMark(mark, chart, mark === atStop, messages) : nothing))}
      ${atStop ? renderRing(atStop) : nothing} ${marks.map((mark) => renderLabel(mark, layout.fontSize))}
    </svg>
    <p id="keys" hidden>${messages.chartKeys}</p>`;
}

/** Each mark is a button; of very many only two are, the one at the tab stop and one beside it. */
function buttonsOf(
  {marks, groups}: ChartLayout,
  atStop: ChartMark | undefined,
  {stop, stops}: Stops
): readonly (ChartMark | undefined)[] {
  if (groups.length === 0) return marks;
  return stop !== atStop?.id ? [atStop] : stops.map((id) => marks.find((mark) => mark.id === id));
}

export function renderAxes({
  width,
  baseline,
  bottom,
  grid,
  plot,
  bands,
  xTicks,
  yTicks,
  yearMarks,
  fontSize,
}: ChartLayout): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    ${bands.map(({x, width, box, lines}) => [
      svg`<rect class="band" x=${x} y=${plot.y} width=${width} height=${plot.height} />`,
      box &&
        svg`<text class="tick" text-anchor="middle">${renderLines(lines, box.x + box.width / 2, box.y, fontSize)}</text> `,
    ])}
    <path class="grid" d=${grid} />
    ${yTicks.map(({y, label}) => svg`<text class="tick" x="0" y=${y} dy="-0.4em">${label}</text> `)}
    <path class="axis" d=${`M0,${baseline}H${width}${yearMarks.map((x) => `M${x},${bottom}v5`).join('')}`} />
    ${xTicks.map(({x, label}) => svg`<text class="tick" x=${x} y=${bottom} dy="1.5em" text-anchor="middle">${label}</text> `)}
  </g>`;
}

/** Lines of a text from `top` on. What is copied needs a space between two lines, which the drawing has no room for. */
function renderLines(lines: readonly string[], x: number, top: number, fontSize: number, hasName = false): unknown {
  return lines.map(
    (line, i) =>
      svg`<tspan class=${hasName && i === 0 ? 'name' : ''} x=${x} y=${top + fontSize * (i * 1.2 + 0.95)}>${line}<tspan font-size="0"> </tspan></tspan>`
  );
}

export function renderLinks({links}: ChartLayout): readonly SVGTemplateResult[] {
  return links.map(
    ({series, path, gap, isDense}) =>
      svg`<path class="link-line ${seriesClass(series)} ${isDense ? 'dense' : ''} ${gap ? 'gap' : ''}" d=${path} />`
  );
}

function renderMark(
  mark: ChartMark,
  {row, inTime}: ReadyTradeChart,
  isStop: boolean,
  messages: Messages
): SVGTemplateResult {
  const {id, path} = mark;
  const position = messages.position(inTime.indexOf(mark) + 1, inTime.length);
  return svg`<path class="mark ${markClass(mark)}" data-mark=${id} role="button" aria-haspopup="dialog" tabindex=${isStop ? 0 : -1} aria-label=${row(id)?.spoken(position) ?? ''} d=${path} />`;
}

/** Around the mark that has the focus: an outline of its own is not drawn by each browser. */
function renderRing({ink: {x, y, width, height}}: ChartMark): SVGTemplateResult {
  return svg`<rect class="ring" x=${x - RING} y=${y - RING} width=${width + 2 * RING} height=${height + 2 * RING} rx=${RING} />`;
}

export function renderLabel({id, series, label}: ChartMark, fontSize: number): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const {x, y, anchor, isNamed, lines} = label;
  return svg`<text class="mark-label ${seriesClass(series)}" data-mark=${id} text-anchor=${anchor} aria-hidden="true">
    ${renderLines(lines, x, y, fontSize, isNamed)}
  </text>`;
}

/** Where the source of a mark opens: beside the mark and its label, and over neither. */
export function renderAnchor(mark: ChartMark): TemplateResult {
  const {x, y, width, height} = inkOf(mark);
  return html`<div
    class=${height > TALL ? 'anchor tall' : 'anchor'}
    .style=${`left:${x}px;top:${y}px;width:${width}px;height:${height}px`}
  ></div>`;
}

/** What the marks mean: their names say it to whom cannot see them. */
export function renderKey(key: readonly KeyEntry[]): TemplateResult | typeof nothing {
  return key.length === 0
    ? nothing
    : html`<ul part="key" class="key" aria-hidden="true">
        ${key.map(renderKeyEntry)}
      </ul>`;
}

/** A mark of 20 by 24 pixels as the drawing shows it, beside its meaning. */
function renderKeyEntry({mark, series, text}: KeyEntry): TemplateResult {
  return html`<li>
    <svg
      class="key-mark ${series === undefined ? '' : seriesClass(series)}"
      viewBox="0 0 20 24"
      width="20"
      height="24"
      aria-hidden="true"
    >
      ${renderKeyMark(mark)}</svg
    ><span class="quiet">${text}</span>
  </li>`;
}

function renderKeyMark(mark: KeyEntry['mark']): SVGTemplateResult {
  const link = svg`<path class="strokes gap" d="M0,12H20" />`;
  const band = svg`<rect class="band" y="2" width="20" height="20" />`;
  if (mark === 'link') return link;
  if (mark === 'band') return band;
  if (mark === 'linked-band') return svg`${band}${link}`;
  return svg`<path class="outline ${mark.fill}" d=${mark.path} />`;
}

export function markClass({series, fill, isSum}: Pick<ChartMark, 'series' | 'fill' | 'isSum'>): string {
  return `outline ${seriesClass(series)} ${fill} ${isSum ? 'sum' : ''}`;
}

function seriesClass(series: number): string {
  return `s${series % SERIES_COLOURS}`;
}
