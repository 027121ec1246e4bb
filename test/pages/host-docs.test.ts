/** The snippets of `docs/hosts` run as they stand: HTML in a browser, commands and modules in Node. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {blocks, files} from './doc-blocks.js';
import {describeIn, ready, widgets, type Answer} from './site.js';

const folder = 'docs/hosts';
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}));

/** A header as HTTP writes it. */
function headers(text: string): Record<string, string> {
  return Object.fromEntries(
    blocks(text, 'http').flatMap((block) =>
      block
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
    )
  );
}

/** The commands of a page, as they are run here. */
function commands(text: string): readonly (readonly [line: string, command: string])[] {
  return blocks(text, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .map(
      (line) =>
        [line, line.replace('npx kz-widgets', `"${process.execPath}" "${resolve('dist/cli/main.js')}"`)] as const
    );
}

/** A new folder with the tables that a page gives. */
function folderWithTables(text: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
  for (const [file, code] of tablesOf(text)) writeFileSync(join(directory, file), code);
  return directory;
}

function tablesOf(text: string): readonly (readonly [file: string, code: string])[] {
  const [, file] = /`([\w-]+\.csv)`/u.exec(text) ?? [];
  return file === undefined ? [] : blocks(text, 'csv').map((code) => [file, code] as const);
}

/** The data that a page gives, or makes of its table. */
function dataOf(text: string): string | undefined {
  const [, command] = commands(text).find(([line]) => line.includes(' import ')) ?? [];
  if (command === undefined) return blocks(text, 'json')[0];
  const directory = folderWithTables(text);
  try {
    execFileSync(command, {shell: true, cwd: directory});
    return readFileSync(join(directory, 'our-data.json'), 'utf8');
  } finally {
    rmSync(directory, {recursive: true});
  }
}

it('each page of the folder is in its index, has a snippet, and is short', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const {name, text} of pages) {
    assert(index.includes(`(${name})`), name);
    assert(/^```(html|tsx|ts|vue|svelte|astro|mjs)$/mu.test(text), `${name} has a snippet`);
    assert(text.split('\n').length <= 80, `${name} has ${text.split('\n').length} lines`);
  }
});

describe('the commands and modules for hosts', () => {
  for (const {name, text} of pages) {
    const directory = folderWithTables(text);
    after(() => rmSync(directory, {recursive: true}));
    for (const [line, command] of commands(text)) {
      if (line.startsWith('npm ')) continue;
      it(`${name}: ${line}`, () => {
        assert(line.startsWith('npx kz-widgets '), 'a command of ours');
        const printed = execFileSync(command, {shell: true, cwd: directory, encoding: 'utf8'});
        const [, file] = /--out (\S+)/u.exec(line) ?? [];
        if (file === undefined) assert.notEqual(printed.trim(), '');
        else assert(readFileSync(join(directory, file)).length > 500, file);
      });
    }
    for (const [i, code] of blocks(text, 'js').entries()) {
      it(`${name}: module ${i + 1} runs in Node`, () => {
        const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'});
        assert.match(printed, /<kz-/u);
      });
    }
  }
});

it('eleventy.md: its shortcode renders a widget, and its pages have the names that it gives', () => {
  const text = readFileSync(join(folder, 'eleventy.md'), 'utf8');
  const config = files(text).get('eleventy.config.js') ?? '';
  const printed = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `${config}
      configure({
        addPassthroughCopy: () => {},
        addAsyncShortcode: async (name, render) => {
          const html = await render('kz-trade-chart', {partner: 'kr gb'});
          console.log(name, html.slice(0, html.indexOf('<style>')));
        },
      });`,
    ],
    {encoding: 'utf8'}
  );
  assert.match(printed, /^widget <kz-trade-chart partner="kr gb"[^>]*><template shadowrootmode="open">/u);
  assert([...files(text).keys()].includes('_includes/page.njk'));
});

describeIn(['chromium', 'firefox'], 'the snippets for hosts', (site) => {
  for (const {name, text} of pages) {
    for (const [i, code] of blocks(text, 'html').entries()) {
      it(`${name}: snippet ${i + 1} shows what it names, and the page complains of nothing`, async () => {
        const css = blocks(text, 'css').join('\n');
        const json = dataOf(text);
        const answer: Answer = {
          head: css === '' ? '' : '<link rel="stylesheet" href="/host.css">',
          body: code,
          css,
          ...(json !== undefined && {json}),
          headers: headers(text),
        };
        const {page, complaints} = await site.open(answer);
        for (const frame of page.frames()) await ready(frame);
        const shown = await page.$$(`${widgets}, iframe, img`);
        assert(shown.length > 0, 'nothing is shown');
        assert.deepEqual(complaints, []);
      });
    }
  }
});
