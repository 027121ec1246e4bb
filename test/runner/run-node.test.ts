import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {runNodeTests} from './run-node.mjs';

/** A file whose one test fails as often as said, and passes from then on. */
function failing(times: number, opensBrowser: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
  const file = join(folder, 'now-and-then.test.ts');
  const runs = JSON.stringify(join(folder, 'runs'));
  writeFileSync(
    file,
    `${opensBrowser ? "import type {} from 'puppeteer-core';" : ''}
import assert from 'node:assert/strict';
import {appendFileSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
appendFileSync(${runs}, '.');
test('now and then', () => assert(readFileSync(${runs}, 'utf8').length > ${times}));`
  );
  return file;
}

const cases: readonly (readonly [
  what: string,
  times: number,
  opensBrowser: boolean,
  again: boolean,
  told: readonly [passed: number, failed: number, unsteady: number],
])[] = [
  ['a browser test that fails once is told as unsteady', 1, true, true, [1, 0, 1]],
  ['a browser test that fails again has failed', 2, true, true, [0, 1, 0]],
  ['a browser test runs once where nobody asks for more', 1, true, false, [0, 1, 0]],
  ['a test without a browser has failed where it fails', 1, false, true, [0, 1, 0]],
  ['a test that passes is steady', 0, true, true, [1, 0, 0]],
];
for (const [what, times, opensBrowser, again, told] of cases) {
  test(what, async () => {
    const file = failing(times, opensBrowser);
    const {passed, failed, failures, unsteady} = await runNodeTests({files: [file], again, log: () => undefined});
    assert.deepEqual([passed, failed, unsteady.length], told);
    assert.equal(failures.length, failed);
    for (const line of [...failures, ...unsteady])
      assert.match(line, /now-and-then\.test\.ts: 1 failed\n {2}now and then$/u);
  });
}
