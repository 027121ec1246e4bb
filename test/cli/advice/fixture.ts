import assert from 'node:assert/strict';
import {advise} from '../../../src/cli/advice/advise.js';
import {checkRecords, printProblem} from '../../../src/model/check/index.js';
import {changed} from '../../model/check/fixture.js';

export {added, changed, good, like} from '../../model/check/fixture.js';

/** The advice on a dataset without a problem, as it is printed. */
export function adviceOn(input: unknown, translations: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const check = checkRecords(input);
  assert(check.state === 'good', check.state === 'bad' ? printProblem(check.problems[0]) : '');
  return advise(check.records, new Map(Object.entries(translations))).map(printProblem);
}

/** The advice on a label of the good dataset. */
export function adviceOnLabel(label: string): readonly string[] {
  return adviceOn(changed('facts', 'island-oldest-fair', {label}));
}
