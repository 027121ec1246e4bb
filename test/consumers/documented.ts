import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {files} from '../pages/doc-blocks.js';

/** Writes the files that a page of `docs/hosts` gives into a project, where its text puts them or else where `places` does. */
export function writeDocumented(folder: string, host: string, places: Readonly<Record<string, string>> = {}): void {
  const given = files(readFileSync(`docs/hosts/${host}.md`, 'utf8'));
  assert(given.size > 0, `${host}.md gives files`);
  for (const [path, code] of given) {
    const file = join(folder, places[path] ?? path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, code);
  }
}
