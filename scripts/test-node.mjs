/** Runs the tests that need no browser: `npm run test:node -- test/format/date.test.ts`. */
import {parseArgs} from 'node:util';
import {nodeTestFiles, runNodeTests} from '../test/runner/run-node.mjs';

const {positionals} = parseArgs({allowPositionals: true});
const files = nodeTestFiles().filter(
  (file) => positionals.length === 0 || positionals.some((part) => file.includes(part))
);
if (files.length === 0) {
  console.error(`no test matches ${positionals.join(' ') || 'test/**/*.test.ts'}`);
  process.exit(1);
}
const {passed, failed, skipped} = await runNodeTests({files});
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
