import type {ChartMark} from '../geometry/chart.js';
import {wrapWords} from '../geometry/text.js';
import type {KeyEntry, ReadyTradeChart} from './trade-chart.js';

const COLOURS = ['#0b5cad', '#b23c08', '#0a6b5c', '#7a3fa0'];
const LINE = 1.4;
const KEY_LINE = 24;
const TITLE_LINE = 1.8;

/** The chart as one SVG file: heading, drawing and sources to see; title, description and citations as metadata. */
export function tradeChartSvg(chart: ReadyTradeChart): string {
  const {layout, heading, summary, unit, asOf, key, rows, sourceLine} = chart;
  const {width, height, fontSize, plot, baseline} = layout;
  const sources = wrapWords(sourceLine, width / (fontSize * 0.56));
  const title = wrapWords(heading, width / (fontSize * 0.8));
  const top = fontSize * (2.2 + title.length * TITLE_LINE);
  const total = Math.round(top + height + key.length * KEY_LINE + (sources.length + 1) * fontSize * LINE);
  const citations = [...rows.values()]
    .map(({source}) => `<dc:source>${escape(source.citationText)}</dc:source>`)
    .join('');
  const end = plot.x + plot.width;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" font-family="sans-serif" font-size="${fontSize}" fill="#222">
<title>${escape(heading)}</title>
<desc>${escape(summary)}</desc>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about=""><dc:title>${escape(heading)}</dc:title><dc:description>${escape(summary)}</dc:description>${citations}</rdf:Description></rdf:RDF></metadata>
<rect width="100%" height="100%" fill="#fff"/>
${title.map((line, i) => `<text y="${fontSize * (1.6 + i * TITLE_LINE)}" font-size="${fontSize * 1.4}" font-weight="700">${escape(line)}</text>`).join('\n')}
<text y="${top - fontSize * 0.8}" fill="#555">${escape([unit, asOf].filter(Boolean).join(' · '))}</text>
<g transform="translate(0 ${top})">
${layout.yTicks.map(({y, label}) => `<path d="M${plot.x},${y}H${end}" stroke="#ccc" stroke-width="0.5"/>${text(plot.x - 8, y, 'end', label, '#555', '0.35em')}`).join('\n')}
<path d="M${plot.x},${baseline}H${end}" stroke="#222"/>
${layout.xTicks.map(({x, label}) => text(x, baseline, 'middle', label, '#555', '1.5em')).join('\n')}
${layout.links.map(({series, path, gap}) => `<path d="${path}" fill="none" stroke="${colour(series)}" stroke-width="2"${gap ? ' stroke-dasharray="2 4"' : ''}/>`).join('\n')}
${layout.marks.map((mark) => drawMark(mark, fontSize, rows.get(mark.id)?.spoken ?? '')).join('\n')}
${key.map((entry, i) => drawKeyEntry(entry, height + i * KEY_LINE)).join('\n')}
</g>
${sources.map((line, i) => `<text y="${total - (sources.length - i - 0.5) * fontSize * LINE}" fill="#555">${escape(line)}</text>`).join('\n')}
</svg>
`;
}

function drawMark(
  {series, outline, filled, strokes, span, label}: ChartMark,
  fontSize: number,
  spoken: string
): string {
  const stroke = `stroke="${colour(series)}" stroke-width="2"`;
  const lines =
    label?.lines.map((line, i) => {
      const isName = label.isNamed && i === 0;
      return text(label.x, label.y + fontSize * (i * 1.2 + 0.95), label.anchor, line, isName ? colour(series) : '#222');
    }) ?? [];
  return `<g><title>${escape(spoken)}</title>${span === undefined ? '' : `<path d="${span}" fill="none" ${stroke}/>`}<path d="${outline}" fill="${filled ? colour(series) : '#fff'}" ${stroke}/>${strokes && `<path d="${strokes}" fill="none" ${stroke}/>`}${lines.join('')}</g>`;
}

function drawKeyEntry({mark, series, text: meaning}: KeyEntry, y: number): string {
  const ink = series === undefined ? '#555' : colour(series);
  const path = mark
    ? `<path d="${mark.outline}" fill="${mark.filled ? ink : '#fff'}" stroke="${ink}" stroke-width="2"/><path d="${mark.strokes}" fill="none" stroke="${ink}" stroke-width="2"/>`
    : '<path d="M0,12H20" stroke="#555" stroke-width="2" stroke-dasharray="2 4"/>';
  return `<g transform="translate(0 ${y})">${path}${text(26, 12, 'start', meaning, '#555', '0.35em')}</g>`;
}

function text(x: number, y: number, anchor: string, content: string, fill: string, dy = '0'): string {
  return `<text x="${x}" y="${y}" dy="${dy}" text-anchor="${anchor}" fill="${fill}">${escape(content)}</text>`;
}

function colour(series: number): string {
  return COLOURS[series % COLOURS.length] ?? '#222';
}

/** A text as XML; characters that XML cannot hold are left out. */
function escape(content: string): string {
  return content
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
