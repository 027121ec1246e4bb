import type {Citation} from './schema.js';

/** What a citation names in its document: a paragraph, a page, a cell, or no place within it. */
export type CitedPlace =
  | {readonly kind: 'paragraph'; readonly paragraph: number}
  | {readonly kind: 'page'; readonly page: number}
  | {readonly kind: 'cell'; readonly row: number; readonly column: string}
  | {readonly kind: 'document'};

export function citedPlace({paragraph, page, row, column}: Citation): CitedPlace {
  if (paragraph !== undefined) return {kind: 'paragraph', paragraph};
  if (page !== undefined) return {kind: 'page', page};
  if (row !== undefined && column !== undefined) return {kind: 'cell', row, column};
  return {kind: 'document'};
}
