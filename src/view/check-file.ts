/** A reader's file against a list of sources: which document it is, and which passages stand in it. */
import {citedPlace} from '../model/cited-place.js';
import {placesOf, sourceText, type SourceText} from '../model/source-text.js';
import type {ListedDocument, ListedPassage} from './listed-document.js';

/** Whether a passage stands in a file: in its place, in another paragraph (its number), nowhere, or nobody looked. */
export type Finding = 'found' | 'missing' | 'unchecked' | number;

/** What a file is, as far as it could be read. */
export interface GivenFile {
  /** As records have it, `sha256-…`; absent where the browser computes none. */
  readonly digest: string | undefined;
  /** Absent of what is no text. */
  readonly text: string | undefined;
}

/** What a file was found to be. */
export interface CheckedFile {
  /** The document that it is to the last byte, else the one with most of its passages in it, if any. */
  readonly document: ListedDocument | undefined;
  /** Whether it has that document's digest. */
  readonly isSame: boolean;
  /** Of the document's passages, by their places. */
  readonly findings: ReadonlyMap<string, Finding>;
}

export function checkFile({digest, text}: GivenFile, documents: readonly ListedDocument[]): CheckedFile {
  const read = text === undefined ? undefined : sourceText(text);
  const same = documents.find(({document}) => digest !== undefined && document?.digest === digest);
  if (same) return {document: same, isSame: true, findings: findingsOf(same, read)};
  let best: CheckedFile = {document: undefined, isSame: false, findings: new Map()};
  for (const document of read ? documents : []) {
    const findings = findingsOf(document, read);
    if (standing(findings) > standing(best.findings)) best = {document, isSame: false, findings};
  }
  return best;
}

/** How many passages stand in a file, wherever. */
export function standing(findings: CheckedFile['findings']): number {
  return [...findings.values()].filter((finding) => finding === 'found' || typeof finding === 'number').length;
}

function findingsOf({passages}: ListedDocument, text: SourceText | undefined): Map<string, Finding> {
  return new Map(passages.map((passage) => [passage.at, text ? findingOf(passage, text) : 'unchecked']));
}

function findingOf({citations}: ListedPassage, {text, paragraphs}: SourceText): Finding {
  const place = citedPlace(citations[0]);
  const standsIn = (part: string) => citations.every(({asWritten}) => placesOf(asWritten, part).length > 0);
  if (place.kind === 'document') return standsIn(text) ? 'found' : 'missing';
  if (place.kind !== 'paragraph') return 'unchecked';
  if (standsIn(paragraphs[place.paragraph - 1] ?? '')) return 'found';
  const elsewhere = paragraphs.findIndex(standsIn);
  return elsewhere === -1 ? 'missing' : elsewhere + 1;
}
