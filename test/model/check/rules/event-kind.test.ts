import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changed, problemsOf} from '../fixture.js';

test('a kind that is none of ours has a label', () => {
  const [problem] = problemsOf(changed('events', 'fair-2022', {kind: 'regatta'}));
  assert.match(
    problem ?? '',
    /^events\.json#fair-2022: kind: neither a kind of ours \(.*\) nor one with a "kindLabel": regatta$/u
  );
  assert.deepEqual(problemsOf(changed('events', 'fair-2022', {kind: 'regatta', kindLabel: 'Regatta'})), []);
});
