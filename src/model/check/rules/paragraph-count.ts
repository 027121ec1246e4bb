import {allCitations, citationPath, everyRecord} from '../walk.js';
import type {Rule} from '../walk.js';

/** A cited paragraph is one that the document has. */
export const paragraphCount: Rule = ({byId}, tell) => {
  const documents = byId.documents;
  return everyRecord((record, type) => {
    let i = 0;
    for (const {document, paragraph} of allCitations(record)) {
      const count = documents.get(document)?.paragraphs ?? paragraph;
      if (paragraph > count)
        tell(
          type,
          record,
          `${citationPath(record, i)}.paragraph`,
          `no paragraph ${paragraph}: ${document} has ${count}`
        );
      i++;
    }
  });
};
