/** What a widget opens in a frame, and what it leaves to the page. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describeFrames, fits, heights, inside} from './frames.js';

describeFrames(['chromium', 'firefox'], 'a source in a frame', (frames) => {
  it('has its room below the button that says that it is open', async () => {
    const {page} = await frames.open(frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'}));
    await fits(page);
    const [closed] = await heights(page);
    const frame = await inside(page);
    await (await frame.waitForSelector(':scope >>> [part=source]'))?.click();
    await page.waitForFunction((before) => document.querySelector('iframe')?.height !== before, {}, closed);
    await frame.waitForFunction(() => {
      const root = document.querySelector('main > *')?.shadowRoot;
      const popover = root?.querySelector(':popover-open');
      const button = root?.querySelector('[part=source]')?.getBoundingClientRect();
      if (!popover || !button || popover.scrollHeight > popover.clientHeight) return false;
      const {top, bottom} = popover.getBoundingClientRect();
      return top >= button.bottom && bottom <= innerHeight;
    });
  });

  it('leaves the space around a widget to the page', async () => {
    const {page} = await frames.open(frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'}));
    await fits(page);
    const frame = await inside(page);
    const margin = await frame.$eval('kz-fact-card', (card) => {
      // As a default of the element's own.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { margin-block: 30px }');
      card.shadowRoot?.adoptedStyleSheets.push(sheet);
      return getComputedStyle(card).margin;
    });
    assert.equal(margin, '0px');
  });
});
