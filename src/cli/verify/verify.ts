import type {Problem} from '../../model/check/problem.js';
import {inFileOrder} from '../../model/check/walk.js';
import type {Records} from '../../model/dataset.js';
import type {Table} from '../tables/table.js';
import {earlierStates} from './earlier-states.js';
import {cellDates} from './rules/cell-dates.js';
import {cellProven} from './rules/cell-proven.js';
import {citationsAgree} from './rules/citations-agree.js';
import {citedWords} from './rules/cited-words.js';
import {currencyMarks} from './rules/currency-marks.js';
import {documentDate} from './rules/document-date.js';
import {documentParagraphs} from './rules/document-paragraphs.js';
import {documentPublisher} from './rules/document-publisher.js';
import {documentText} from './rules/document-text.js';
import {namesStand} from './rules/names-stand.js';
import {quantityProven} from './rules/quantity-proven.js';
import {readingsStand} from './rules/readings-stand.js';
import {statedDates} from './rules/stated-dates.js';
import {sourceText, type SourceText} from '../../model/source-text.js';
import type {VerifyRule} from './subject.js';

const rules: readonly VerifyRule[] = [
  documentText,
  documentParagraphs,
  documentPublisher,
  documentDate,
  citedWords,
  quantityProven,
  currencyMarks,
  citationsAgree,
  readingsStand,
  statedDates,
  namesStand,
  cellProven,
  cellDates,
];

/**
 * Every citation that the texts and tables do not bear out, and every number in it that they tell otherwise. Both are by
 * digest. What the documents told by an earlier date is proven by those documents alone.
 */
export function verifyRecords(
  records: Records,
  files: ReadonlyMap<string, string>,
  tablesByDigest: ReadonlyMap<string, readonly Table[]> = new Map()
): readonly Problem[] {
  const texts = new Map<string, SourceText>();
  const tables = new Map<string, readonly Table[]>();
  for (const {id, digest = '', paragraphs} of records.documents) {
    const text = files.get(digest);
    const ofFile = tablesByDigest.get(digest);
    if (ofFile) tables.set(id, ofFile);
    // What is no text has no paragraphs, and nothing that its record says need stand in it.
    else if (text !== undefined && paragraphs !== undefined) texts.set(id, sourceText(text));
  }
  const problemsOf = (state: Records) =>
    rules.flatMap((rule) => [...rule({records: state, texts, tables, found: files})]);
  const problems = problemsOf(records);
  const told = new Set(problems.map(withoutField));
  const earlier = earlierStates(records).flatMap(({date, records: state}) =>
    problemsOf(state).flatMap((problem) => {
      if (told.has(withoutField(problem))) return [];
      told.add(withoutField(problem));
      return [{...problem, message: `as of ${date}: ${problem.message}`}];
    })
  );
  return inFileOrder([...problems, ...earlier]);
}

/** A path counts citations, of which a record had fewer at an earlier date. */
function withoutField({file, record, message}: Problem): string {
  return JSON.stringify([file, record, message]);
}
