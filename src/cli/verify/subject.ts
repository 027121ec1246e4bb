import type {Problem} from '../../model/check/problem.js';
import type {Records} from '../../model/dataset.js';
import type {Citation} from '../../model/schema.js';
import type {Table} from '../tables/table.js';
import {paragraphOf, type SourceText} from '../../model/source-text.js';

/** What a rule looks at: the records, and by document id the texts and tables of those documents that were found. */
export interface VerifySubject {
  readonly records: Records;
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly tables: ReadonlyMap<string, readonly Table[]>;
  /** Digests of the files that were found. */
  readonly found: {has(digest: string): boolean};
}

/** One thing that a record says of its documents, and what in their texts speaks against it. */
export type VerifyRule = (subject: VerifySubject) => Iterable<Problem>;

/** The paragraph that a citation names, or `undefined` where there is no such text or paragraph. */
export function citedParagraph({texts}: VerifySubject, citation: Citation): string | undefined {
  const text = texts.get(citation.document);
  return text && paragraphOf(text, citation);
}
