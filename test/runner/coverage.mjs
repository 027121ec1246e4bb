/** How much of `src` the tests run: the node tests' and Chromium's coverage, put together. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import coverageLibrary from 'istanbul-lib-coverage';
import reportLibrary from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import ts from 'typescript';

const {createCoverageMap, createFileCoverage} = coverageLibrary;

/** Share of all lines of `src` that tests must run, in percent. */
const atLeast = 90;

/** Files that are not counted, each with its reason. Those with types only have nothing to run, and are left out too. */
const exceptions = {};

/**
 * Prints the coverage, writes a report to browse, and returns what is wrong with it. A line is covered if either run
 * covers it. V8 tells no branch that is always taken, so the runs' branches cannot be added: the better one counts.
 */
export function reportCoverage({nodeFolder, browserCoverage, log = console.log}) {
  execFileSync(process.execPath, [
    'node_modules/c8/bin/c8.js',
    'report',
    ...['--temp-directory', nodeFolder, '--reporter', 'json', '--reports-dir', 'coverage/node'],
    ...['--src', 'src', '--include', 'src/**/*.ts', '--all', '--exclude-after-remap', '--exclude', 'none'],
  ]);
  const node = createCoverageMap(JSON.parse(readFileSync('coverage/node/coverage-final.json', 'utf8')));
  const browser = createCoverageMap(browserCoverage ?? {});
  const all = createCoverageMap({});
  for (const file of new Set([...node.files(), ...browser.files()])) {
    if (relative('.', file).replaceAll('\\', '/') in exceptions || isTypesOnly(file)) continue;
    const runs = [node, browser].filter((map) => map.data[file]).map((map) => map.fileCoverageFor(file));
    all.addFileCoverage(runs.length > 1 ? together(...runs) : runs[0]);
  }
  const context = reportLibrary.createContext({dir: 'coverage/html', coverageMap: all});
  reports.create('html').execute(context);

  const summary = all.getCoverageSummary();
  log(`lines ${summary.lines.pct} % (at least ${atLeast} %), branches ${summary.branches.pct} %`);
  for (const file of all.files()) {
    const {lines, branches} = all.fileCoverageFor(file).toSummary();
    if (lines.pct < atLeast) log(`  ${relative('.', file)}: lines ${lines.pct} %, branches ${branches.pct} %`);
  }
  for (const [file, reason] of Object.entries(exceptions)) log(`  not counted: ${file}: ${reason}`);
  return summary.lines.pct < atLeast ? [`lines ${summary.lines.pct} %, at least ${atLeast} % asked for`] : [];
}

function isTypesOnly(file) {
  if (file.endsWith('.d.ts')) return true;
  const {outputText} = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {target: 'esnext', removeComments: true},
  });
  return /^\s*(?:export \{\};)?\s*$/u.test(outputText);
}

function together(one, other) {
  const lines = createFileCoverage(JSON.parse(JSON.stringify(one)));
  lines.merge(other);
  const better = one.toSummary().branches.pct >= other.toSummary().branches.pct ? one : other;
  return createFileCoverage({...lines.data, b: better.data.b, branchMap: better.data.branchMap});
}
