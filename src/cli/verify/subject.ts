import type {Problem} from '../../model/check/problem.js';
import type {Records} from '../../model/dataset.js';
import type {Citation} from '../../model/schema.js';
import {paragraphOf, type SourceText} from './source-text.js';

/** What a rule looks at: the records, and the texts of those documents that were found, by document id. */
export interface VerifySubject {
  readonly records: Records;
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** One thing that a record says of its documents, and what in their texts speaks against it. */
export type VerifyRule = (subject: VerifySubject) => Iterable<Problem>;

/** The paragraph that a citation names, or `undefined` where there is no such text or paragraph. */
export function citedParagraph({texts}: VerifySubject, citation: Citation): string | undefined {
  const text = texts.get(citation.document);
  return text && paragraphOf(text, citation);
}
