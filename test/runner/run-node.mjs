/** Runs the tests that need no browser and counts them. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

export function nodeTestFiles() {
  return readdirSync('test', {recursive: true})
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file))
    .sort();
}

/** Runs `files`, with V8's coverage into `coverageFolder` if given. Returns how many tests passed, failed, were skipped. */
export async function runNodeTests({files, coverageFolder}) {
  const folder = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
  const summary = join(folder, 'summary.tap');
  const reporters = [
    ['--test-reporter=./test/runner/failures-reporter.mjs', '--test-reporter-destination=stdout'],
    ['--test-reporter=tap', `--test-reporter-destination=${summary}`],
  ];
  const args = ['--import', 'tsx', '--enable-source-maps', '--test', ...reporters.flat(), ...files];
  const env = coverageFolder ? {...process.env, NODE_V8_COVERAGE: coverageFolder} : process.env;
  const [code] = await once(spawn(process.execPath, args, {stdio: 'inherit', env}), 'exit');
  const tap = readFileSync(summary, 'utf8');
  rmSync(folder, {recursive: true});
  const countOf = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'mu').exec(tap)?.[1] ?? 0);
  const counts = {
    passed: countOf('pass'),
    failed: countOf('fail') + countOf('cancelled'),
    skipped: countOf('skipped') + countOf('todo'),
  };
  // A run that ended badly without a failing test is a failure all the same.
  return code !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}
