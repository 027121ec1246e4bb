/** The package as its users get it: packed, installed into small projects, built by their tools, opened in a browser. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {join} from 'node:path';
import {isMissing} from '../pages/browser.js';
import {blocks} from '../pages/doc-blocks.js';
import {read, readWords, textOf} from './article.js';
import {run} from './install.js';
import {shareSites} from './sites.js';

const frameworks = [
  ['react', 'tsx'],
  ['vue', 'vue'],
  ['svelte', 'svelte'],
] as const;

describe('the packed package', {skip: isMissing('chromium')}, () => {
  const {installed, serve, start, open} = shareSites();

  it('shows widgets in plain HTML', async (t) => {
    await read(await open(await serve(await installed('html'))), t);
  });

  for (const [framework, language] of frameworks) {
    it(`is typed, built by Vite and shown with ${framework}, and brings only the elements that are imported`, async (t) => {
      const folder = await installed(framework);
      addSnippets(folder, framework, language);
      await run(folder, 'npm', 'run', 'check');
      await run(folder, 'npm', 'run', 'build');
      const address = await serve(join(folder, 'dist'));
      const opened = await open(address);
      await read(opened, t);
      for (const content of opened.scripts.values()) assert(!content.includes('kz-trade-chart'));

      const documented = await open(`${address}docs.html`);
      await documented.page.click('kz-fact-card >>> [part=source]');
      await documented.page.waitForSelector('kz-fact-card[title=kr-trade-2019]');
      for (const chart of await documented.page.$$('kz-trade-chart')) await chart.waitForSelector('>>> [part=figure]');
      assert.deepEqual(documented.complaints, []);
    });
  }

  it('renders on a server of Node’s, under a strict policy, with and without script', async (t) => {
    const {address} = await start(await installed('server'), 'server.js');
    const still = await open(address, {script: false});
    assert.match(await textOf(still.page, 'kz-fact-card'), /\$4\.2 billion/u);
    assert.match(await textOf(still.page, 'kz-event-list'), /아르스타노프 대사, 부산 시민을 알마티로 초청/u);
    await readWords(still.page);
    const opened = await open(address);
    await read(opened, t);
    const weight = await opened.page.$eval(
      'kz-fact-card >>> [part=value]',
      (value) => getComputedStyle(value).fontWeight
    );
    assert.equal(weight, '700');
  });
});

/** Puts the snippets that hosts read into a consumer, where its page `docs.html` shows them. */
function addSnippets(folder: string, framework: string, language: string): void {
  const text = readFileSync(`docs/hosts/${framework}.md`, 'utf8');
  mkdirSync(join(folder, 'src/docs'));
  for (const [i, code] of blocks(text, language).entries())
    writeFileSync(join(folder, `src/docs/${i + 1}.${language}`), code);
  const [config] = blocks(text, 'mjs');
  if (config !== undefined) writeFileSync(join(folder, 'vite.config.js'), config);
}
