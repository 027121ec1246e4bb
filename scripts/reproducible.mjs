/** Builds again and compares: the same sources must give the same bytes, or an integrity hash means nothing. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

const first = hashes();
execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit', shell: process.platform === 'win32'});
const second = hashes();
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file)
);
for (const file of differing) console.error(`not the same when built again: ${file}`);
if (differing.length === 0) console.log(`${first.size} files are the same when built again`);
process.exitCode = differing.length > 0 || first.size === 0 ? 1 : 0;

/** A hash a file of `dist`, without what only the project's own site shows. */
function hashes() {
  const files = readdirSync('dist', {recursive: true}).filter(
    (file) => !file.startsWith('site') && statSync(join('dist', file)).isFile()
  );
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join('dist', file)))
        .digest('hex'),
    ])
  );
}
