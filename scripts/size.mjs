/** Compressed sizes of what a page fetches, against the budgets; fails over budget. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';

const kB = 1000;

const budgets = [
  {what: 'kz-widgets.js', files: withImports('dist/kz-widgets.js'), atMost: 34 * kB},
  {what: 'kz-widgets-auto.js', files: ['dist/kz-widgets-auto.js'], atMost: kB},
  {what: 'elements/kz-fact-card.js', files: withImports('dist/elements/kz-fact-card.js'), atMost: 16 * kB},
  {what: 'elements/kz-trade-chart.js', files: withImports('dist/elements/kz-trade-chart.js'), atMost: 24 * kB},
  ...languages('dist/languages'),
];

let over = 0;
for (const {what, files, atMost} of budgets) {
  const size = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  if (size > atMost) over++;
  const row = [`${size > atMost ? 'OVER' : 'ok'}`.padEnd(5), what.padEnd(28), inKB(size), 'of', inKB(atMost)];
  console.log(...row, files.length > 1 ? `(${files.length} files)` : '');
}
process.exitCode = over > 0 ? 1 : 0;

function inKB(bytes) {
  return `${(bytes / kB).toFixed(2)} kB`.padStart(9);
}

function languages(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({what: `languages/${basename(file)}`, files: withImports(join(folder, file)), atMost: 10 * kB}));
}

/** A module and all that it imports at its start, each once; what is imported later is not fetched then. */
function withImports(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const imports = parseAst(readFileSync(entry, 'utf8')).body.flatMap(({source}) => (source ? [source.value] : []));
  return [entry, ...imports.flatMap((path) => withImports(join(dirname(entry), path), seen))];
}
