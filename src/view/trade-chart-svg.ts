import {MAX_LABELS} from '../geometry/chart-labels.js';
import type {ChartLayout, ChartMark} from '../geometry/chart.js';
import type {MarkPath} from '../geometry/marks.js';
import {textWidth, wrapText} from '../geometry/text.js';
import {sentences} from './options.js';
import {escapeXml as escape, INK, QUIET, svgFile, svgTexts, type SvgText} from './svg.js';
import type {KeyEntry, OneValue, ReadyTradeChart} from './trade-chart.js';

const COLOURS = ['#0b5cad', '#b23c08', '#0a6b5c', '#7a3fa0'];
/** How the band of a gap is filled. */
const BAND = `fill="${INK}" fill-opacity="0.06"`;
const DOTS = ' stroke-dasharray="1 5" stroke-linecap="round"';
/** Of a value alone, against the text. */
const VALUE = 2.5;
const KEY_LINE = 24;
/** Where the words of the key begin, after its marks, in pixels. */
const KEY_TEXT = 26;

/** The chart as one SVG file: heading, drawing, notes and sources to see; title, description and citations as metadata. */
export function tradeChartSvg(chart: ReadyTradeChart, lang: string): string {
  const {layout, heading, summary, one, unit, asOf, unlike, updated, key, table, undrawn, notes, sourceLine} = chart;
  const {width, fontSize} = layout;
  const quiet = (line: string) => ({text: line, size: fontSize, isQuiet: true});
  const top = svgTexts(
    [
      {text: heading, size: fontSize * 1.54, isBold: true},
      ...(one ? [] : [{text: summary, size: fontSize, above: fontSize * 0.4}]),
      {...quiet([unit, asOf].filter(Boolean).join(' · ')), above: fontSize * 0.4},
      ...unlike.map((line) => ({text: line, size: fontSize})),
      ...(one ? oneTexts(one, fontSize) : []),
    ],
    width
  );
  // On a whole pixel, as on a page: hairlines are sharp there.
  const drawingTop = Math.round(top.height + fontSize / 2);
  // What no document dates is told below, and needs no empty axes.
  const isDrawn = layout.marks.length > 0 && !one;
  const keyTop = drawingTop + (isDrawn ? layout.height : 0);
  const drawnKey = drawKey(key, layout);
  const bottom = svgTexts(
    [updated, ...undrawn, ...unlabelled(chart), ...notes, sourceLine]
      .filter((line) => line !== undefined)
      .map((line, i) => ({...quiet(line), above: i === 0 ? fontSize * 0.4 : 0})),
    width,
    keyTop + drawnKey.height
  );
  return svgFile({
    width,
    height: bottom.height,
    lang,
    title: heading,
    description: sentences([summary, asOf, ...unlike, updated]),
    sources: table.map(({source}) => source),
    content: `${top.content}<g transform="translate(0 ${drawingTop})" font-size="${fontSize}">
${isDrawn ? drawAxes(layout) : ''}
${isDrawn ? drawMarks(chart) : ''}
</g>
<g transform="translate(0 ${keyTop})" font-size="${fontSize}">
${drawnKey.content}</g>
${bottom.content}`,
  });
}

/** Lines, marks and their labels. */
function drawMarks({layout, row}: ReadyTradeChart): string {
  const links = layout.links.map(
    ({series, path, gap, isDense}) =>
      `<path d="${path}" fill="none" stroke="${colour(series)}" stroke-width="${isDense ? 1.5 : 2.5}"${gap ? DOTS : ''}/>`
  );
  const seen = layout.marks.filter(({fill, label}) => fill !== 'bare' || label);
  const marks = seen.map((mark) => drawMark(mark, layout, row(mark.id)?.spoken() ?? ''));
  return [...links, ...marks].join('\n');
}

/** One value alone, as on a card. */
function oneTexts({label, parts, period}: OneValue, fontSize: number): SvgText[] {
  const qualifier = (text: string) => (text === '' ? [] : [{text: text.trim(), size: fontSize, isBold: true}]);
  return [
    {text: label, size: fontSize, above: fontSize},
    ...qualifier(parts.before),
    {text: parts.value, size: fontSize * VALUE, isBold: true},
    ...qualifier(parts.after),
    {text: period, size: fontSize},
  ];
}

function drawAxes(layout: ChartLayout): string {
  const {width, baseline, bottom, grid, plot, bands, xTicks, yTicks, yearMarks, fontSize} = layout;
  return `${bands.map(({x, width, box, lines}) => `<rect x="${x}" y="${plot.y}" width="${width}" height="${plot.height}" ${BAND}/>${box ? drawLines(lines, box.x + box.width / 2, box.y, 'middle', QUIET, fontSize) : ''}`).join('')}
<path d="${grid}" stroke="#ccc" stroke-width="0.5" shape-rendering="crispEdges"/>
${yTicks.map(({y, label}) => text(0, y, 'start', label, QUIET, '-0.4em')).join('\n')}
<path d="M0,${baseline}H${width}${yearMarks.map((x) => `M${x},${bottom}v5`).join('')}" stroke="${INK}" shape-rendering="crispEdges"/>
${xTicks.map(({x, label}) => text(x, bottom, 'middle', label, QUIET, '1.5em')).join('\n')}`;
}

/** A picture has neither tooltip nor table: where each value was to have its label, those without room stand below. */
function unlabelled({layout, one, row: rowOf}: ReadyTradeChart): string[] {
  if (one || layout.marks.length > MAX_LABELS) return [];
  return layout.marks.flatMap(({id, label}) => {
    const row = label === undefined ? rowOf(id) : undefined;
    if (row === undefined) return [];
    const [amount, period] = row.told;
    return `${row.subject}, ${period}: ${amount}`;
  });
}

function drawMark({series, path, fill, isSum, label}: ChartMark, {fontSize}: ChartLayout, spoken: string): string {
  const stroke = `stroke="${colour(series)}" stroke-width="2"`;
  const words = label
    ? drawLines(label.lines, label.x, label.y, label.anchor, colour(series), fontSize, label.isNamed)
    : '';
  const outline =
    fill === 'bare'
      ? ''
      : `<path d="${path}" ${fillOf(fill, colour(series))}${isSum ? ' fill-opacity="0.25"' : ''} ${stroke}/>`;
  return `<g><title>${escape(spoken)}</title>${outline}${words}</g>`;
}

/** What the marks mean, beside each other as far as there is room; `height` is that of all. */
function drawKey(key: readonly KeyEntry[], {width, fontSize}: ChartLayout): {content: string; height: number} {
  let [x, top, bottom] = [0, 0, 0];
  let content = '';
  for (const {mark, series, text: meaning} of key) {
    const ink = series === undefined ? QUIET : colour(series);
    const lines = wrapText(meaning, width - KEY_TEXT, fontSize);
    const room = KEY_TEXT + Math.max(...lines.map((line) => textWidth(line, fontSize)));
    if (x + room > width) [x, top] = [0, bottom];
    const texts = lines.map((line, i) => text(KEY_TEXT, 12 + i * fontSize * 1.2, 'start', line, QUIET, '0.35em'));
    content += `<g transform="translate(${x} ${top})">${drawKeyMark(mark, ink)}${texts.join('')}</g>\n`;
    bottom = Math.max(bottom, top + KEY_LINE + (lines.length - 1) * fontSize * 1.2);
    x += room + fontSize;
  }
  return {content, height: bottom};
}

function drawKeyMark(mark: KeyEntry['mark'], ink: string): string {
  const link = `<path d="M0,12H20" stroke="${QUIET}" stroke-width="2.5"${DOTS}/>`;
  const band = `<rect y="2" width="20" height="20" ${BAND}/>`;
  if (mark === 'link') return link;
  if (mark === 'band') return band;
  if (mark === 'linked-band') return band + link;
  return `<path d="${mark.path}" ${fillOf(mark.fill, ink)} stroke="${ink}" stroke-width="2"/>`;
}

/** Lines of a text from `top` on, the first one bold where it is a name. */
function drawLines(
  lines: readonly string[],
  x: number,
  top: number,
  anchor: string,
  fill: string,
  fontSize: number,
  hasName = false
): string {
  const drawn = lines.map((line, i) => {
    const drawnLine = text(x, top + fontSize * (i * 1.2 + 0.95), anchor, line, fill);
    return hasName && i === 0 ? drawnLine.replace('<text', '<text font-weight="700"') : drawnLine;
  });
  return drawn.join('');
}

function text(x: number, y: number, anchor: string, content: string, fill: string, dy = '0'): string {
  return `<text x="${x}" y="${y}" dy="${dy}" text-anchor="${anchor}" fill="${fill}">${escape(content)}</text>`;
}

function fillOf(fill: MarkPath['fill'], ink: string): string {
  return `fill="${fill === 'full' ? ink : '#fff'}"${fill === 'broken' ? ' stroke-dasharray="3 2.5"' : ''}`;
}

function colour(series: number): string {
  return COLOURS[series % COLOURS.length] ?? INK;
}
