import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatNumber} from '../format/number.js';
import {citedPlace} from '../model/cited-place.js';
import type {Citation, SourceDocument} from '../model/schema.js';

/** Where words stand in their document: `paragraph 5 of 15`, `row Kazakhstan, column 2023`; empty where it has no places. */
export function placeInWords(citation: Citation, document: SourceDocument | undefined, locale: Locale): string {
  const words = locale.own?.source;
  const place = citedPlace(citation);
  if (place.kind === 'paragraph')
    return locale.messages.paragraph(place.paragraph, document?.paragraphs ?? place.paragraph);
  if (!words || place.kind === 'document') return '';
  if (place.kind === 'page') return words.page(place.page);
  const {sheet, rowName, scale} = citation;
  const cell = words.cell(rowName ?? place.row, place.column);
  return [
    ...(sheet === undefined ? [] : [words.sheet(sheet)]),
    // What stands there is another number than the value.
    scale === undefined || scale === 1 ? cell : `${cell} (×\u00a0${formatNumber(scale, locale)})`,
  ].join(', ');
}

/** A place by what says that another citation is of the same one. */
export function placeKey({document, paragraph, page, sheet, row, column}: Citation): string {
  return JSON.stringify([document, paragraph, page, sheet, row, column]);
}

/** Whether the key of a place is of this document. */
export function isPlaceIn(key: string, document: string): boolean {
  return key.startsWith(JSON.stringify([document]).slice(0, -1));
}

/** Where a citation was read, where room is for a sign alone: `¶ 7`, `row 7`; `¶` until the number has arrived. */
export function placeSign(citation: Citation, {own}: Locale): string {
  const place = citedPlace(citation);
  if (place.kind === 'paragraph') return `¶\u00a0${place.paragraph}`;
  const told =
    place.kind === 'page' ? own?.source.page(place.page) : place.kind === 'cell' && own?.source.row(place.row);
  return told || '¶';
}

/** Which state of a document was read, and on which terms others may use it; empty where it does not change. */
export function editionOf(document: SourceDocument | undefined, locale: Locale): string {
  const words = locale.own?.source;
  if (!words || !document) return '';
  const {version, licence, accessed} = document;
  return [
    ...(version === undefined ? [] : [words.version(version)]),
    ...(accessed === undefined ? [] : [words.accessed(formatDate(accessed, locale))]),
    ...(licence === undefined ? [] : [words.licence(licence)]),
  ].join(', ');
}

/** An address with a fragment that leads to the cited place, where there is such for its kind of file. */
export function linkToPlace(href: string, citations: readonly [Citation, ...Citation[]]): string {
  const [address = '', anchor] = href.split('#', 2);
  const place = citedPlace(citations[0]);
  const isFile = (ending: string) => address.replace(/\?.*$/u, '').toLowerCase().endsWith(ending);
  if (place.kind === 'page') return anchor === undefined ? `${href}#page=${place.page}` : href;
  // RFC 7111 counts the rows of a CSV from 1 as well.
  if (place.kind === 'cell') return anchor === undefined && isFile('.csv') ? `${href}#row=${place.row}` : href;
  // Some pages keep a route of theirs there.
  if (anchor?.startsWith('/') || anchor?.startsWith('!') || isFile('.pdf')) return href;
  const words = citations.map(({asWritten}) => `text=${encodeURIComponent(asWritten).replaceAll('-', '%2D')}`);
  return `${address}#${anchor ?? ''}:~:${words.join('&')}`;
}
