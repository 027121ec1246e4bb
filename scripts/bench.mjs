/**
 * Measures the built widgets against their peers in a real Chromium: `npm run bench -- --only chart,phone --runs 15`. Prints a
 * table and writes what was measured; a row that was not asked for stays as it was. With `--doc` the tables of
 * docs/benchmark.md are written too.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {ensureInstalled, npm} from './install.mjs';

const folder = 'test/bench';
const document = 'docs/benchmark.md';

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    runs: {type: 'string', default: '9'},
    json: {type: 'string', default: `${folder}/results.json`},
    doc: {type: 'boolean', default: false},
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs: not a whole number above 0: ${options.runs}`);

ensureInstalled();
ensureInstalled(folder);
if (!existsSync('dist/kz-widgets.js')) npm('run', 'build');

const {rows} = await import('../test/bench/rows.mjs');
const {openBench} = await import('../test/bench/bench.mjs');
const tables = await import('../test/bench/table.mjs');

const wanted = options.only?.split(',') ?? Object.keys(rows);
for (const name of wanted) {
  if (!Object.hasOwn(rows, name))
    throw new RangeError(`--only: no row ${name}; there are ${Object.keys(rows).join(', ')}`);
}

const measured = existsSync(options.json) ? JSON.parse(readFileSync(options.json, 'utf8')).rows : {};
const {bench, close} = await openBench(runs);
try {
  for (const name of wanted) {
    console.error(`measuring ${name}`);
    const row = await rows[name](bench).catch((error) => ({work: name, error: error.message}));
    measured[name] = {...row, runs, chromium: bench.chromium};
    writeFileSync(
      options.json,
      `${JSON.stringify({machine: '2 cores, Chromium', rows: inOrder(measured)}, null, 2)}\n`
    );
  }
} finally {
  await close();
}

const results = Object.values(inOrder(measured));
const pages = tables.pageTable(results);
console.log(`\n${tables.plainTable(tables.resultTable(results))}\n`);
if (pages.length > 1) console.log(`${tables.plainTable(pages)}\n`);
for (const note of tables.notesOf(results)) console.log(note);
if (options.doc) writeDocument();

/** The rows in the order of the table, whatever order they were measured in. */
function inOrder(found) {
  return Object.fromEntries(Object.keys(rows).flatMap((name) => (found[name] ? [[name, found[name]]] : [])));
}

function writeDocument() {
  const content = [
    tables.markdownTable(tables.resultTable(results)),
    ...(pages.length > 1 ? [tables.markdownTable(pages)] : []),
    tables
      .notesOf(results)
      .map((note) => `- ${note}`)
      .join('\n'),
  ].join('\n\n');
  const text = readFileSync(document, 'utf8');
  writeFileSync(document, tables.between(text, '<!-- bench:start -->', '<!-- bench:end -->', `\n${content}\n`));
}
