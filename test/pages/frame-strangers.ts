/** A page with frames of ours among windows of others, and what these say. */
import assert from 'node:assert/strict';
import {type Frame, type Page} from 'puppeteer-core';
import {watchNow} from './frame-watch.js';
import {addFrame, ROOM, type Frames} from './frames.js';
import {until} from './until.js';

const CARD = '#kz-fact-card?fact=kr-trade-2019';
const EVIL = 'evil.html';

/** Where a stranger stands in the page, and how it speaks from there to the page. */
export const strangers: [what: string, window: string, statement: string][] = [
  ['the page itself', 'page', 'postMessage(HEIGHT)'],
  ['the page itself, without a window', 'page', "dispatchEvent(new MessageEvent('message', {data: HEIGHT}))"],
  [
    'the page itself, in the name of a frame’s origin',
    'page',
    "dispatchEvent(new MessageEvent('message', {data: HEIGHT, origin: new URL(ours.src).origin}))",
  ],
  [
    'a port that the page listens to',
    'page',
    "const {port1, port2} = new MessageChannel(); dispatchEvent(new MessageEvent('message', {data: HEIGHT, origin: 'null', source: port1, ports: [port2]}))",
  ],
  ['a frame of another site', 'evil', "parent.postMessage(HEIGHT, '*')"],
  ['a frame of another site in a sandbox', 'evil-sandbox', "parent.postMessage(HEIGHT, '*')"],
  ['another page of the frames’ own site', 'neighbour', "parent.postMessage(HEIGHT, '*')"],
  ['another page of the frames’ own site in a sandbox', 'neighbour-sandbox', "parent.postMessage(HEIGHT, '*')"],
  ['another page with a tag in its hash', 'neighbour-hash', "parent.postMessage(HEIGHT, '*')"],
  ['another page with a frame’s name in its query', 'neighbour-query', "parent.postMessage(HEIGHT, '*')"],
  ['another page in a folder with a frame’s name', 'neighbour-folder', "parent.postMessage(HEIGHT, '*')"],
  ['an empty frame', 'blank', "parent.postMessage(HEIGHT, '*')"],
  ['a page that is written in the tag, with a frame’s address', 'written', "parent.postMessage(HEIGHT, '*')"],
  ['a data address that ends like a frame’s', 'data', "parent.postMessage(HEIGHT, '*')"],
  ['a data address that ends like a frame’s, in a sandbox', 'data-sandbox', "parent.postMessage(HEIGHT, '*')"],
  ['a script address that ends like a frame’s', 'script', "parent.postMessage(HEIGHT, '*')"],
  ['a frame of ours that went to another site', 'gone', "parent.postMessage(HEIGHT, '*')"],
  ['a frame of ours that went to an address without an origin', 'gone-nowhere', "parent.postMessage(HEIGHT, '*')"],
  ['a frame in a frame of another site', 'evil-child', "top.postMessage(HEIGHT, '*')"],
  ['a frame of ours in a frame of another site', 'evil-ours', "top.postMessage(HEIGHT, '*')"],
  ['a frame in a frame of ours', 'ours-child', "top.postMessage(HEIGHT, '*')"],
  ['a frame in a frame of ours that keeps its origin', 'open-child', "top.postMessage(HEIGHT, '*')"],
  ['a page that the page opened', 'popup', "opener.postMessage(HEIGHT, '*')"],
  ['a page of the frames’ own site that the page opened', 'popup-neighbour', "opener.postMessage(HEIGHT, '*')"],
];

/** Who asks a frame for its height, and is not the page around it. */
export const askers: [what: string, window: string, statement: string][] = [
  ['itself', 'ours', 'postMessage(ASK)'],
  ['itself, without a window', 'ours', "dispatchEvent(new MessageEvent('message', {data: ASK}))"],
  ['its own child', 'ours-child', "parent.postMessage(ASK, '*')"],
  ['a frame of another site beside it', 'evil', "parent.frames[0].postMessage(ASK, '*')"],
  ['a frame of another site in a sandbox beside it', 'evil-sandbox', "parent.frames[0].postMessage(ASK, '*')"],
  ['another page of its own site beside it', 'neighbour', "parent.frames[0].postMessage(ASK, '*')"],
  ['another frame of ours beside it', 'open', "parent.frames[0].postMessage(ASK, '*')"],
  ['a frame of ours in a frame of another site', 'evil-ours', "top.frames[0].postMessage(ASK, '*')"],
  ['a page that the page around it opened', 'popup', "opener.frames[0].postMessage(ASK, '*')"],
  ['a page of its own site that the page opened', 'popup-neighbour', "opener.frames[0].postMessage(ASK, '*')"],
];

/** Name and attributes of each iframe of the page. The first two are ours. */
function iframesOf(frames: Frames): [name: string, attributes: string][] {
  const ours = `${frames.base}frame.html${CARD}`;
  const sandbox = 'sandbox="allow-scripts"';
  return [
    ['ours', `src="${ours}" ${sandbox}`],
    ['open', `src="${ours}"`],
    ['evil', `src="${frames.elsewhere}${EVIL}"`],
    ['evil-sandbox', `src="${frames.elsewhere}${EVIL}" ${sandbox}`],
    ['neighbour', `src="${frames.base}${EVIL}"`],
    ['neighbour-sandbox', `src="${frames.base}${EVIL}" ${sandbox}`],
    ['neighbour-hash', `src="${frames.base}${EVIL}${CARD}"`],
    ['neighbour-query', `src="${frames.base}${EVIL}?/frame.html${CARD}"`],
    ['neighbour-folder', `src="${frames.base}frame.html/${EVIL}${CARD}"`],
    ['blank', ''],
    ['written', `src="${ours}" srcdoc="<p>A page.</p>"`],
    ['data', `src="data:text/html,<p>A page.</p>/frame.html${CARD}"`],
    ['data-sandbox', `src="data:text/html,<p>A page.</p>/frame.html${CARD}" ${sandbox}`],
    ['script', `src="javascript:'<p>A page.</p>'//frame.html${CARD}"`],
    ['gone', `src="${ours}"`],
    ['gone-nowhere', `src="${ours}" sandbox="allow-scripts Allow-Same-Origin"`],
  ];
}

/** Brings everybody to their places. Returns the windows by name. */
export async function gather(page: Page, frames: Frames): Promise<Map<string, Frame>> {
  const windows = new Map<string, Frame>([['page', page.mainFrame()]]);
  for (const [name, attributes] of iframesOf(frames)) {
    windows.set(name, await addFrame(page, `<iframe id="${name}" ${attributes} height="${ROOM}"></iframe>`));
  }
  const open = async (name: string, address: string) => {
    const [popup] = await Promise.all([
      new Promise<Page | null>((resolve) => void page.once('popup', resolve)),
      page.evaluate((url) => void window.open(url), address),
    ]);
    assert(popup);
    await popup.waitForSelector('title');
    await watchNow(popup.mainFrame());
    windows.set(name, popup.mainFrame());
  };
  await open('popup', `${frames.elsewhere}${EVIL}`);
  await open('popup-neighbour', `${frames.base}${EVIL}`);
  // A page that nobody looks at has slow clocks.
  await page.bringToFront();
  for (const [name, address] of [
    ['gone', `${frames.elsewhere}${EVIL}`],
    ['gone-nowhere', 'data:text/html,<title>A page of others</title>'],
  ] as const) {
    await page.evaluate(
      (id, url) => {
        const iframe = document.getElementById(id);
        if (iframe instanceof HTMLIFrameElement) iframe.contentWindow?.location.replace(url);
      },
      name,
      address
    );
    const frame = windows.get(name);
    await until(() => frame?.url().startsWith(address));
    await frame?.waitForSelector('title');
  }
  for (const [name, parent, src] of [
    ['ours-child', 'ours', ''],
    ['open-child', 'open', ''],
    ['evil-child', 'evil', ''],
    ['evil-ours', 'evil', `${frames.base}frame.html${CARD}`],
  ] as const) {
    const around = windows.get(parent);
    const iframe = await around?.evaluateHandle((url) => {
      const element = document.createElement('iframe');
      if (url !== '') element.src = url;
      document.body.append(element);
      return element;
    }, src);
    const frame = await iframe?.contentFrame();
    assert(frame, name);
    if (src !== '') await frame.waitForSelector('kz-fact-card');
    windows.set(name, frame);
  }
  return windows;
}
