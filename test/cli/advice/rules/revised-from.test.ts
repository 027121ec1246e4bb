import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adviceOn, changed} from '../fixture.js';

const told = (change: Record<string, unknown>) => adviceOn(changed('facts', 'island-lamps-2020', change));

test('a revised value without what stood before', () => {
  assert.deepEqual(told({status: 'revised'}), [
    'facts.json#island-lamps-2020: status: revised, and nothing says what stood before: give it in earlier, {"before": DOCUMENT, "value": NUMBER}',
  ]);
});

test('a provisional value has none before it', () => {
  assert.deepEqual(told({status: 'provisional'}), []);
});
