import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {groupsOf, tries, whileBrowsersEnd, type FileResult} from './ends.mjs';

const good: FileResult = {failed: 0, ended: [], printed: ''};
const broken: FileResult = {failed: 1, ended: [], printed: 'not equal'};
const ended: FileResult = {failed: 2, ended: ['firefox'], printed: 'target closed'};

/** Runs a file that comes to these results, one after the other; the last one stays. */
async function run(...results: readonly FileResult[]) {
  const said: string[] = [];
  let runs = 0;
  const next = () => Promise.resolve(results[Math.min(runs++, results.length - 1)] ?? good);
  const result = await whileBrowsersEnd('a.test.ts', next, (line) => said.push(line));
  return {result, runs, said};
}

describe('a file of tests', () => {
  it('runs once where no browser ends, good or not', async () => {
    assert.deepEqual(await run(good), {result: good, runs: 1, said: []});
    assert.deepEqual(await run(broken), {result: broken, runs: 1, said: []});
  });

  it('runs again where its browser ended, which is told, and counts as the last run', async () => {
    const said = ['a.test.ts: firefox ended in the middle; the file runs again in a new browser'];
    assert.deepEqual(await run(ended, good), {result: good, runs: 2, said});
    assert.deepEqual(await run(ended, broken), {result: broken, runs: 2, said});
  });

  it('runs once where a browser ended and no test failed of it', async () => {
    const result = {...good, ended: ['chromium']};
    assert.deepEqual(await run(result), {result, runs: 1, said: []});
  });

  it('fails where browsers end each time', async () => {
    const {result, runs} = await run(ended);
    assert.equal(runs, tries);
    assert.equal(result.failed, 2);
    assert.match(result.printed, /^target closed\na\.test\.ts: firefox ended in the middle, 3 times$/u);
  });

  it('runs again in the engine that ended, and in no other', () => {
    const results = ['chromium a.ts', 'webkit a.ts', 'chromium b.ts'].map((result) => {
      const [engine = '', file = ''] = result.split(' ');
      return {engine, testFile: resolve(file)};
    });
    assert.deepEqual(groupsOf(results), [
      {engine: 'chromium', files: ['a.ts', 'b.ts']},
      {engine: 'webkit', files: ['a.ts']},
    ]);
    assert.deepEqual(groupsOf([]), []);
  });
});
