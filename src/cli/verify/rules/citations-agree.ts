import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import {isQuantity} from '../../../model/dataset.js';
import {evidenceFor, provingFigures} from '../evidence.js';
import type {VerifySubject} from '../subject.js';

/** A citation that gives another value than the record has it among the readings. */
export function* citationsAgree(subject: VerifySubject): Iterable<Problem> {
  for (const fact of subject.records.facts.filter(isQuantity)) {
    const evidence = evidenceFor(fact, subject);
    if (provingFigures(fact, evidence).length === 0) continue;
    const values = [fact, ...(fact.readings ?? [])].map(({value}) => value);
    for (const {path, figures} of evidence) {
      const told = figures.filter(({unit}) => unit === 'same');
      if (told.length === 0 || told.some(({value}) => values.includes(value))) continue;
      const words = told.map(({asWritten}) => asWritten).join(', ');
      yield problemIn('facts', fact, `${path}.asWritten`, `neither the value nor a reading: ${words}`);
    }
  }
}
