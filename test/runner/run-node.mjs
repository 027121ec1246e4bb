/** Runs the tests of Node's, a process a file, and counts them. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {whileBrowsersEnd} from './ends.mjs';
import {hangs} from './limits.mjs';

export function nodeTestFiles() {
  return (
    readdirSync('test', {recursive: true})
      // The benchmark has packages of its own below, and these have tests of theirs.
      .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
      .map((file) => join('test', file))
      .sort()
  );
}

/**
 * Runs `files`, with V8's coverage into `coverageFolder` if given. Returns how many tests passed, failed, were skipped, and
 * a line for each file in which one failed.
 */
export async function runNodeTests({files, coverageFolder, log = console.log}) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const failures = [];
  const queue = [...files];
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const result = await whileBrowsersEnd(file, () => runFile(file, coverageFolder), log);
      for (const name of Object.keys(counts)) counts[name] += result[name];
      if (result.printed) log(result.printed);
      if (result.failed > 0) failures.push(`${file}: ${result.failed} failed${result.names}`);
    }
  };
  await Promise.all(Array.from({length: Math.max(1, availableParallelism() - 1)}, work));
  return {...counts, failures};
}

async function runFile(file, coverageFolder) {
  const folder = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
  const [failures, summary, ended] = ['failures', 'summary', 'ended'].map((name) => join(folder, name));
  const reporters = [
    ['--test-reporter=./test/runner/failures-reporter.mjs', `--test-reporter-destination=${failures}`],
    ['--test-reporter=tap', `--test-reporter-destination=${summary}`],
  ];
  const args = ['--import', 'tsx', '--enable-source-maps', ...reporters.flat(), file];
  const env = {...process.env, KZ_BROWSERS_ENDED: ended, ...(coverageFolder && {NODE_V8_COVERAGE: coverageFolder})};
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'pipe'], env, timeout: hangs.file});
  let errors = '';
  child.stderr.on('data', (text) => (errors += text));
  const [code, signal] = await once(child, 'close');
  const read = (name) => (existsSync(name) ? readFileSync(name, 'utf8') : '');
  const tap = read(summary);
  const names = [...tap.matchAll(/^ *not ok \d+ - (.*)$/gmu)].map(([, name]) => `\n  ${name}`).join('');
  const result = {...countsOf(tap), names, ended: read(ended).split('\n').filter(Boolean)};
  const printed = [errors, read(failures)];
  rmSync(folder, {recursive: true});
  // A run that ended badly without a failing test is a failure all the same.
  if (code !== 0 && result.failed === 0) {
    result.failed = 1;
    printed.push(child.killed ? hangs.say(file, hangs.file) : `${file} ended with ${signal ?? `code ${code}`}`);
  }
  return {...result, printed: printed.join('').trim()};
}

function countsOf(tap) {
  const countOf = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'mu').exec(tap)?.[1] ?? 0);
  return {
    passed: countOf('pass'),
    failed: countOf('fail') + countOf('cancelled'),
    skipped: countOf('skipped') + countOf('todo'),
  };
}
