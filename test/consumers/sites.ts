/** Sites of users: built by their tools, served as their hosts do, opened in one browser. */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import {after} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import sirv from 'sirv';
import {closeBrowser, launchBrowser, openPage} from '../pages/browser.js';
import {environment, lazily, shareTarball} from './install.js';

const shows = 'the page shows: ';

export interface Opened {
  readonly page: Page;
  /** Warnings, errors and requests to anybody else. */
  readonly complaints: readonly string[];
  /** The scripts that the page fetched, by path. */
  readonly scripts: ReadonlyMap<string, Buffer>;
  /** What the widgets showed at any time, with their headings: `kz-fact-card h2 Trade $4.2 billion`. */
  readonly shown: ReadonlySet<string>;
}

/** A server of a project's. */
export interface Started {
  readonly address: string;
  /** What it wrote into its log. */
  log(): string;
}

export interface Sites {
  /** A copy of a project with the package installed. */
  readonly installed: (consumer: string) => Promise<string>;
  /** Serves a folder as any static host does. */
  readonly serve: (folder: string) => Promise<string>;
  /** Starts a script of Node's that listens at the port and host of its environment. */
  readonly start: (folder: string, script: string, ...args: string[]) => Promise<Started>;
  readonly open: (address: string, options?: {readonly script?: boolean}) => Promise<Opened>;
}

/** What the tests of a suite share. All of it ends with the suite. */
export function shareSites(): Sites {
  const browser = lazily(() => launchBrowser('chromium'));
  const pages: Page[] = [];
  const servers: Server[] = [];
  const processes: ChildProcess[] = [];

  after(async () => {
    if (pages.length > 0) await closeBrowser(await browser());
    for (const server of servers) server.close();
    for (const process of processes) {
      process.kill();
      if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
    }
  });

  return {
    installed: shareTarball(),
    async serve(folder) {
      const files = sirv(folder, {dev: true});
      const server = createServer((request, response) => {
        if (request.url === '/favicon.ico') response.writeHead(204).end();
        else files(request, response, () => void response.writeHead(404).end());
      });
      servers.push(server);
      return `http://127.0.0.1:${await portOf(server)}/`;
    },
    async start(folder, script, ...args) {
      const free = createServer();
      const port = await portOf(free);
      free.close();
      const address = `http://127.0.0.1:${port}/`;
      const env = {...environment, PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', ORIGIN: address};
      const server = spawn(process.execPath, [script, ...args], {cwd: folder, env});
      processes.push(server);
      let log = '';
      for (const stream of [server.stdout, server.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (log += text));
      while (!(await answers(address))) {
        assert.equal(server.exitCode, null, log);
        await sleep(50);
      }
      return {address, log: () => log};
    },
    async open(address, {script = true} = {}) {
      const page = await openPage(await browser());
      pages.push(page);
      return open(page, address, script);
    },
  };
}

async function portOf(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  assert(address && typeof address === 'object');
  return address.port;
}

/** Whether anybody listens. What a page answers is the tests' to see. */
async function answers(address: string): Promise<boolean> {
  try {
    await fetch(new URL('/favicon.ico', address));
    return true;
  } catch {
    return false;
  }
}

async function open(page: Page, address: string, script: boolean): Promise<Opened> {
  await page.setJavaScriptEnabled(script);
  const complaints: string[] = [];
  const scripts = new Map<string, Buffer>();
  const shown = new Set<string>();
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(shows)) shown.add(text.slice(shows.length));
    if (['warn', 'error'].includes(message.type()) && !message.location().url?.endsWith('/favicon.ico'))
      complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    const {origin, pathname} = new URL(response.url());
    if (!address.startsWith(origin)) complaints.push(`asked ${origin} for ${pathname}`);
    if (response.request().resourceType() === 'script')
      void response.buffer().then((content) => scripts.set(pathname, content));
  });
  await page.evaluateOnNewDocument(tellWhatIsShown);
  await page.goto(address, {waitUntil: 'networkidle0'});
  return {page, complaints, scripts, shown};
}

/** Tells what each widget shows, whenever that changes: before a framework has taken the page over, too. */
const tellWhatIsShown = `{
  new MutationObserver(() => (globalThis.firstChart ??= document.querySelector('kz-trade-chart'))).observe(document, {
    childList: true,
    subtree: true,
  });
  const tags = 'kz-fact-card, kz-event-list, kz-trade-chart, kz-agreement-list, kz-people-list, kz-sources';
  const shown = ['[role=heading]', '[part=value]', '[part=title]', '[part=unit]'];
  const told = new WeakMap();
  const tell = () => {
    for (const widget of document.querySelectorAll(tags)) {
      const find = (selector) => widget.shadowRoot?.querySelector(selector);
      const parts = shown.map((part) => find(part)?.textContent.trim());
      if (parts.every((part) => part === undefined)) continue;
      const level = find('[role=heading]')?.getAttribute('aria-level');
      const text = [widget.localName, level && 'h' + level, ...parts].filter(Boolean).join(' ');
      if (told.get(widget) === text) continue;
      told.set(widget, text);
      console.debug('${shows}' + text.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''));
    }
  };
  addEventListener('kz-ready', tell, true);
  const everyFrame = () => {
    tell();
    requestAnimationFrame(everyFrame);
  };
  everyFrame();
}`;
