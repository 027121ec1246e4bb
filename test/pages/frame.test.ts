/** A widget in a frame of another origin: it has the height that it needs. */
import assert from 'node:assert/strict';
import {UNMEASURED} from '../../src/elements/shared/size-controller.js';
import {it} from 'node:test';
import {addFrame, describeFrames, fits, heights, inside, ROOM} from './frames.js';
import * as v from 'valibot';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {ownRecords} from '../../stories/shared/own-data.js';

/** The widgets of an article, each with a height of its own. */
const twelve: [tag: string, attributes: Record<string, string>][] = ['en', 'kk', 'ko', 'ru'].flatMap((lang, i) => [
  ['kz-fact-card', {fact: 'kr-trade-2019', lang}],
  ['kz-trade-chart', {partner: 'kr gb', lang}],
  ['kz-event-list', {partner: 'kr', limit: String(i + 2), lang}],
]);

describeFrames(['chromium', 'firefox'], 'a frame', (frames) => {
  it('has the height of its widget, in a sandbox and from a server without CORS headers', async () => {
    const {page, complaints} = await frames.open(frames.iframe('kz-trade-chart', {partner: 'kr', lang: 'ko'}));
    await fits(page, 0, 'ko');
    const frame = await inside(page);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.match(await frame.title(), /교역/u);
    assert.deepEqual(complaints, []);
  });

  const sandboxes: [what: string, attribute: string, isOpaque: boolean][] = [
    ['in a sandbox that allows scripts alone', 'sandbox="allow-scripts"', true],
    ['in a sandbox written in capitals', 'SANDBOX="Allow-Scripts"', true],
    ['in a sandbox that leaves it its origin', 'sandbox="allow-scripts allow-same-origin"', false],
    ['in a sandbox that leaves it its origin, in capitals', 'sandbox="ALLOW-SCRIPTS ALLOW-SAME-ORIGIN"', false],
    ['without a sandbox', '', false],
  ];
  for (const [what, attribute, isOpaque] of sandboxes) {
    it(`has its height and its language ${what}`, async () => {
      const iframe = frames.iframe('kz-fact-card', {fact: 'kr-trade-2019', lang: 'ru'});
      const {page, complaints} = await frames.open(iframe.replace(/sandbox="[^"]*"/u, attribute));
      await fits(page, 0, 'ru');
      const frame = await inside(page);
      assert.equal(await frame.evaluate(() => self.origin), isOpaque ? 'null' : new URL(frames.base).origin);
      assert.deepEqual(complaints, []);
    });
  }

  it('has a height of its own among twelve on a page', async () => {
    const {page, complaints} = await frames.open(
      twelve.map((widget) => frames.iframe(...widget)).join('<p>Between.</p>')
    );
    for (const [i, [, {lang}]] of twelve.entries()) {
      await page.$$eval('iframe', (iframes, place) => iframes[place]?.scrollIntoView(), i);
      await fits(page, i, lang);
    }
    const found = await heights(page);
    assert(new Set(found).size >= 6, found.join());
    assert.deepEqual(complaints, []);
  });

  it('far below is not fetched and keeps its room, until a reader comes near', async () => {
    const {page, requests} = await frames.open(
      `<p style="height: 20000px">A long article.</p>${frames.iframe('kz-trade-chart')}<p>Its end.</p>`
    );
    const whole = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await whole();
    const isFrame = (url: string) => url.includes('frame.html');
    assert.deepEqual(requests.filter(isFrame), []);
    assert.deepEqual(await heights(page), [String(ROOM)]);
    await page.$eval('iframe', (iframe) => iframe.scrollIntoView());
    await fits(page);
    assert.equal(requests.filter(isFrame).length, 1);
    const [height] = await heights(page);
    assert.equal(await whole(), before + Number(height) - ROOM);
  });

  it('keeps its room without the host’s script, and scrolls', async () => {
    const {page} = await frames.open(frames.iframe('kz-trade-chart'), {script: ''});
    const frame = await inside(page);
    await frame.waitForFunction(() => document.documentElement.classList.contains('scrolls'));
    assert.deepEqual(await heights(page), [String(ROOM)]);
    await frame.evaluate(() => scrollTo(0, 1000));
    await frame.waitForFunction(() => scrollY > 0);
  });

  it('shows data that lie beside it, and keeps its room until they are there', async () => {
    let answer: (records: unknown) => void = () => undefined;
    const json = new Promise((resolve) => {
      answer = resolve;
    });
    // In a sandbox a frame is nobody, so the server lets all read them.
    frames.files.set('own/data.json', {json, headers: {'access-control-allow-origin': '*'}});
    const attributes = {fact: 'ruritania-trade-2015', src: 'own/data.json'};
    const {page, complaints} = await frames.open(frames.iframe('kz-fact-card', attributes));
    const frame = await inside(page);
    await frame.waitForSelector('kz-fact-card >>> [part=message]');
    // Another frame, which comes later, has its height already.
    await addFrame(page, frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'}).replace(' loading="lazy"', ''));
    await fits(page, 1);
    assert.equal((await heights(page))[0], String(ROOM));
    answer(ownRecords);
    await fits(page);
    const text = await frame.$eval('kz-fact-card', (card) => card.shadowRoot?.textContent);
    assert.match(text ?? '', /Ruritania/u);
    assert.deepEqual(complaints, []);
  });

  it('is 20,000 pixels high at most, and scrolls beyond', async () => {
    const heading = 'Long '.repeat(380);
    const iframe = frames.iframe('kz-fact-card', {fact: 'kr-trade-2019', heading});
    const {page} = await frames.open(iframe.replace('width="100%"', 'width="30"'));
    const frame = await inside(page);
    await frame.waitForFunction(() => document.documentElement.classList.contains('scrolls'));
    assert.deepEqual(await heights(page), ['20000']);
    assert(await frame.evaluate(() => document.documentElement.scrollHeight > 20_000));
  });

  for (const [tag, attributes] of [
    ['kz-fact-card', {fact: 'kr-trade-2019'}],
    ['kz-trade-chart', {partner: 'kr gb'}],
    ['kz-event-list', {partner: 'kr', limit: '5'}],
    ['kz-agreement-list', {partner: 'gb', limit: '5'}],
    ['kz-people-list', {side: 'kr', limit: '5'}],
    ['kz-people-list', {show: 'organisations', side: 'kr'}],
    ['kz-fact', {fact: 'kr-trade-2019'}],
    ['kz-sources', {partner: 'kr'}],
  ] as const)
    it(`has nearly the height for which its oEmbed answer keeps room: ${tag} ${JSON.stringify(attributes)}`, async () => {
      const widget = await prepareWidget(tag, attributes, {}, {...UNMEASURED, width: 592});
      const json = widgetOembed(widget, {attributes, base: frames.base, width: 640});
      const {height} = v.parse(v.object({height: v.number()}), JSON.parse(json));
      const {page} = await frames.open(`<div style="width: 640px">${frames.iframe(tag, attributes)}</div>`);
      await fits(page);
      const shown = Number((await heights(page))[0]);
      assert(Math.abs(shown - height) < shown * 0.15, `${tag}: ${height} for ${shown}`);
    });

  it('that shows no widget has the height of its one sentence', async () => {
    const iframe = frames.iframe('kz-nothing');
    const {page} = await frames.open(iframe);
    const frame = await inside(page);
    await page.waitForFunction((room) => document.querySelector('iframe')?.height !== room, {}, String(ROOM));
    const height = Number((await heights(page))[0]);
    assert(height > 20 && height < 80, String(height));
    assert.equal(await frame.evaluate(() => innerHeight), height);
  });
});
