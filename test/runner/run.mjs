/** Runs the browser tests and counts them. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {startTestRunner} from '@web/test-runner';
import coverageLibrary from 'istanbul-lib-coverage';
import {testConfig} from './config.mjs';
import {endSessions, groupsOf, tellEnds, tries} from './ends.mjs';
import {startEngine} from './launchers.mjs';

const {createCoverageMap} = coverageLibrary;

/** Only Chromium takes pictures that can be compared, and imitates every medium. */
const chromiumOnly = (file) => file.startsWith(join('test', 'visual')) || file.endsWith('.chromium.browser.ts');

export function browserTestFiles() {
  return readdirSync('test', {recursive: true})
    .filter((file) => file.endsWith('.browser.ts'))
    .map((file) => join('test', file))
    .sort();
}

/**
 * Runs `files` in the browsers of `found`; those whose browser ended in the middle again in a new one. Returns the number
 * of tests passed, failed and skipped for each engine, a line for each failure, and Chromium's coverage.
 */
export async function runBrowserTests({found, files, log = console.log, ...options}) {
  const coverage = createCoverageMap({});
  const results = [];
  let groups = Object.keys(found).map((engine) => ({
    engine,
    files: files.filter((file) => engine === 'chromium' || !chromiumOnly(file)),
  }));
  for (let attempt = 1; groups.length > 0; attempt++) {
    const run = await runOnce(
      groups.filter((group) => group.files.length > 0),
      found,
      options
    );
    coverage.merge(run.coverage);
    const isLast = attempt === tries || options.watch;
    results.push(...run.results.filter(({hasEnded}) => isLast || !hasEnded));
    groups = isLast ? [] : groupsOf(run.results.filter(({hasEnded}) => hasEnded));
    for (const {engine, files: again} of groups)
      log(`${engine} ended in the middle; these run again in a new one: ${again.join(' ')}`);
  }
  return {...count(results, Object.keys(found), options.grep), coverage: coverage.toJSON()};
}

/** Runs each group's files in its engine. Returns the sessions, with whether their browser ended under them. */
async function runOnce(groups, found, {grep, coverage = false, update = false, watch = false}) {
  const ended = new Set();
  let runner;
  const started = await Promise.all(
    groups.map(async ({engine}) => {
      const onEnd = () => endSessions(runner, engineOf.launcher, ended);
      const engineOf = {engine, ...(await startEngine(engine, found[engine], onEnd))};
      return engineOf;
    })
  );
  for (const {launcher} of started) tellEnds(launcher, ended);
  const launcherOf = (name) => started.find(({engine}) => engine === name).launcher;
  try {
    let result;
    const config = testConfig({
      launchers: started.map(({launcher}) => launcher),
      groups: groups.map(({engine, files}) => ({name: engine, files, browsers: [launcherOf(engine)]})),
      ...{grep, coverage, update, watch},
      reporters: [{onTestRunFinished: (run) => (result = run)}],
    });
    runner = await startTestRunner({config, readCliArgs: false, readFileConfig: false, autoExitProcess: false});
    if (!runner) throw new Error('the test runner did not start');
    await new Promise((resolve) => runner.on('stopped', resolve));
    const results = result.sessions.map((session) => ({
      ...session,
      engine: started.find(({launcher}) => launcher === session.browser).engine,
      hasEnded: ended.has(session.id),
    }));
    return {results, coverage: result.testCoverage?.coverageMap.data ?? {}};
  } finally {
    for (const {stop} of started) stop();
  }
}

function count(results, engines, grep) {
  const byEngine = Object.fromEntries(engines.map((engine) => [engine, {passed: 0, failed: 0, skipped: 0}]));
  const failures = [];
  for (const {engine, testFile, testResults, errors, passed, hasEnded} of results) {
    const fail = (name, error) => {
      byEngine[engine].failed++;
      failures.push(`${engine}: ${testFile}: ${name}${error ? `: ${error.message}` : ''}`);
    };
    if (hasEnded) {
      fail('the file', {message: `the browser ended under it, ${tries} times`});
      continue;
    }
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
