import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adviceOn, changed} from '../fixture.js';

test('half a lamp', () => {
  assert.deepEqual(adviceOn(changed('facts', 'island-lamps-2020', {value: 300.5})), [
    'facts.json#island-lamps-2020: value: not a whole number of lamps: 300.5',
  ]);
});

test('fewer lamps than none', () => {
  assert.deepEqual(adviceOn(changed('facts', 'island-lamps-2020', {value: -1})), [
    'facts.json#island-lamps-2020: value: fewer lamps than none: -1',
  ]);
});

test('money is neither whole nor above zero', () => {
  const change = {value: -0.5, readings: undefined, notes: undefined};
  assert.deepEqual(adviceOn(changed('facts', 'island-trade-2019', change)), []);
});
