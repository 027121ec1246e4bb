import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import {isQuantity} from '../../../model/dataset.js';
import {yearSpans} from '../../../reading/cited-quantities.js';
import {evidenceFor} from '../evidence.js';
import type {VerifySubject} from '../subject.js';

/** Another reading of a quantity is one that its cited words allow. */
export function* readingsStand(subject: VerifySubject): Iterable<Problem> {
  for (const fact of subject.records.facts.filter(isQuantity)) {
    const evidence = evidenceFor(fact, subject);
    if (evidence.length < fact.citations.length) continue;
    const told = evidence.flatMap(({figures}) => figures);
    const spans = fact.citations.flatMap(({asWritten}) => yearSpans(asWritten));
    for (const [i, {value, unit}] of (fact.readings ?? []).entries()) {
      const inFigure = told.some(
        (figure) => figure.value === value && (figure.currencies.length === 0 || figure.currencies.includes(unit))
      );
      if (inFigure || (unit === 'years' && spans.includes(value))) continue;
      yield problemIn('facts', fact, `readings.${i}`, `not in the cited words: ${value} ${unit}`);
    }
  }
}
