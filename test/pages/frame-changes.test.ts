/** What a reader or a page does with a frame that is there: its height follows, and is quiet in between. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import {type Frame, type Page} from 'puppeteer-core';
import {hangs} from '../runner/limits.mjs';
import {describeFrames, fits, heights, inside} from './frames.js';
import {seenIn, watch} from './frame-watch.js';

async function heightOf(page: Page): Promise<number> {
  return Number((await heights(page))[0]);
}

/** Clicks a button of the widget that has this text, as a reader would. */
async function click(frame: Frame, text: string): Promise<void> {
  const button = await frame.waitForSelector(`:scope >>> ::-p-text(${text})`);
  await button?.click();
}

/** Waits until an opened source stands whole within the frame, or is as high as a source becomes. */
async function showsSource(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => {
    const popover = document.querySelector('main > *')?.shadowRoot?.querySelector(':popover-open');
    if (!popover) return false;
    const {top, bottom, left, right} = popover.getBoundingClientRect();
    if (left < 0 || right > innerWidth) return false;
    const isHighest = bottom - top >= 32 * parseFloat(getComputedStyle(popover).fontSize) - 1;
    return top >= 0 && bottom <= innerHeight && (isHighest || popover.scrollHeight <= popover.clientHeight);
  });
}

describeFrames(['chromium', 'firefox'], 'the height of a frame', (frames) => {
  it('follows the page when it narrows and when it widens', async () => {
    const {page} = await frames.open(frames.iframe('kz-event-list', {partner: 'kr', limit: '6'}));
    await fits(page);
    const wide = await heightOf(page);
    await page.setViewport({width: 320, height: 600});
    await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) > before, {}, wide);
    await fits(page);
    await page.setViewport({width: 800, height: 600});
    await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) === before, {}, wide);
    await fits(page);
  });

  it('follows the iframe when its width changes', async () => {
    const {page} = await frames.open(frames.iframe('kz-trade-chart', {partner: 'kr gb'}));
    await fits(page);
    const wide = await heightOf(page);
    for (const width of ['280', '500', '100%']) {
      await page.$eval('iframe', (iframe, wanted) => (iframe.width = wanted), width);
      const pixels = await page.$eval('iframe', (iframe) => iframe.clientWidth);
      const frame = await inside(page);
      await frame.waitForFunction((wanted) => innerWidth === wanted, {}, pixels);
      await fits(page);
    }
    await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) === before, {}, wide);
  });

  it('follows the chart when its table opens, is sorted, and closes', async () => {
    const {page, complaints} = await frames.open(frames.iframe('kz-trade-chart'));
    await fits(page);
    const chart = await heightOf(page);
    const frame = await inside(page);
    await click(frame, 'Table');
    await frame.waitForSelector(':scope >>> table');
    await fits(page);
    const table = await heightOf(page);
    assert.notEqual(table, chart);
    await click(frame, 'Value');
    await fits(page);
    await click(frame, 'Chart');
    await frame.waitForSelector(':scope >>> [part=chart]');
    await fits(page);
    assert.equal(await heightOf(page), chart);
    assert.deepEqual(complaints, []);
  });

  it('follows the list when the rest of it is asked for, and when a filter leaves less', async () => {
    const {page} = await frames.open(frames.iframe('kz-event-list', {filterable: '', limit: '3'}));
    await fits(page);
    const few = await heightOf(page);
    const frame = await inside(page);
    await (await frame.waitForSelector(':scope >>> [part=more]'))?.click();
    await frame.waitForFunction(
      () => document.querySelector('main > *')?.shadowRoot?.querySelectorAll('[part=event]').length !== 3
    );
    await fits(page);
    const all = await heightOf(page);
    assert(all > few);
    await (await frame.waitForSelector(':scope >>> select[name=partner]'))?.select('gb');
    await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) < before, {}, all);
    await fits(page);
  });

  it('gives an opened source room, and takes it back', async () => {
    const {page, complaints} = await frames.open(frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'}));
    await fits(page);
    const closed = await heightOf(page);
    const frame = await inside(page);
    for (let times = 0; times < 2; times++) {
      await (await frame.waitForSelector(':scope >>> [part=source]'))?.click();
      await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) > before, {}, closed);
      await showsSource(frame);
      await (await frame.waitForSelector(':scope >>> .close'))?.click();
      await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) === before, {}, closed);
      await fits(page);
    }
    assert.deepEqual(complaints, []);
  });

  it('gives room to each source of a table, also in a narrow frame', async () => {
    for (const width of ['300', '100%']) {
      const iframe = frames.iframe('kz-trade-chart', {partner: 'kr', lang: 'en'});
      const {page} = await frames.open(iframe.replace('"100%"', `"${width}"`));
      const frame = await inside(page);
      await fits(page);
      await click(frame, 'Table');
      await frame.waitForSelector(':scope >>> table');
      await fits(page);
      const closed = await heightOf(page);
      for (const source of await frame.$$(':scope >>> [part=source]')) {
        await source.click();
        await showsSource(frame);
        await page.keyboard.press('Escape');
        await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) === before, {}, closed);
      }
    }
  });

  it('gives room to the source of a mark, and to the next source, which closes the first', async () => {
    const {page} = await frames.open(frames.iframe('kz-trade-chart', {partner: 'kr gb'}));
    await fits(page);
    const closed = await heightOf(page);
    const frame = await inside(page);
    await (await frame.waitForSelector(':scope >>> [data-mark]'))?.click();
    await frame.waitForSelector(':scope >>> #source:popover-open');
    await showsSource(frame);
    await frame.$eval('kz-trade-chart', (chart) =>
      chart.shadowRoot?.querySelector<HTMLElement>('.footer [part=source]')?.click()
    );
    await frame.waitForSelector(':scope >>> .footer [part=source][aria-expanded=true]');
    await showsSource(frame);
    await page.keyboard.press('Escape');
    await frame.waitForFunction(() => !document.querySelector('main > *')?.shadowRoot?.querySelector(':popover-open'));
    await page.waitForFunction((before) => Number(document.querySelector('iframe')?.height) === before, {}, closed);
    await fits(page);
  });

  it('follows the address when it names another widget, without a reload, with a source open or not', async () => {
    const {page, requests, complaints} = await frames.open(frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'}));
    await fits(page);
    const card = await heightOf(page);
    const go = (src: string) => page.$eval('iframe', (iframe, address) => (iframe.src = address), src);
    const frame = await inside(page);
    await (await frame.waitForSelector(':scope >>> [part=source]'))?.click();
    await showsSource(frame);
    await go(`${frames.base}frame.html#kz-trade-chart?partner=kr&lang=ko`);
    await frame.waitForSelector('kz-trade-chart');
    await fits(page, 0, 'ko');
    assert.equal(await frame.$('kz-fact-card'), null);
    assert.match(await frame.title(), /교역/u);
    await go(`${frames.base}frame.html#kz-no-such`);
    await frame.waitForSelector('p');
    assert.equal(await frame.title(), 'kz-widgets');
    await go(`${frames.base}frame.html#kz-fact-card?fact=kr-trade-2019`);
    await frame.waitForSelector('kz-fact-card');
    await fits(page, 0, 'en');
    assert.equal(await heightOf(page), card);
    assert.equal(requests.filter((url) => url.includes('frame.html')).length, 1);
    assert.deepEqual(complaints, ['[kz-frame] unknown tag: kz-no-such']);
  });

  it('is told once, and never again while nothing changes: nobody counts the time', async () => {
    const widgets = ['kz-fact-card', 'kz-trade-chart', 'kz-event-list', 'kz-agreement-list', 'kz-people-list'];
    const {page} = await frames.open(widgets.map((tag) => frames.iframe(tag, {partner: 'kr'})).join(''), {
      prepare: watch,
    });
    const windows: Frame[] = [page.mainFrame()];
    for (const i of widgets.keys()) {
      await page.$$eval('iframe', (iframes, place) => iframes[place]?.scrollIntoView(), i);
      await fits(page, i);
      windows.push(await inside(page, i));
    }
    const activity = () =>
      Promise.all(windows.map((window) => seenIn(window).then(({heard, timers}) => ({heard, timers}))));
    // Until a second passes in which nothing happens: a frame waits half a second at most.
    let before: Awaited<ReturnType<typeof activity>> = [];
    let now = await activity();
    for (let seconds = 0; seconds < hangs.wait / 1000 && !isDeepStrictEqual(now, before); seconds++) {
      before = now;
      await sleep(1000);
      now = await activity();
    }
    assert.deepEqual(now, before);
    const [host, ...inner] = now;
    assert(host && host.heard >= widgets.length && host.heard <= widgets.length * 3, JSON.stringify(now));
    assert(inner.every(({timers}) => timers > 0));
  });
});
