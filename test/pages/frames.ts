/** Frames on an origin of their own, as a plain static host serves them: without CORS headers. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import {after, before} from 'node:test';
import {type Frame, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {frameSnippet} from '../../src/embed/oembed.js';
import {describeIn, type Answer, type Engine, type Site, type Visit} from './site.js';

/** The room that a snippet keeps; no widget happens to have this height. */
export const ROOM = 421;

const built = sirv('dist', {dev: true});

/** The frames' server, and pages on another origin that hold frames. */
export class Frames {
  readonly site: Site;
  readonly engine: Engine;
  #server: Server | undefined;
  /** JSON files beside the frame, by path. */
  readonly files = new Map<string, {readonly json: unknown; readonly headers?: Readonly<Record<string, string>>}>();

  constructor(site: Site, engine: Engine) {
    this.site = site;
    this.engine = engine;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const file = this.files.get(request.url ?? '');
      if (file) response.writeHead(200, {'content-type': 'application/json', ...file.headers});
      if (file) response.end(JSON.stringify(file.json));
      else built(request, response, () => void response.writeHead(404).end());
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  stop(): void {
    this.#server?.close();
  }

  /** The folder of the frames, on another site than the host's 127.0.0.1. */
  get base(): string {
    const address = this.#server?.address();
    assert(address && typeof address === 'object');
    return `http://localhost:${address.port}/`;
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
  open(body: string, {script = this.script, ...answer}: Answer & {readonly script?: string} = {}): Promise<Visit> {
    return this.site.open({head: '', body: body + script, ...answer});
  }
}

/** The same tests of frames in each engine. */
export function describeFrames(engines: readonly Engine[], what: string, tests: (frames: Frames) => void): void {
  describeIn(engines, what, (site, engine) => {
    const frames = new Frames(site, engine);
    before(() => frames.start());
    after(() => frames.stop());
    tests(frames);
  });
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
  return page.$$eval('iframe', (iframes) => iframes.map(({height}) => height));
}

/** Waits until a frame shows its widget, in this language where one is given, and has just the height for it. */
export async function fits(page: Page, place = 0, lang = ''): Promise<void> {
  const frame = await inside(page, place);
  await frame.waitForFunction(
    (wanted, room) => {
      const root = document.documentElement;
      const shown = document.body.firstElementChild?.shadowRoot?.querySelector(
        '[part=card], [part=figure], [part=list]'
      );
      const height = Math.ceil(root.getBoundingClientRect().height);
      return shown && innerHeight !== room && innerHeight === height && (wanted === '' || root.lang === wanted);
    },
    {},
    lang,
    ROOM
  );
}
