/** What a page does to the frames on it: its boxes, its colours, its printer. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {type Page} from 'puppeteer-core';
import {describeFrames, fits, heights, inside, resetHeights, ROOM} from './frames.js';
import {describeIn} from './site.js';

/** What hosts are told to write where a theme's rule beats the height. */
const [exemption = ''] = /iframe\[[^`]*/u.exec(readFileSync('docs/hosts/cms.md', 'utf8')) ?? [];

describeFrames(['chromium', 'firefox'], 'a frame on a page of', (frames) => {
  const card = () => frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'});

  for (const [what, css] of [
    ['border-box', '* { box-sizing: border-box }'],
    [
      'border-box with borders of its own',
      'iframe { box-sizing: border-box; border: 3px solid; padding: 7px 5px 11px }',
    ],
    ['a theme that takes heights away, with the rule against it', `iframe { height: auto } ${exemption}`],
    ['content-box with borders of its own', 'iframe { border: 3px solid; padding: 7px 5px 11px }'],
  ]) {
    it(`${what} has the height of its widget`, async () => {
      const {page, complaints} = await frames.open(`<style>${css}</style>${card()}`);
      await fits(page);
      assert.deepEqual(complaints, []);
    });
  }
});

describeFrames(['chromium'], 'the page of a frame', (frames) => {
  it('has one landmark, its widget, and the title of what that shows', async () => {
    for (const [tag, attributes, title] of [
      ['kz-fact-card', {fact: 'kr-trade-2019'}, 'Trade between Kazakhstan and South Korea'],
      ['kz-trade-chart', {partner: 'kr'}, 'Kazakhstan’s trade with South Korea'],
    ] as const) {
      const {page} = await frames.open(frames.iframe(tag, attributes));
      await fits(page);
      const shown = await (
        await inside(page)
      ).evaluate(() => ({
        title: document.title,
        main: document.querySelector('main')?.firstElementChild?.localName,
        inside: document.querySelector('main > *')?.shadowRoot?.querySelectorAll('footer, [role=region]').length,
      }));
      assert.deepEqual(shown, {title, main: tag, inside: 0});
    }
  });
});

// No other browser takes its reader's setting from a test.
describeFrames(
  ['chromium'],
  'a frame on a page',
  (frames) => {
    /** Waits until the frame's page has this scheme: `CanvasText` tells it. */
    async function hasScheme(page: Page, scheme: string): Promise<void> {
      const frame = await inside(page);
      await frame.waitForFunction(
        (wanted) => {
          document.documentElement.style.color = 'CanvasText';
          const isLight = getComputedStyle(document.documentElement).color === 'rgb(0, 0, 0)';
          return isLight === (wanted === 'light');
        },
        {},
        scheme
      );
    }

    const schemes: [page: string, css: string, onLight: string, onDark: string][] = [
      ['that says nothing and is white', '', 'light', 'light'],
      ['that says nothing and is dark', 'body { color: #eee; background: #111 }', 'dark', 'dark'],
      [
        'that says nothing and turns dark with its reader',
        '@media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } }',
        'light',
        'dark',
      ],
      [
        'that says nothing and writes its colours in another form',
        'body { color: oklch(0.97 0 0); background: #111 }',
        'dark',
        'dark',
      ],
      [
        'that says nothing and turns dark slowly',
        `body { color: #111; transition: color 0.2s }
       @media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } }`,
        'light',
        'dark',
      ],
      ['that is light', ':root { color-scheme: light }', 'light', 'light'],
      ['that is dark', ':root { color-scheme: dark }', 'dark', 'dark'],
      ['that is both', ':root { color-scheme: light dark }', 'light', 'dark'],
    ];
    for (const [what, css, onLight, onDark] of schemes) {
      it(`${what} has the page's scheme, and follows it`, async () => {
        const {page} = await frames.open(
          `<style>${css}</style>${frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'})}`,
          {
            prepare: (opened) => opened.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]),
          }
        );
        await fits(page);
        await hasScheme(page, onLight);
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
        await hasScheme(page, onDark);
      });
    }
  },
  {isolatesSites: true}
);

describeFrames(['chromium', 'firefox'], 'a frame on a page with a switch', (frames) => {
  const schemeOf = (page: Page) => page.$eval('iframe', (iframe) => getComputedStyle(iframe).colorScheme);
  const card = () => frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'});

  it('follows it, whether the page says its scheme or only changes its colours', async () => {
    const {page} = await frames.open(
      `<style>.dark { color: color(srgb 0.9 0.9 0.9); background: #111 } .dark.told { color-scheme: dark }</style>${card()}`
    );
    await fits(page);
    assert.equal(await schemeOf(page), 'light');
    for (const [names, scheme] of [
      ['dark', 'dark'],
      ['', 'light'],
      ['dark told', 'dark'],
      ['', 'light'],
    ] as const) {
      await page.evaluate((className) => (document.documentElement.className = className), names);
      await page.waitForFunction(
        (wanted) => getComputedStyle(document.querySelector('iframe') ?? document.body).colorScheme === wanted,
        {},
        scheme
      );
    }
  });

  it('leaves the iframe the scheme that its host gives it', async () => {
    const {page} = await frames.open(`<style>.dark { color: #eee; background: #111 }</style>${card()}${card()}`);
    for (const i of [0, 1]) await fits(page, i);
    await page.$eval('iframe', (iframe) => (iframe.style.colorScheme = 'light dark'));
    await page.setViewport({width: 320, height: 600});
    await fits(page);
    await page.evaluate(() => (document.documentElement.className = 'dark'));
    // The other one, which its host leaves alone, tells when the change was seen.
    await page.waitForFunction(() => {
      const [, other] = document.querySelectorAll('iframe');
      return other && getComputedStyle(other).colorScheme === 'dark';
    });
    assert.equal(await schemeOf(page), 'light dark');
  });
});

describeFrames(['chromium', 'firefox'], 'a page whose frames speak without end', (frames) => {
  it('is searched once for each window, and still hears its own', async () => {
    const {page} = await frames.open(frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'}));
    await fits(page);
    const [height] = await heights(page);
    // A text, as what runs in the page may bring no function with a name.
    const searches = await page.evaluate(`new Promise((resolve) => {
      let searches = 0;
      document.querySelectorAll = (selectors) => {
        searches++;
        return Document.prototype.querySelectorAll.call(document, selectors);
      };
      const stranger = document.createElement('iframe');
      document.body.append(stranger);
      const script = stranger.contentDocument.createElement('script');
      script.textContent = "for (let i = 0; i < 500; i++) parent.postMessage({type: 'kz-frame-height', height: 900}, '*')";
      stranger.contentDocument.body.append(script);
      let heard = 0;
      addEventListener('message', () => {
        if (++heard < 500) return;
        stranger.remove();
        delete document.querySelectorAll;
        resolve(searches);
      });
    })`);
    assert.equal(searches, 1);
    assert.deepEqual(await heights(page), [height]);
    await resetHeights(page, String(ROOM));
    await page.setViewport({width: 320, height: 600});
    await fits(page);
  });
});

describeIn(['chromium'], 'the page of a frame, printed', (site) => {
  it('is no higher than on a screen: what its sources hold would be cut', async () => {
    const {page} = await site.open({head: '', body: ''});
    const {origin} = new URL(page.url());
    for (const address of [
      'kz-fact-card?fact=kr-trade-2019',
      'kz-trade-chart',
      'kz-event-list',
      'kz-agreement-list',
      'kz-people-list',
    ]) {
      await page.goto(`${origin}/dist/frame.html#${address}`);
      await page.waitForSelector(`${address.replace(/\?.*/u, '')} >>> [part=source]`);
      const height = () => page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      const onScreen = await height();
      await page.emulateMediaType('print');
      assert((await height()) <= onScreen, address);
      await page.emulateMediaType();
    }
  });
});
