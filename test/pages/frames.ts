/** Frames on an origin of their own, as a plain static host serves them: without CORS headers. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import {after, before} from 'node:test';
import {type Frame, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {frameSnippet} from '../../src/embed/oembed.js';
import {type Engine, type Launch} from './browser.js';
import {describeIn, type Answer, type Site, type Visit} from './site.js';

/** The room that a snippet keeps; no widget happens to have this height. */
export const ROOM = 421;

const FOLDER = '/widgets/';
const built = sirv('dist', {dev: true});

/** A page as a test asks for it. */
interface Options extends Answer {
  /** What brings the host's script. */
  readonly script?: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The frames' server, and pages on another origin that hold frames. */
export class Frames {
  readonly site: Site;
  readonly engine: Engine;
  #server: Server | undefined;
  /** JSON files beside the frame, by name; a promise is answered when it is there. */
  readonly files = new Map<string, {readonly json: unknown; readonly headers?: Readonly<Record<string, string>>}>();

  constructor(site: Site, engine: Engine) {
    this.site = site;
    this.engine = engine;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const {pathname} = new URL(request.url ?? '', this.base);
      const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) : '';
      const file = this.files.get(name);
      request.url = `/${name}`;
      if (file) {
        void Promise.resolve(file.json).then((json) => {
          response.writeHead(200, {'content-type': 'application/json', ...file.headers}).end(JSON.stringify(json));
        });
      } else if (pathname.endsWith('/evil.html')) {
        response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>A page of others</title>');
      } else built(request, response, () => void response.writeHead(404).end());
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  stop(): void {
    this.#server?.close();
  }

  /** The folder of the frames, on another site than the host's 127.0.0.1. */
  get base(): string {
    return `http://localhost:${this.#port}${FOLDER}`;
  }

  /** A third origin: neither the host's nor the frames'. Every `evil.html` there, and on the frames', is an empty page. */
  get elsewhere(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  get #port(): number {
    const address = this.#server?.address();
    assert(address && typeof address === 'object');
    return address.port;
  }

  /** The snippet as hosts are told to paste it, without its script. */
  iframe(tag: string, attributes: Record<string, string> = {}): string {
    const snippet = frameSnippet({base: this.base, tag, attributes, title: 'A widget', height: ROOM});
    return snippet.slice(0, snippet.indexOf('<script'));
  }

  get script(): string {
    return `<script async src="${this.base}frame-host.js"></script>`;
  }

  /** Opens a page with these frames and the host's script. */
  open(body: string, {script = this.script, prepare, ...answer}: Options = {}): Promise<Visit> {
    return this.site.open({head: '', body: body + script, ...answer}, prepare);
  }
}

/** The same tests of frames in each engine. */
export function describeFrames(
  engines: readonly Engine[],
  what: string,
  tests: (frames: Frames) => void,
  launch: Launch = {}
): void {
  const withFrames = (site: Site, engine: Engine) => {
    const frames = new Frames(site, engine);
    before(() => frames.start());
    after(() => frames.stop());
    tests(frames);
  };
  describeIn(engines, what, withFrames, launch);
}

/**
 * Adds an iframe to a page, and waits until it is loaded. Of many that load at once puppeteer loses some: it then waits
 * for ever to run something in them, or has not run before their scripts what it was told to.
 */
export async function addFrame(page: Page, iframe: string): Promise<Frame> {
  await page.evaluate(
    (html) =>
      new Promise((resolve) => {
        // An empty frame is loaded as soon as it is there.
        document.body.addEventListener('load', resolve, {capture: true, once: true});
        document.body.insertAdjacentHTML('beforeend', html);
      }),
    iframe
  );
  const added = await page.$('body > iframe:last-of-type');
  const frame = await added?.contentFrame();
  assert(frame);
  await frame.evaluate(() => document.readyState);
  return frame;
}

/** The page inside the iframe at a place among those of the page. */
export async function inside(page: Page, place = 0): Promise<Frame> {
  const iframes = await page.$$('iframe');
  const frame = await iframes[place]?.contentFrame();
  assert(frame, `no frame ${place}`);
  return frame;
}

/** Heights of all iframes, as their attributes say. */
export function heights(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('iframe')].map(({height}) => height));
}

/** Gives all iframes the same height again. */
export function resetHeights(page: Page, height: string): Promise<void> {
  return page.evaluate((same) => {
    for (const iframe of document.querySelectorAll('iframe')) iframe.height = same;
  }, height);
}

/** Waits until a frame shows its widget, in this language where one is given, and has just the height for it. */
export async function fits(page: Page, place = 0, lang = ''): Promise<void> {
  const frame = await inside(page, place);
  await frame.waitForFunction(
    (wanted, room) => {
      const root = document.documentElement;
      const shown = document.querySelector('main > *')?.shadowRoot?.querySelector('.heading, .label');
      const height = Math.ceil(root.getBoundingClientRect().height);
      return shown && innerHeight !== room && innerHeight === height && (wanted === '' || root.lang === wanted);
    },
    {},
    lang,
    ROOM
  );
}
