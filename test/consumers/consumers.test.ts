/** The package as its users get it: packed, installed into small projects, built by their tools, opened in a browser. */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it, type TestContext} from 'node:test';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {type Browser, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {closeBrowser, isMissing, launchBrowser, openPage} from '../pages/browser.js';
import {blocks} from '../pages/doc-blocks.js';
import {install, pack, run, type Tarball} from './install.js';

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** The scripts that the page fetched, by path. */
  readonly scripts: ReadonlyMap<string, Buffer>;
}

const frameworks = [
  ['react', 'tsx'],
  ['vue', 'vue'],
  ['svelte', 'svelte'],
] as const;

describe('the packed package', {skip: isMissing('chromium')}, () => {
  let tarball: Tarball;
  let browser: Browser;
  const folders: string[] = [];
  const servers: Server[] = [];
  const processes: ChildProcess[] = [];

  before(async () => {
    tarball = await pack();
    browser = await launchBrowser('chromium');
  });
  after(async () => {
    await closeBrowser(browser);
    for (const process of processes) process.kill();
    for (const server of servers) server.close();
    for (const folder of folders) rmSync(folder, {recursive: true});
    tarball.remove();
  });

  async function installed(consumer: string): Promise<string> {
    const folder = await install(consumer, tarball);
    folders.push(folder);
    return folder;
  }

  /** Serves a folder as any static host does. */
  async function serve(folder: string): Promise<string> {
    const files = sirv(folder, {dev: true});
    const server = createServer((request, response) => {
      if (request.url === '/favicon.ico') response.writeHead(204).end();
      else files(request, response, () => void response.writeHead(404).end());
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const address = server.address();
    assert(address && typeof address === 'object');
    return `http://127.0.0.1:${address.port}/`;
  }

  async function open(address: string, {script = true} = {}): Promise<Opened> {
    const page = await openPage(browser);
    await page.setJavaScriptEnabled(script);
    const complaints: string[] = [];
    const scripts = new Map<string, Buffer>();
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type()) && !message.location().url?.endsWith('/favicon.ico'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('response', (response) => {
      const {origin, pathname} = new URL(response.url());
      if (!address.startsWith(origin)) complaints.push(`asked ${origin} for ${pathname}`);
      if (response.request().resourceType() === 'script')
        void response.buffer().then((content) => scripts.set(pathname, content));
    });
    await page.goto(address, {waitUntil: 'networkidle0'});
    return {page, complaints, scripts};
  }

  /** A reader reads a card in English and a list in Korean, and opens a source; the page's own code learns which. */
  async function read({page, complaints, scripts}: Opened, t: TestContext): Promise<void> {
    await page.waitForSelector('kz-fact-card >>> [part=value]');
    assert.match(await textOf(page, 'kz-fact-card'), /\$4\.2 billion/u);
    await page.waitForSelector('kz-event-list >>> [lang=ko] [part=list]');
    await page.click('kz-fact-card >>> [part=source]');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === 'kr-trade-2019');
    assert.deepEqual(complaints, []);
    const contents = [...scripts.values()];
    const bytes = contents.reduce((sum, content) => sum + content.length, 0);
    const brotli = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
    t.diagnostic(`${t.name}: ${bytes} bytes of script in ${scripts.size} files, ${brotli} with brotli`);
  }

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
    const folder = await installed('server');
    const server = spawn(process.execPath, ['server.js'], {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']});
    processes.push(server);
    const printed: unknown[] = await once(server.stdout, 'data');
    const address = String(printed[0]).trim();
    const still = await open(address, {script: false});
    assert.match(await textOf(still.page, 'kz-fact-card'), /\$4\.2 billion/u);
    assert.match(await textOf(still.page, 'kz-event-list'), /아르스타노프 대사, 부산 시민을 알마티로 초청/u);
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

/** The text of a widget as a reader sees it. */
async function textOf(page: Page, tag: string): Promise<string> {
  const text = await page.$eval(`${tag} >>> .root`, (root) => (root instanceof HTMLElement ? root.innerText : ''));
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
