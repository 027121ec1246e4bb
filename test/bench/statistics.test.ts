import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compare, median, quantile, summarize} from './statistics.mjs';

describe('statistics of a benchmark', () => {
  it('takes the value in the middle, whatever the order', () => {
    assert.equal(median([30, 10, 20]), 20);
  });

  it('takes the mean of the two in the middle', () => {
    assert.equal(median([40, 10, 20, 30]), 25);
  });

  it('leaves the runs as they were', () => {
    const runs = [3, 1, 2];
    median(runs);
    assert.deepEqual(runs, [3, 1, 2]);
  });

  it('finds quartiles between two values', () => {
    assert.equal(quantile([10, 20, 30, 40], 0.25), 17.5);
    assert.equal(quantile([10, 20, 30, 40, 50], 0.75), 40);
  });

  it('refuses to say anything of no runs', () => {
    assert.throws(() => median([]), {name: 'RangeError', message: 'no values'});
  });

  it('sums up a page by its median, its quartiles and its runs', () => {
    assert.deepEqual(summarize([1, 5, 3, 2, 4]), {median: 3, lower: 2, upper: 4, runs: 5});
  });

  it('compares medians, so that one slow run changes nothing', () => {
    assert.equal(compare([10, 10, 900], [20, 20, 20]).value, 0.5);
  });

  it('spreads the ratios of runs that stood beside each other: a slow minute of the machine is no spread', () => {
    const {value, lower, upper} = compare([10, 100, 20], [20, 200, 40]);
    assert.deepEqual([value, lower, upper], [0.5, 0.5, 0.5]);
  });
});
