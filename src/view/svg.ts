/** What the widgets' standalone SVG files share: XML, metadata, and text in lines. */
import {wrapText} from '../geometry/text.js';
import type {SourceView} from './source.js';
import {BOLD} from './value-parts.js';

export const INK = '#222';
export const QUIET = '#555';
/** Room around a picture's content, in pixels. */
export const PADDING = 24;
const LINE = 1.4;
/** The rule on top, which makes a family of the widgets, and the room below it, in pixels. */
const RULE = 2;
const BELOW_RULE = 8;
/** Room between a lead and its lines, in pixels. */
export const LEAD_GAP = 12;

/** Who draws the file may have no sans serif for every letter, and would set one word in two: these have them all. */
const FONTS = {
  hangul: "'Noto Sans CJK KR','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif",
  other: "'Noto Sans','Segoe UI','Helvetica Neue',Arial,sans-serif",
};

/** A paragraph of a picture. */
export interface SvgText {
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
  /** Height of a line, of its size; 1.4 without one. */
  readonly line?: number;
  /** Room above, in pixels. */
  readonly above?: number;
  /** Where the lines begin, in pixels. */
  readonly indent?: number;
  /** What stands before the lines, from the left edge to the indent: a date. */
  readonly lead?: string;
}

export interface SvgFile {
  /** Of the content, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly Pick<SourceView, 'citationText'>[];
  readonly content: string;
}

/** Paragraphs below each other, each wrapped to the width, from `top` on; `height` is where the last one ends. */
export function svgTexts(texts: readonly SvgText[], width: number, top = 0): {content: string; height: number} {
  let y = top;
  let content = '';
  for (const {text, size, isBold = false, isQuiet = false, above = 0, indent = 0, lead, line: height = LINE} of texts) {
    y += above;
    const style = `font-size="${size}"${isBold ? ' font-weight="700"' : ''}${isQuiet ? ` fill="${QUIET}"` : ''}`;
    for (const [i, line] of (lead ? wrapText(lead, indent - LEAD_GAP, size) : []).entries()) {
      const baseline = round(y + size * (LINE * (i + 1) - 0.35));
      content += `<text y="${baseline}" font-size="${size}" fill="${QUIET}">${escapeXml(line)}</text>\n`;
    }
    for (const line of wrapText(text, width - indent, isBold ? size * BOLD : size)) {
      y += size * height;
      const baseline = round(y - size * (height - 1.05));
      content += `<text x="${indent}" y="${baseline}" ${style}>${escapeXml(line)}</text>\n`;
    }
  }
  return {content, height: round(y)};
}

/** The whole file: content on white; title, description and citations as metadata. It refers to nothing outside itself. */
export function svgFile({lang, title, description, sources, content, ...size}: SvgFile): string {
  const width = Math.ceil(size.width + 2 * PADDING);
  const height = Math.ceil(size.height + RULE + BELOW_RULE + 2 * PADDING);
  const fonts = lang === 'ko' ? FONTS.hangul : FONTS.other;
  const citations = sources.map(({citationText}) => `<dc:source>${escapeXml(citationText)}</dc:source>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" xml:lang="${lang}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fonts}" fill="${INK}">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(description)}</desc>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about=""><dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(description)}</dc:description>${citations}</rdf:Description></rdf:RDF></metadata>
<rect width="100%" height="100%" fill="#fff"/>
<path d="M${PADDING},${PADDING + RULE / 2}H${width - PADDING}" stroke="${INK}" stroke-width="${RULE}"/>
<g transform="translate(${PADDING} ${PADDING + RULE + BELOW_RULE})">
${content}</g>
</svg>
`;
}

/** A text as XML; characters that XML cannot hold are left out. */
export function escapeXml(content: string): string {
  return content
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
