import {datedParts, everyEntry, problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import type {AnyRecord} from '../../../model/check/walk.js';
import type {Citation, When} from '../../../model/schema.js';
import {missingParts} from '../dates-in-text.js';
import {citedParagraph, type VerifySubject} from '../subject.js';

/** A date that a record calls stated is written in a paragraph that it cites. */
export function* statedDates(subject: VerifySubject): Iterable<Problem> {
  for (const {type, record} of everyEntry(subject.records)) {
    for (const {path, when, citations} of datesOf(record)) {
      if (when.basis !== 'stated') continue;
      const paragraphs = citations.map((citation) => citedParagraph(subject, citation));
      // A text that is not there is told by its own rule, and may be the one with the date.
      if (paragraphs.includes(undefined)) continue;
      for (const [end, date] of Object.entries({from: when.from, to: when.to})) {
        const missing = date === undefined ? [] : missingParts(paragraphs.join('\n'), date);
        if (missing.length === 0) continue;
        yield problemIn(
          type,
          record,
          `${path}.${end}`,
          `stated, but the cited paragraphs lack ${missing.join(' and ')}: ${date}`
        );
      }
    }
  }
}

interface Dated {
  readonly path: string;
  readonly when: When;
  readonly citations: readonly Citation[];
}

function* datesOf(record: AnyRecord): Iterable<Dated> {
  if ('period' in record) yield {path: 'period', when: record.period, citations: record.citations};
  if ('when' in record) yield {path: 'when', when: record.when, citations: record.citations};
  for (const [path, {when, citation}] of datedParts(record)) yield {path: `${path}.when`, when, citations: [citation]};
}
