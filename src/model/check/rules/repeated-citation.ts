import {everyRecord} from '../walk.js';
import type {Rule} from '../walk.js';

/** A record does not cite the same words of the same place twice. */
export const repeatedCitation: Rule = (_, tell) =>
  everyRecord((record, type) => {
    if (!('citations' in record) || record.citations.length < 2) return;
    const seen = new Set<string>();
    for (const [i, {document, paragraph, page, sheet, row, column, asWritten}] of record.citations.entries()) {
      const key = JSON.stringify([document, paragraph, page, sheet, row, column, asWritten]);
      if (seen.has(key)) tell(type, record, `citations.${i}`, `cited twice: ${document}, ${asWritten}`);
      seen.add(key);
    }
  });
