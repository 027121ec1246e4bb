import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkRecords} from '../../src/model/check/index.js';
import {agreements, events, points} from './pages/own-data.js';

describe('the made-up records of the benchmark', () => {
  for (const [name, make] of Object.entries({points, events, agreements})) {
    it(`are valid: ${name}`, () => {
      assert.equal(checkRecords(make(1000)).state, 'good');
    });

    it(`are the same at each call: ${name}`, () => {
      assert.deepEqual(make(100), make(100));
    });
  }
});
