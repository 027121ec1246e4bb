/** A host's site on this machine's loopback, with what is built, and the browsers that read it. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {after, before, describe} from 'node:test';
import {type Browser, type Frame, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {ownRecords} from '../../stories/shared/own-data.js';
import {closeBrowser, isMissing, launchBrowser, openPage, type Engine, type Launch} from './browser.js';
import {asked, faults} from './faults.js';

/** Every tag, and what finds their elements in a page. */
export const tags = readdirSync('src/define').map((file) => file.replace(/\.ts$/u, ''));
export const widgets = tags.join(', ');

export const script = '<script type="module" src="/dist/kz-widgets.js"></script>';

/** The three widgets in an article, each with its fallback. */
export const article = `<p>Before.</p>
<kz-fact-card fact="kr-trade-2019"><p>Trade was $4.2 billion in 2019.</p></kz-fact-card>
<p>Between.</p>
<kz-trade-chart partner="kr gb"><p>Trade fell to $3.08 billion in 2020.</p></kz-trade-chart>
<kz-event-list partner="kr" filterable from="2019" to="2021" limit="5"><p>The presidents met in 2021.</p></kz-event-list>
<p>After.</p>`;

/** An article with every widget. */
export const longArticle = `${article}
<kz-agreement-list partner="gb" filterable limit="3"><p>Memorandums were signed in 2023.</p></kz-agreement-list>
<kz-people-list side="gb" filterable><p>James Cleverly came in 2023.</p></kz-people-list>
<p>Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact> in 2019.</p>
<kz-sources><p>KAZINFORM, 2023.</p></kz-sources>`;

/** A page as a server answers it. */
export interface Answer {
  readonly head?: string;
  readonly body?: string;
  /** Attributes of `html`. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What `/host.css` holds. */
  readonly css?: string;
  /** What files under `/slow/` wait for. */
  readonly slow?: () => Promise<unknown>;
  /** What `/our-data.json` holds; made-up records of many kinds without it. */
  readonly json?: string;
}

/** Everything that a page did, as far as the tests ask. */
export interface Visit {
  readonly page: Page;
  /** Paths that were asked for. */
  readonly requests: string[];
  /** What the console warned of or what went wrong. */
  readonly complaints: string[];
}

/** A copy of what is built, under an address of its own. */
interface Copy {
  /** Paths that are not found. */
  readonly without?: RegExp;
  /** Whether an answer says when it comes. */
  readonly isSlow?: boolean;
}

const copies: Readonly<Record<string, Copy>> = {
  '/dist': {},
  '/kz-widgets': {},
  '/copy': {},
  '/no-languages': {without: /\/languages\//u},
  '/slow': {isSlow: true},
};

/** A column of 640 pixels, where a test wants one. */
const columnStyles = 'body { max-width: 640px; margin: 0 }';

/** Files of the host's own, by their path. */
const hostFiles: Readonly<Record<string, {readonly type: string; readonly content: string} | undefined>> = {
  '/our-data.json': {type: 'application/json', content: JSON.stringify(ownRecords)},
  '/pictures/kz-trade-chart.svg': {type: 'image/svg+xml', content: '<svg xmlns="http://www.w3.org/2000/svg"/>'},
};

if (!existsSync('dist/kz-widgets.js')) throw new Error('not built: npm run build');

const built = sirv('dist', {dev: true});

/** A site in a browser: `open` a page, and it is closed when the tests are done. */
export class Site {
  #browser: Browser | undefined;
  #server: Server | undefined;
  #answer: Answer = {};
  readonly #engine: Engine;
  readonly #launch: Launch;

  constructor(engine: Engine, launch: Launch = {}) {
    this.#engine = engine;
    this.#launch = launch;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#serve(request, response)).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#browser = await launchBrowser(this.#engine, this.#launch);
  }

  async stop(): Promise<void> {
    await closeBrowser(this.#browser);
    this.#server?.close();
  }

  /** Opens a page, and waits for its widgets unless it has none to wait for. */
  async open(answer: Answer, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
    this.#answer = answer;
    const address = this.#server?.address();
    assert(this.#browser && address && typeof address === 'object');
    const page = await openPage(this.#browser);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const path = request.url().replace(/^http:\/\/127\.0\.0\.1:\d+/u, '');
      // Browsers ask for an icon by themselves, and Firefox has a font of its own; neither leaves the machine for us.
      if (path !== '/favicon.ico' && !path.startsWith('data:')) requests.push(path);
    });
    const complain = (complaint: string) => {
      // The icon that browsers ask for by themselves, and that a strict policy refuses, is none of ours.
      if (!complaint.includes('/favicon.ico')) complaints.push(complaint);
    };
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) complain(message.text());
    });
    page.on('pageerror', (error) => complain(String(error)));
    await prepare?.(page);
    await page.goto(`http://127.0.0.1:${address.port}/article`, {waitUntil: 'load'});
    return {page, requests, complaints};
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '';
    const prefix = Object.keys(copies).find((path) => url.startsWith(`${path}/`));
    const notFound = () => {
      response.writeHead(404, {'content-type': 'text/plain'}).end('not found');
    };
    if (prefix !== undefined) {
      const {without, isSlow = false} = copies[prefix] ?? {};
      if (isSlow) await this.#answer.slow?.();
      request.url = url.slice(prefix.length);
      if (without?.test(url)) notFound();
      else built(request, response, notFound);
      return;
    }
    if (url === '/column.css' || url === '/host.css') {
      const css = url === '/column.css' ? columnStyles : this.#answer.css;
      response.writeHead(200, {'content-type': 'text/css'}).end(css);
      return;
    }
    const fault = faults[url];
    if (fault) {
      const record = asked.get(url) ?? {count: 0, isCut: false};
      asked.set(url, {...record, count: record.count + 1});
      response.on('close', () => {
        if (!response.writableFinished) asked.set(url, {count: asked.get(url)?.count ?? 0, isCut: true});
      });
      fault(response);
      return;
    }
    const file =
      url === '/our-data.json' && this.#answer.json !== undefined
        ? {type: 'application/json', content: this.#answer.json}
        : hostFiles[url];
    if (file) {
      response.writeHead(200, {'content-type': file.type}).end(file.content);
      return;
    }
    if (url !== '/article') {
      if (url === '/favicon.ico') response.writeHead(204).end();
      else notFound();
      return;
    }
    const {head = script, body = article, html = 'lang="en"', headers = {}} = this.#answer;
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers});
    response.end(
      `<!doctype html><html ${html}><head><meta name="viewport" content="width=device-width"><title>Article</title>` +
        `${head}</head><body>${body}</body></html>`
    );
  }
}

/** The same tests in each engine, which stands in their names. */
export function describeIn(
  engines: readonly Engine[],
  what: string,
  tests: (site: Site, engine: Engine) => void,
  launch: Launch = {}
): void {
  for (const engine of engines) {
    describe(`${what}, in ${engine}`, {skip: isMissing(engine)}, () => {
      const site = new Site(engine, launch);
      before(() => site.start());
      after(() => site.stop());
      tests(site, engine);
    });
  }
}

/** Waits until every widget shows its data. */
export async function ready(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    (all) =>
      [...document.querySelectorAll(all)].every((widget) =>
        widget.shadowRoot?.querySelector('.heading, .label, .opener')
      ),
    {},
    widgets
  );
}

/** How long a widget waits for an idle moment, and a little more: then it fetches what its sources show. */
const LONGEST_IDLE = 2500;

/** Waits until every widget has what its sources show. */
export async function complete(page: Page): Promise<void> {
  await ready(page);
  await page.waitForNetworkIdle({idleTime: LONGEST_IDLE});
}

/** What a reader sees of each widget: its own text, else its fallback. */
export async function seen(page: Page): Promise<string[]> {
  const texts = await page.$$eval(widgets, (elements) =>
    elements.map((widget) =>
      [widget, ...(widget.shadowRoot?.children ?? [])]
        .map((part) => (part instanceof HTMLElement ? part.innerText : ''))
        .join('\n')
    )
  );
  return texts.map((text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''));
}
