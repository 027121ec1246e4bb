/**
 * `npm test`: everything, on a machine with Node and git. Installs packages and, where it may, browsers. All steps run
 * even if one fails; the failures are listed at the end, and the last line counts the tests.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, rmSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {engines, ensureBrowsers} from '../test/runner/browsers.mjs';
import {ensureInstalled, ensureNode} from './install.mjs';

ensureNode();
// First of all, and without any package of ours: what cannot be had is told before anybody waits.
const {found, missing, notice} = ensureBrowsers();
if (notice) console.log(notice);
/** On a developer's machine what cannot run is told; what answers for a change must run everything. */
const failures = notice && process.env.CI ? [notice] : [];
ensureInstalled();
const {nodeTestFiles, runNodeTests} = await import('../test/runner/run-node.mjs');
const {browserTestFiles, runBrowserTests} = await import('../test/runner/run.mjs');
const {reportCoverage} = await import('../test/runner/coverage.mjs');

const nodeFolder = 'coverage/v8';
const counts = {passed: 0, failed: 0, skipped: 0};
const timings = [];
let browserCoverage;

rmSync('coverage', {recursive: true, force: true});
mkdirSync(nodeFolder, {recursive: true});

await step('types', () => run('node_modules/typescript/bin/tsc'));
await step('lint', () => run('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'));
await step('format', () => run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
await step('unused', () => run('node_modules/knip/bin/knip.js', '--no-progress'));
const built = await step('build', async () => [
  ...(await run('node_modules/rollup/dist/bin/rollup', '--config', '--silent')),
  ...(await run(
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'scripts/manifest.config.mjs',
    '--quiet'
  )),
  ...(await run('scripts/json-schema.mjs')),
  ...(await run('scripts/public-types.mjs')),
  ...(await run('scripts/embed-json.mjs')),
  ...(await run('scripts/llms.mjs')),
]);
if (built) {
  // Reported here and failed by `npm run size`: a budget that does not hold must not hide a test that fails.
  console.log('\n── size');
  await run('scripts/size.mjs');
  await step('check', () => run('dist/cli/main.js', 'check'));
  await step('build again', () => run('scripts/reproducible.mjs'));
  await step('embed page', () => run('scripts/embed-page.mjs'));
}
await step('node tests', async () => {
  const result = await runNodeTests({files: nodeTestFiles(), coverageFolder: nodeFolder});
  counted('node', result);
  return result.failures;
});
if (built) {
  await step('storybook', () =>
    run(
      'node_modules/storybook/dist/bin/dispatcher.js',
      'build',
      '--output-dir',
      'dist/site/storybook',
      '--quiet',
      '--loglevel',
      'warn'
    )
  );
}
await step('browser tests', browserTests);
// Without Chromium nothing measures what the elements' tests run.
if (found.chromium) await step('coverage', () => reportCoverage({nodeFolder, browserCoverage}));

console.log('\n── summary');
for (const {name, ok, seconds} of timings)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.padStart(6)} s`);
for (const failure of failures) console.log(`\n${failure}`);
const others = [
  ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
  ...missing.map((engine) => `nothing run in ${engine}`),
];
console.log(`\n${[`${counts.passed} passed`, `${counts.failed} failed`, ...others].join(', ')}`);
process.exit(failures.length > 0 ? 1 : 0);

/** Runs one step, which returns a line for each thing that is wrong. Returns whether nothing is. */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let problems;
  try {
    problems = await work();
  } catch (error) {
    problems = [error.stack];
  }
  const ok = problems.length === 0;
  timings.push({name, ok, seconds: ((performance.now() - start) / 1000).toFixed(1)});
  failures.push(...problems.map((problem) => `${name}: ${problem}`));
  return ok;
}

/** Runs a script of Node's. */
async function run(script, ...args) {
  if (!existsSync(script)) return [`${script} is missing`];
  const env = {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'};
  const [code] = await once(spawn(process.execPath, [script, ...args], {stdio: 'inherit', env}), 'exit');
  return code === 0 ? [] : [`${script} ended with code ${code}`];
}

function counted(where, {passed, failed, skipped}) {
  console.log(`${where}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
}

async function browserTests() {
  const ready = engines.filter((engine) => found[engine]);
  if (ready.length === 0) return [];
  const problems = [];
  const result = await runBrowserTests({
    found: Object.fromEntries(ready.map((engine) => [engine, found[engine]])),
    files: browserTestFiles(),
    coverage: true,
  });
  browserCoverage = result.coverage;
  for (const engine of ready) {
    counted(engine, result.byEngine[engine]);
    if (result.byEngine[engine].passed === 0) problems.push(`${engine} passed no test`);
  }
  return [...problems, ...result.failures];
}
