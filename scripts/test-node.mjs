/**
 * Runs the tests that Node runs: `npm run test:node -- test/format/dates.test.ts`. Sets browsers up where one opens them.
 * `--update` makes what was said the text that is compared with.
 */
import {parseArgs} from 'node:util';
import {ensureBrowsers} from '../test/runner/browsers.mjs';
import {nodeBrowsers, opensBrowser} from '../test/runner/needs.mjs';
import {nodeTestFiles, runNodeTests} from '../test/runner/run-node.mjs';

const {values, positionals} = parseArgs({allowPositionals: true, options: {update: {type: 'boolean', default: false}}});
if (values.update) process.env.KZ_UPDATE = 'yes';
const files = nodeTestFiles().filter(
  (file) => positionals.length === 0 || positionals.some((part) => file.includes(part))
);
if (files.length === 0) {
  console.error(`no test matches ${positionals.join(' ') || 'test/**/*.test.ts'}`);
  process.exit(1);
}
const {notice} = files.some(opensBrowser) ? ensureBrowsers(nodeBrowsers) : {notice: ''};
if (notice) console.log(notice);
const {passed, failed, skipped} = await runNodeTests({files});
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || (notice && process.env.CI) ? 1 : 0);
