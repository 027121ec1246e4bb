import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertOnlyProblem, changed, problemsOf} from '../fixture.js';

const first = {document: 'first-letter', paragraph: 1, asWritten: 'the pact on lamps'};
const second = {document: 'second-letter', paragraph: 1, asWritten: 'the pact of the port'};

/** The pact on lamps with what was said of it before a letter. */
function pact(citations: readonly unknown[], ...earlier: readonly unknown[]): unknown {
  return changed('agreements', 'lamp-pact', {citations, earlier});
}

test('what a second letter changed has an earlier reading', () =>
  assert.deepEqual(problemsOf(pact([second, first], {before: 'second-letter', status: 'planned'})), []));

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a reading before a letter that the record does not cite',
    pact([first], {before: 'second-letter', status: 'planned'}),
    'before: the record does not cite it: second-letter',
  ],
  [
    'a reading before the first letter of all',
    pact([second, first], {before: 'first-letter', status: 'planned'}),
    'before: no document of the record before it: first-letter',
  ],
  [
    'a reading that the later letter left as it was',
    pact([first, second], {before: 'second-letter', title: 'A pact', status: 'signed'}),
    'status: the same before second-letter and after',
  ],
];
for (const [name, input, problem] of rows) {
  test(name, () => assertOnlyProblem(input, `agreements.json#lamp-pact: earlier.0.${problem}`));
}

test('two readings before one letter', () =>
  assertOnlyProblem(
    pact([first, second], {before: 'second-letter', status: 'planned'}, {before: 'second-letter', title: 'A pact'}),
    'agreements.json#lamp-pact: earlier.1.before: no document of the record before it: second-letter'
  ));
