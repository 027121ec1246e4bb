/** A number in a sentence as a server writes it, and in a frame. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describeFrames, fits, inside} from './frames.js';
import {runInNode} from './in-node.js';
import {describeIn, script} from './site.js';

/** What a server prints, with the built package. */
const html = `<p id="said">Trade was ${String(
  runInNode(`
    const {renderStatic} = await import('kz-widgets/ssr');
    console.log(JSON.stringify((await renderStatic('kz-fact', {fact: 'kr-trade-2019', lang: 'en'}, {words: '$4.2 billion'})).html));
  `)
)} in 2019.</p>`;
const sentence = 'Trade was $4.2 billion in 2019.';

describeIn(['chromium'], 'kz-fact as a server renders it', (site) => {
  it('is its words in the sentence without the script, and opens its source', async () => {
    const {page, complaints} = await site.open({head: '', body: html}, (prepared) =>
      prepared.setJavaScriptEnabled(false)
    );
    assert.equal(await page.$eval('p#said', ({innerText}) => innerText), sentence);
    await page.click('kz-fact');
    const box = await page.$eval('kz-fact', (fact) =>
      fact.shadowRoot?.querySelector('[popover]')?.matches(':popover-open')
    );
    assert.equal(box, true);
    assert.deepEqual(complaints, []);
  });

  it('is live once the script is there, and stands where it stood', async () => {
    const {page, complaints} = await site.open({head: script, body: html});
    await page.waitForFunction(() => document.querySelector('kz-fact')?.comparison === 'agrees');
    assert.equal(await page.$eval('p#said', ({innerText}) => innerText), sentence);
    await page.click('kz-fact');
    await page.waitForSelector('kz-fact >>> [role=dialog]');
    assert.deepEqual(complaints, []);
  });
});

describeFrames(['chromium'], 'kz-fact in a frame', (frames) => {
  it('brings its sentence along, and has the height for it', async () => {
    const {page, complaints} = await frames.open(frames.iframe('kz-fact', {fact: 'kr-trade-2019'}));
    await fits(page);
    const frame = await inside(page);
    const text = await frame.$eval('main', ({innerText}) => innerText);
    const shadow = await frame.$eval('kz-fact', (element) => element.shadowRoot?.textContent.replaceAll('\u00a0', ' '));
    assert.match(shadow ?? text, /Trade between Kazakhstan and South Korea, 2019: \$4\.2 billion/u);
    assert.match(await frame.title(), /^Trade between Kazakhstan and South Korea, 2019/u);
    assert.deepEqual(complaints, []);
  });
});
