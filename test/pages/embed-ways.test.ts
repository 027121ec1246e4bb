/** The demo's "Embed": one chart by each way into a page says the same words. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {type Browser, type Frame, type Page} from 'puppeteer-core';
import {serveSite} from '../../scripts/site.mjs';
import {closeBrowser, isMissing, launchBrowser, openPage} from './browser.js';

if (!existsSync('dist/site/embed/index.html')) throw new Error('not built: npm run build:embed');

describe('the demo’s ways into a page', {skip: isMissing('chromium')}, () => {
  let browser: Browser;
  let server: Server;
  let page: Page;

  before(async () => {
    const site = await serveSite(8300);
    server = site.server;
    browser = await launchBrowser('chromium');
    page = await openPage(browser);
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${site.address}embed/`, {waitUntil: 'networkidle0'});
  });
  after(async () => {
    await closeBrowser(browser);
    server.close();
  });

  /** The page or the frame that a section's chart stands in. */
  async function holderOf(way: string): Promise<Frame> {
    const iframe = await page.$(`#${way} iframe`);
    return (await iframe?.contentFrame()) ?? page.mainFrame();
  }

  const parts = [
    '[part=summary]',
    '[role=button][data-mark]',
    '#source blockquote',
    '[part=heading]',
    '[part=unit]',
    '.mark-label > tspan',
    '.tick[text-anchor=middle]',
    '[part=notes] p',
    '#source .where',
  ];

  /** What a reader of a chart sees and hears, part by part, and where its values come from. */
  async function wordsOf(way: string) {
    const holder = await holderOf(way);
    await holder.waitForFunction(() =>
      document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('[part=figure]')
    );
    // The words of its sources come a moment later, and stand there once a reader opens them.
    await holder.evaluate(() => {
      const root = document.querySelector('kz-trade-chart')?.shadowRoot;
      // Pressed a second time it would close.
      if (!root?.querySelector('#source')) root?.querySelector<HTMLElement>('.footer [part=source]')?.click();
    });
    await holder.waitForFunction(() =>
      document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('#source blockquote')
    );
    return holder.evaluate(
      (selectors) =>
        selectors.map((selector) =>
          [...(document.querySelector('kz-trade-chart')?.shadowRoot?.querySelectorAll(selector) ?? [])].map((part) =>
            (part.getAttribute('data-mark') === null ? part.textContent : part.getAttribute('aria-label'))
              ?.replaceAll(/\s+/gu, ' ')
              .trim()
          )
        ),
      parts
    );
  }

  it('say the same words', async () => {
    const script = await wordsOf('script');
    const [[summary] = [], values, cited] = script;
    assert.match(summary ?? '', /no figure for 2009–\u2060?2016, 2018 or after 2020/u);
    assert.equal(values?.length, 5);
    assert(cited?.some((words) => words?.includes('“$4.2 billion won in 2019”')));
    for (const way of ['npm', 'frame']) assert.deepEqual(await wordsOf(way), script, way);
    const written = await page.evaluate(() =>
      document.querySelector('kz-trade-chart')?.shadowRoot?.textContent.replaceAll(/\s+/gu, ' ')
    );
    // What marks say aloud is told by its table.
    for (const word of script.filter((_, i) => i !== 1).flat())
      assert(word && written?.includes(word), word ?? 'no text');
  });

  it('say the same words in the picture: its drawing’s texts, and the sentence for who cannot see it', async () => {
    const [[summary = ''] = [], , , , , labels = []] = await wordsOf('script');
    const picture = await page.$eval('#picture img', async (img) => {
      const text = await (await fetch(img.src)).text();
      return {
        alt: img.alt.replaceAll(/\s+/gu, ' '),
        text: text.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' '),
        width: img.naturalWidth,
      };
    });
    assert.equal(picture.alt, summary);
    assert(picture.width >= 640);
    for (const word of [...labels, summary]) assert(word && picture.text.includes(word), word ?? 'no text');
  });

  it('show their charts whole: no frame scrolls', async () => {
    for (const way of ['script', 'npm', 'frame']) {
      const holder = await holderOf(way);
      const [needed, given] = await holder.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      assert.equal(needed, given, way);
    }
  });

  it('have no script of the widgets in the page that holds what a server rendered, and show its table', async () => {
    assert.equal(await page.evaluate(() => customElements.get('kz-trade-chart') === undefined), true);
    await (await page.$('#static >>> .values > summary'))?.click();
    const {height = 0} = (await (await page.$('#static >>> table'))?.boundingBox()) ?? {};
    assert(height > 100);
  });
});
