/** Runs the browser tests and counts them. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {startTestRunner} from '@web/test-runner';
import {testConfig} from './config.mjs';
import {startEngine} from './launchers.mjs';

/** Only Chromium takes pictures that can be compared, and imitates every medium. */
const chromiumOnly = (file) => file.startsWith(join('test', 'visual')) || file.endsWith('.chromium.browser.ts');

export function browserTestFiles() {
  return readdirSync('test', {recursive: true})
    .filter((file) => file.endsWith('.browser.ts'))
    .map((file) => join('test', file))
    .sort();
}

/**
 * Runs `files` in the browsers of `found`. Returns the number of tests passed, failed and skipped for each engine, a
 * line for each failure, and Chromium's coverage.
 */
export async function runBrowserTests({found, files, grep, coverage = false, update = false, watch = false}) {
  const started = await Promise.all(
    Object.keys(found).map(async (engine) => ({engine, ...(await startEngine(engine, found[engine]))}))
  );
  try {
    const launchers = started.map(({launcher}) => launcher);
    const chromium = started.filter(({engine}) => engine === 'chromium').map(({launcher}) => launcher);
    const groups = [
      {name: 'every engine', files: files.filter((file) => !chromiumOnly(file)), browsers: launchers},
      {name: 'chromium', files: files.filter(chromiumOnly), browsers: chromium},
    ].filter((group) => group.files.length > 0 && group.browsers.length > 0);
    let result;
    const reporter = {onTestRunFinished: (run) => (result = run)};
    const config = testConfig({launchers, groups, grep, coverage, update, watch, reporters: [reporter]});
    const runner = await startTestRunner({config, readCliArgs: false, readFileConfig: false, autoExitProcess: false});
    if (!runner) throw new Error('the test runner did not start');
    await new Promise((resolve) => runner.on('stopped', resolve));
    return {...count(result.sessions, started, grep), coverage: result.testCoverage?.coverageMap.data};
  } finally {
    for (const {stop} of started) stop();
  }
}

function count(sessions, started, grep) {
  const byEngine = Object.fromEntries(started.map(({engine}) => [engine, {passed: 0, failed: 0, skipped: 0}]));
  const failures = [];
  for (const {browser, testFile, testResults, errors, passed} of sessions) {
    const {engine} = started.find(({launcher}) => launcher === browser);
    const fail = (name, error) => {
      byEngine[engine].failed++;
      failures.push(`${engine}: ${testFile}: ${name}${error ? `: ${error.message}` : ''}`);
    };
    // What `grep` leaves out is told as neither passed nor failed.
    const ran = ({test}) => !grep || test.passed || test.skipped || test.error;
    const tests = testResults ? [...testsOf(testResults)].filter(ran) : [];
    for (const {name, test} of tests) {
      if (test.skipped) byEngine[engine].skipped++;
      else if (test.passed) byEngine[engine].passed++;
      else fail(name, test.error);
    }
    // A file that cannot be read, or an error outside of any test.
    if (errors.length > 0) fail('the file', errors[0]);
    else if (!passed && !grep && tests.every(({test}) => test.passed || test.skipped)) fail('the file');
    else if (tests.length === 0 && !grep) fail('the file', {message: 'has no tests'});
  }
  return {byEngine, failures};
}

function* testsOf({tests, suites}, path = '') {
  for (const test of tests) yield {name: `${path}${test.name}`, test};
  for (const suite of suites) yield* testsOf(suite, `${path}${suite.name} > `);
}
