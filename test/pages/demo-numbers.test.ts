/** The demo's article of numbers: each number in it is cited, says what its record says, and stands in the list at its end. */
import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {serveSite} from '../../scripts/site.mjs';
import {closeBrowser, isMissing, launchBrowser, openPage} from './browser.js';

describe('the demo’s article of numbers', {skip: isMissing('chromium')}, () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    const site = await serveSite(8400);
    server = site.server;
    browser = await launchBrowser('chromium');
    page = await openPage(browser);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${site.address}numbers.html`, {waitUntil: 'networkidle0'});
    await page.waitForFunction(
      () => (document.querySelector('kz-sources')?.shadowRoot?.querySelectorAll('[part=document]').length ?? 0) > 0
    );
  });
  after(async () => {
    await closeBrowser(browser);
    server.close();
  });

  it('has no number of its own: each that is no year is cited', async () => {
    const plain = await page.evaluate(() => {
      const text = document.querySelector('article')?.cloneNode(true);
      if (!(text instanceof HTMLElement)) return undefined;
      for (const cited of text.querySelectorAll('kz-fact, kz-sources')) cited.remove();
      return [...text.querySelectorAll('p')].map(({textContent}) => textContent).join(' ');
    });
    assert.deepEqual(
      plain?.match(/\d+/gu)?.filter((number) => !/^20\d\d$/u.test(number)),
      []
    );
  });

  it('cites as many numbers as its title says', async () => {
    assert.equal(await page.$$eval('article kz-fact', ({length}) => length), 17);
    assert.match(await page.$eval('h1', ({textContent}) => textContent), /^Seventeen numbers/u);
  });

  it('says of each what its record says, and nobody is warned', async () => {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('kz-fact')].every(({comparison}) => comparison !== undefined)
    );
    const states = await page.$$eval('kz-fact', (cited) => cited.map(({fact, comparison}) => `${fact} ${comparison}`));
    assert.deepEqual(
      states.filter((state) => !state.endsWith(' agrees')),
      []
    );
    assert.deepEqual(complaints, []);
  });

  it('lists the five reports in the order in which the text cites them', async () => {
    const names = await page.$eval('kz-sources', (list) =>
      [...(list.shadowRoot?.querySelectorAll('[part=name]') ?? [])].map(({textContent}) =>
        textContent.trim().replaceAll('\u00a0', ' ')
      )
    );
    assert.equal(names.length, 5);
    assert.match(names[0] ?? '', /^OREANDA-NEWS, 15 May 2009/u);
    assert.match(names[4] ?? '', /^KAZINFORM, 18 March 2023/u);
  });
});
