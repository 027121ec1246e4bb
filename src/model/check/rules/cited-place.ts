import type {Citation, SourceDocument} from '../../schema.js';
import {allCitations, citationPath, everyRecord} from '../walk.js';
import type {Rule} from '../walk.js';

/** A citation names one place, of a kind that its document has: a paragraph that is there, a page, or a cell. */
export const citedPlace: Rule = ({byId}, tell) => {
  const {documents} = byId;
  return everyRecord((record, type) => {
    let i = 0;
    for (const citation of allCitations(record)) {
      const [field, message] = faultOf(citation, documents.get(citation.document)) ?? [];
      if (message !== undefined)
        tell(type, record, field === '' ? citationPath(record, i) : `${citationPath(record, i)}.${field}`, message);
      i++;
    }
  });
};

type Fault = readonly [field: string, message: string];

function faultOf(citation: Citation, document: SourceDocument | undefined): Fault | undefined {
  const {paragraph, page, row, column} = citation;
  if (paragraph !== undefined) {
    if (row !== undefined || column !== undefined || page !== undefined || hasCellFields(citation))
      return ['', `one place, not several: ${named(citation)}`];
    if (document === undefined) return undefined;
    const {id, paragraphs} = document;
    if (paragraphs === undefined) return ['paragraph', `${id} does not say how many paragraphs it has: ${paragraph}`];
    return paragraph > paragraphs ? ['paragraph', `no paragraph ${paragraph}: ${id} has ${paragraphs}`] : undefined;
  }
  if (row === undefined && column === undefined) {
    if (hasCellFields(citation)) return ['', `no cell without row and column: ${named(citation)}`];
    if (page !== undefined || document === undefined || document.link !== undefined) return undefined;
    return [
      '',
      document.paragraphs === undefined
        ? `no place in ${document.id}, which has no link: give a row and a column, or a page`
        : `no place in ${document.id}: give a paragraph`,
    ];
  }
  if (page !== undefined) return ['', `one place, not several: ${named(citation)}`];
  if (row === undefined) return ['row', 'missing beside the column of a cell'];
  return column === undefined ? ['column', 'missing beside the row of a cell'] : undefined;
}

function hasCellFields({sheet, rowName, scale}: Citation): boolean {
  return sheet !== undefined || rowName !== undefined || scale !== undefined;
}

function named(citation: Citation): string {
  return Object.keys(citation)
    .filter((field) => field !== 'document' && field !== 'asWritten')
    .join(', ');
}
