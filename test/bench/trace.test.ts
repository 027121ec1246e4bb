import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {longestTask, type TraceEvent} from './trace.mjs';

const span = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({name, ph: 'X', pid: 1, tid, ts, dur});

describe('the longest task of a trace', () => {
  it('is that of the thread that ran the page’s scripts, in ms', () => {
    const traceEvents = [
      span('RunTask', 0, 10_000),
      span('v8.evaluateModule', 1000, 5000),
      span('RunTask', 20_000, 90_000),
      span('RunTask', 0, 500_000, 2),
    ];
    assert.equal(longestTask({traceEvents})['duration'], 90);
  });

  it('counts as parsing what is spent on it, and not what the parsed script then does', () => {
    const traceEvents = [
      span('RunTask', 0, 100_000),
      span('ParseHTML', 0, 80_000),
      span('v8.compileModule', 5000, 10_000),
      span('v8.evaluateModule', 20_000, 50_000),
      span('Layout', 30_000, 15_000),
    ];
    const {parsing, scripting, layout} = longestTask({traceEvents});
    assert.deepEqual({parsing, scripting, layout}, {parsing: 30, scripting: 35, layout: 15});
  });

  it('is not told by a trace of a page without a script', () => {
    assert.throws(() => longestTask({traceEvents: [span('RunTask', 0, 10)]}), /the trace has no script/u);
  });
});
