import {citationsOf, everyEntry, problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import type {Citation} from '../../../model/schema.js';
import {paragraphOf, placesOf, type SourceText} from '../../../model/source-text.js';
import type {VerifySubject} from '../subject.js';

/** The cited words stand in the cited paragraph as they are written there. */
export function* citedWords({records, texts}: VerifySubject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    for (const [path, citation] of citationsOf(record)) {
      const source = texts.get(citation.document);
      const message = source && fault(source, citation);
      if (message !== undefined) yield problemIn(type, record, `${path}.asWritten`, message);
    }
  }
}

function fault(source: SourceText, citation: Citation): string | undefined {
  const {document, paragraph, asWritten} = citation;
  if (paragraph === undefined) return undefined;
  const text = paragraphOf(source, citation);
  if (text === undefined) return `no paragraph ${paragraph} in the text of ${document}: ${asWritten}`;
  if (placesOf(asWritten, text).length > 0) return undefined;
  if (text.includes(asWritten))
    return `begins or ends inside a word of paragraph ${paragraph} of ${document}: ${asWritten}`;
  const elsewhere = source.paragraphs.findIndex((other) => placesOf(asWritten, other).length > 0);
  if (elsewhere !== -1) return `in paragraph ${elsewhere + 1} of ${document}, not in ${paragraph}: ${asWritten}`;
  return `not in paragraph ${paragraph} of ${document}: ${asWritten}`;
}
