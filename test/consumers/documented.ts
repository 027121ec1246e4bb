import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {files} from '../pages/doc-blocks.js';
import {textOf} from './article.js';
import type {Opened} from './sites.js';

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

/** The card of a page of `docs/hosts` shows its fact, and its code learns whose source a reader opens. */
export async function readDocumented({page, complaints}: Opened): Promise<void> {
  await page.waitForSelector('kz-fact-card >>> [part=value]');
  assert.match(await textOf(page, 'kz-fact-card'), /\$4\.2 billion/u);
  await page.click('kz-fact-card >>> [part=source]');
  await page.waitForFunction(() => document.querySelector('kz-fact-card')?.title === 'kr-trade-2019');
  assert.deepEqual(complaints, []);
}
