import assert from 'node:assert/strict';
import {test} from 'node:test';
import {added, adviceOn, like} from '../fixture.js';

/** What is told of a measure's unit. */
const output = (fields: object) =>
  adviceOn(
    added(
      'measures',
      like('measures', 'lamps', {id: 'output', label: 'Output', unit: 'index', counted: undefined, ...fields})
    )
  ).filter((advice) => advice.includes('unit: '));

test('an index that says nothing of its base', () => {
  assert.deepEqual(output({}), [
    'measures.json#output: unit: an index, and nothing says what is 100: give its base, such as "2015"',
  ]);
});

test('an index with its base', () => {
  assert.deepEqual(output({base: '2015'}), []);
});
