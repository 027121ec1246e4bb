/** Files that come after the start, late or not at all: a language, and what a reader opens. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Page} from 'puppeteer-core';
import {describeIn, ready, script, seen} from './site.js';

const card = '<kz-fact-card fact="kr-trade-2019">The page’s own words.</kz-fact-card>';
const slow = '<script type="module" src="/slow/kz-widgets.js"></script>';

/** Holds back what is asked for from then on, until it is let go. */
function gate() {
  let go: () => void = () => undefined;
  let letGo: Promise<void> | undefined;
  return {
    slow: () => letGo ?? Promise.resolve(),
    hold: () => {
      letGo = new Promise((resolve) => {
        go = resolve;
      });
    },
    go: () => go(),
  };
}

/** Presses the card's source button, and returns what its popover says once `words` are in it. */
async function opened(page: Page, words: RegExp): Promise<string> {
  const found = await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('kz-fact-card')?.shadowRoot;
      const said = root?.querySelector<HTMLElement>(':popover-open')?.innerText ?? '';
      return new RegExp(wanted, 'u').test(said) && said;
    },
    {},
    words.source
  );
  return String(await found.jsonValue());
}
const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const root = document.querySelector('kz-fact-card')?.shadowRoot;
    root?.querySelector<HTMLElement>(wanted)?.click();
  }, selector);

/** The page is busy for good: what waits for it to be idle waits on. */
const busy = (page: Page) => page.evaluateOnNewDocument('window.requestIdleCallback = () => 0');

describeIn(['chromium', 'firefox'], 'a language that comes late', (site) => {
  it('shows the words inside the tag until it is there, and none of another language', async () => {
    const late = gate();
    const {page} = await site.open({head: slow, html: 'lang="en"', body: '<main></main>', slow: late.slow});
    late.hold();
    await page.evaluate((markup) => {
      const main = document.querySelector('main');
      main?.setAttribute('lang', 'ko');
      main?.insertAdjacentHTML('beforeend', markup);
    }, card);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    assert.match((await seen(page)).join(''), /^The page’s own words\.\s*$/u);
    late.go();
    await ready(page);
    assert.match((await seen(page)).join(''), /42억/u);
  });

  it('that is no longer wanted when it comes changes nothing', async () => {
    const late = gate();
    const {page} = await site.open({head: slow, body: card, slow: late.slow});
    await ready(page);
    late.hold();
    await page.evaluate(() => (document.documentElement.lang = 'ko'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    assert.match((await seen(page)).join(''), /\$4\.2 billion/u);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    late.go();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({name}) => name.endsWith('/languages/ko.js'))
    );
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 100)));
    assert.match((await seen(page)).join(''), /\$4\.2 billion/u);
  });
});

describeIn(['chromium'], 'a chart of values that cannot be compared', (site) => {
  for (const lang of ['en', 'ko'])
    it(`says so before anything comes late, in ${lang}`, async () => {
      const body = '<kz-trade-chart measure="companies">The page’s own words.</kz-trade-chart>';
      const {page} = await site.open({head: script, html: `lang="${lang}"`, body}, busy);
      await ready(page);
      const told = await page.$$eval('>>> .unlike', (lines) => lines.map(({textContent}) => textContent));
      assert.equal(told.length, 2);
      assert(!told.some((line) => line.includes('undefined')), told.join());
    });
});

describeIn(['chromium', 'firefox'], 'a source that is opened before its words are there', (site, engine) => {
  it('says that they are on their way, then says them', async () => {
    const late = gate();
    const {page, complaints} = await site.open({head: slow, body: card, slow: late.slow}, busy);
    await ready(page);
    late.hold();
    await press(page, '[part=source]');
    assert.doesNotMatch(await opened(page, /Loading/u), /paragraph/u);
    late.go();
    assert.doesNotMatch(await opened(page, /“\$4\.2 billion won in 2019”[^]*paragraph 7 of 14/u), /Loading/u);
    assert.deepEqual(complaints, []);
  });

  for (const file of ['opened-source.js', 'words/en.js']) {
    it(`says that they did not come where ${file} fails${engine === 'chromium' ? ', and the next press asks again' : ''}`, async () => {
      let isBroken = true;
      const {page} = await site.open({head: script, body: card}, async (prepared) => {
        await busy(prepared);
        await prepared.setRequestInterception(true);
        prepared.on('request', (request) => {
          const fails = isBroken && new URL(request.url()).pathname.endsWith(`/${file}`);
          void (fails ? request.abort() : request.continue());
        });
      });
      await ready(page);
      await press(page, '[part=source]');
      assert.doesNotMatch(await opened(page, /could not be loaded/u), /paragraph|Loading/u);
      // Firefox remembers of a module that it did not come, until the page is read anew.
      if (engine === 'firefox') return;
      isBroken = false;
      await press(page, '[popovertargetaction=hide]');
      await page.waitForFunction(
        () => !document.querySelector('kz-fact-card')?.shadowRoot?.querySelector(':popover-open')
      );
      await press(page, '[part=source]');
      assert.doesNotMatch(await opened(page, /paragraph 7 of 14/u), /could not be loaded/u);
    });
  }
});

describeIn(['chromium'], 'a list of sources whose passages do not come', (site) => {
  it('is where the way from a source ends, at its document', async () => {
    const {page} = await site.open({head: script, body: `${card}<kz-sources></kz-sources>`}, async (prepared) => {
      await prepared.setRequestInterception(true);
      prepared.on('request', (request) => {
        void (request.url().endsWith('/listed-passages.js') ? request.abort() : request.continue());
      });
    });
    await ready(page);
    await press(page, '[part=source]');
    await opened(page, /paragraph 7 of 14/u);
    await page.click('kz-fact-card >>> ::-p-text(paragraph 7 of 14)');
    const reached = await page.waitForFunction(() => {
      const focused = document.querySelector('kz-sources')?.shadowRoot?.activeElement;
      return focused instanceof HTMLElement && focused.innerText;
    });
    assert.match(String(await reached.jsonValue()).replaceAll('\u00a0', ' '), /report of 17 August 2021/iu);
  });
});
