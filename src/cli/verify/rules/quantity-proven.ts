import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import {isQuantity} from '../../../model/dataset.js';
import type {Quantity} from '../../../model/schema.js';
import {type Evidence, evidenceFor, type Figure, provingFigures} from '../evidence.js';
import type {VerifySubject} from '../subject.js';

/** At least one citation of a quantity says its value, its unit and its qualifier. */
export function* quantityProven(subject: VerifySubject): Iterable<Problem> {
  for (const fact of subject.records.facts.filter(isQuantity)) {
    const evidence = evidenceFor(fact, subject);
    // Words that were not found are told by their own rule.
    if (evidence.length === 0 || provingFigures(fact, evidence).length > 0) continue;
    const [field, message] = nearest(fact, evidence);
    yield problemIn('facts', fact, field, message);
  }
}

/** What keeps the citations from being a proof, by the figure that comes nearest to one. */
function nearest(
  {value, unit, qualifier}: Quantity,
  evidence: readonly Evidence[]
): readonly [field: string, message: string] {
  const figures = evidence.flatMap((citation) => citation.figures);
  const sameValue = figures.filter((figure) => figure.value === value);
  const [qualified] = sameValue.filter((figure) => figure.unit !== 'other');
  if (qualified) {
    const said = qualified.qualifiers.join(' and ') || 'exact';
    return ['qualifier', `${said} in the words, ${qualifier} in the record: ${qualified.asWritten}`];
  }
  const cut = evidence.find((citation) => citation.cut.length > 0);
  if (cut) return [`${cut.path}.asWritten`, `cuts a figure: ${cut.cut.join(', ')}`];
  const [counted] = sameValue;
  if (counted) return ['unit', `${unitIn(counted)} in the words, ${unit} in the record: ${counted.asWritten}`];
  const told = figures.filter((figure) => figure.unit === 'same').map((figure) => figure.asWritten);
  const words = told.length > 0 ? told.join(', ') : 'no such number';
  return ['value', `${words} in the words, ${value} ${unit} in the record`];
}

function unitIn({currencies, noun, signMissing}: Figure): string {
  return currencies.join(' and ') || (noun ?? (signMissing ? 'no currency sign' : 'no such unit'));
}
