/**
 * Runs browser tests: `npm run test:browser -- --only chromium --files test/elements/kz-fact-card.browser.ts`.
 * `--grep` runs the tests whose names match; `--watch` runs them again when a file changes; `--visual` compares the pictures, `--update` makes them the baselines.
 */
import {parseArgs} from 'node:util';
import {engines, ensureBrowsers} from '../test/runner/browsers.mjs';
import {browserTestFiles, runBrowserTests} from '../test/runner/run.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    files: {type: 'string', multiple: true, default: []},
    grep: {type: 'string'},
    only: {type: 'string', multiple: true, default: []},
    watch: {type: 'boolean', default: false},
    visual: {type: 'boolean', default: false},
    update: {type: 'boolean', default: false},
  },
});

const only = values.visual ? ['chromium'] : values.only.flatMap((names) => names.split(','));
const unknown = only.find((engine) => !engines.includes(engine));
if (unknown) fail(`unknown engine: ${unknown} (there are ${engines.join(', ')})`);

const wanted = only.length > 0 ? only : engines;
const {found, notice} = ensureBrowsers(wanted);
if (notice) console.log(notice);
const ready = wanted.filter((engine) => found[engine]);
if (ready.length === 0) fail('no browser to run the tests in');

const asked = [...values.files, ...positionals];
const files = browserTestFiles().filter(
  (file) =>
    (asked.length === 0 || asked.some((part) => file.includes(part))) &&
    (!values.visual || file.startsWith('test/visual'))
);
if (files.length === 0) fail(`no browser test matches ${asked.join(' ') || 'test/**/*.browser.ts'}`);

const {byEngine, failures} = await runBrowserTests({
  found: Object.fromEntries(ready.map((engine) => [engine, found[engine]])),
  files,
  grep: values.grep,
  watch: values.watch,
  update: values.update,
});
console.table(byEngine);
for (const failure of failures) console.error(failure);
process.exit(failures.length > 0 || (notice && process.env.CI) ? 1 : 0);

function fail(message) {
  console.error(message);
  process.exit(1);
}
