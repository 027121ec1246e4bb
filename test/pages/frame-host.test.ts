/** The host's script: wherever and however often it stands, and wherever the frames stand. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Page} from 'puppeteer-core';
import {describeFrames, fits, heights, inside, ROOM} from './frames.js';
import {seenIn, watch} from './frame-watch.js';

/** Waits until a frame has learned that nobody gives it room: it scrolls. */
async function scrolls(page: Page): Promise<void> {
  const frame = await inside(page);
  await frame.waitForFunction(() => document.documentElement.classList.contains('scrolls'));
}

describeFrames(['chromium', 'firefox'], 'the host’s script', (frames) => {
  const chart = () => frames.iframe('kz-trade-chart', {partner: 'kr'});
  const card = () => frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'});
  const sync = () => frames.script.replace(' async', '');

  const places: [what: string, body: () => string][] = [
    ['before its frames', () => `${sync()}${chart()}${card()}`],
    ['after its frames', () => `${chart()}${card()}${sync()}`],
    ['between its frames', () => `${chart()}${sync()}${card()}`],
    ['whenever it arrives', () => `${chart()}${frames.script}${card()}`],
    ['deferred', () => `${chart()}${card()}${sync().replace('<script', '<script defer')}`],
    ['once with each frame, as snippets bring it', () => `${chart()}${frames.script}${card()}${frames.script}`],
    ['from two addresses', () => `${chart()}${sync()}${card()}${sync().replace('.js', '.js?v=2')}`],
  ];
  for (const [what, body] of places) {
    it(`gives frames their heights where it stands, ${what}`, async () => {
      const {page, complaints} = await frames.open(body(), {script: ''});
      await fits(page, 0);
      await fits(page, 1);
      assert.deepEqual(complaints, []);
    });
  }

  it('asks frames that spoke before it came, once however often it is there, and sets each height once', async () => {
    const {page} = await frames.open(chart(), {script: '', prepare: watch});
    await scrolls(page);
    await page.evaluate(() => {
      document.title = '0';
      const observer = new MutationObserver((records) => {
        document.title = String(Number(document.title) + records.length);
      });
      for (const iframe of document.querySelectorAll('iframe')) observer.observe(iframe, {attributeFilter: ['height']});
    });
    for (let times = 0; times < 3; times++) await page.addScriptTag({url: `${frames.base}frame-host.js?${times}`});
    await fits(page);
    await page.waitForFunction(() => document.title !== '0');
    const {said} = await seenIn(await inside(page));
    assert.deepEqual(
      said.filter((message) => message.includes('kz-frame-ask')),
      [`${new URL(page.url()).origin} kz-frame-ask undefined`]
    );
    assert.equal(await page.title(), '1');
    const frame = await inside(page);
    await frame.waitForFunction(() => !document.documentElement.classList.contains('scrolls'));
  });

  it('gives heights to frames that come later, that move, and that come back', async () => {
    const {page, complaints} = await frames.open(`<main></main>${card()}`);
    await fits(page);
    await page.$eval('iframe', (iframe) => document.querySelector('main')?.append(iframe));
    await fits(page);
    await page.$eval(
      'main',
      (main, src) => {
        const iframe = document.createElement('iframe');
        Object.assign(iframe, {src, height: '421', width: '100%'});
        iframe.setAttribute('sandbox', 'allow-scripts');
        main.prepend(iframe);
      },
      `${frames.base}frame.html#kz-event-list?partner=gb&lang=kk`
    );
    await fits(page, 0, 'kk');
    await fits(page, 1);
    await page.$eval('iframe', (iframe) => iframe.remove());
    await fits(page);
    assert.deepEqual(complaints, []);
  });

  it('finds frames in open shadow roots, also in one within another', async () => {
    const shadow = (inner: string) => `<div><template shadowrootmode="open">${inner}</template></div>`;
    const {page, complaints} = await frames.open(shadow(`${chart()}${shadow(card())}`));
    const iframes = await Promise.all(
      ['div >>> iframe', 'div >>> div >>> iframe'].map((selector) => page.waitForSelector(selector))
    );
    for (const iframe of iframes) {
      const frame = await iframe?.contentFrame();
      await frame?.waitForFunction(
        (room) =>
          innerHeight !== room && innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
        {},
        ROOM
      );
      assert.notEqual(await iframe?.evaluate((element) => element.getAttribute('height')), String(ROOM));
    }
    assert.deepEqual(complaints, []);
  });

  it('works in a page that has no origin itself, which its frames then have not either', async () => {
    const headers = {'content-security-policy': 'sandbox allow-scripts'};
    const {page} = await frames.open(`${chart().replace(/ sandbox="[^"]*"/u, '')}${card()}`, {headers});
    assert.equal(await page.evaluate(() => self.origin), 'null');
    await fits(page, 0);
    await fits(page, 1);
  });

  it('works in a page that allows frames and scripts of their origin, and nothing else', async () => {
    const {origin} = new URL(frames.base);
    const headers = {'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}`};
    const {page, complaints} = await frames.open(chart(), {
      headers: {...headers, 'cross-origin-opener-policy': 'same-origin'},
    });
    await fits(page);
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('favicon')),
      []
    );
  });

  it('works in a page that is in a frame itself, without a word to the page around that', async () => {
    const inner = `${card()}${frames.script}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const {page} = await frames.open(`<iframe height="${ROOM}" srcdoc="${inner}"></iframe>`, {prepare: watch});
    const host = await inside(page);
    const frame = await (await host.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForFunction(
      (room) =>
        innerHeight !== room && innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
      {},
      ROOM
    );
    assert.deepEqual(await heights(page), [String(ROOM)]);
    assert.deepEqual((await seenIn(page.mainFrame())).said, []);
    assert.notDeepEqual((await seenIn(host)).said, []);
  });
});
