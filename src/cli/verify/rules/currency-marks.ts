import {noteKinds, problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import {isQuantity} from '../../../model/dataset.js';
import {evidenceFor, provingFigures} from '../evidence.js';
import type {VerifySubject} from '../subject.js';

/** A second currency in a figure is kept as a reading, and a missing one is explained in a note. */
export function* currencyMarks(subject: VerifySubject): Iterable<Problem> {
  for (const fact of subject.records.facts.filter(isQuantity)) {
    const proofs = provingFigures(fact, evidenceFor(fact, subject));
    const [proof] = proofs;
    if (!proof) continue;
    for (const currency of proof.currencies) {
      const kept = fact.readings?.some(({value, unit}) => value === proof.value && unit === currency);
      if (currency === fact.unit || kept) continue;
      yield problemIn('facts', fact, 'readings', `no reading in ${currency}: ${proof.asWritten}`);
    }
    if (proofs.some(({unit}) => unit === 'same') || noteKinds(fact).includes('currency')) continue;
    yield problemIn('facts', fact, 'notes', `no currency note, and no currency sign in the words: ${proof.asWritten}`);
  }
}
