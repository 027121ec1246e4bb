import type {Problem} from '../../model/check/problem.js';
import type {Records} from '../../model/dataset.js';
import {agreementTopics} from './rules/agreement-topics.js';
import {indexBase} from './rules/index-base.js';
import {namedByNothing} from './rules/named-by-nothing.js';
import {phraseLabels} from './rules/phrase-labels.js';
import {revisedFrom} from './rules/revised-from.js';
import {titleRoom} from './rules/title-room.js';
import {wholeCounts} from './rules/whole-counts.js';
import {adviceSubject, type AdviceRule} from './subject.js';

const rules: readonly AdviceRule[] = [
  namedByNothing,
  agreementTopics,
  phraseLabels,
  titleRoom,
  wholeCounts,
  revisedFrom,
  indexBase,
];

/** What is worth a second look in records that have no problem. Translations are by language. */
export function advise(records: Records, translations: ReadonlyMap<string, unknown>): readonly Problem[] {
  const subject = adviceSubject(records, translations);
  return rules.flatMap((rule) => [...rule(subject)]);
}
