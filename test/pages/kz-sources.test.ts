/** The ways into a page that a new element has by itself. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describeFrames, fits, inside} from './frames.js';
import {runInNode} from './in-node.js';
import {describeIn, script, seen} from './site.js';

const value = /OREANDA-NEWS, 15 May 2009/u;

/** What a server prints, with the built package. */
const html = String(
  runInNode(`
    const {renderStatic} = await import('kz-widgets/ssr');
    console.log(JSON.stringify((await renderStatic('kz-sources', {partner: 'kr'})).html));
  `)
);

describeIn(['chromium'], 'kz-sources as a server renders it', (site) => {
  it('shows its documents without the script', async () => {
    const {page, complaints} = await site.open({head: '', body: html}, (prepared) =>
      prepared.setJavaScriptEnabled(false)
    );
    assert.match((await seen(page))[0] ?? '', value);
    assert.deepEqual(complaints, []);
  });

  it('is live once the script is there, and says the same', async () => {
    const {page, complaints} = await site.open({head: script, body: html});
    await page.waitForFunction(() => document.querySelector('kz-sources')?.state === 'ready');
    assert.match((await seen(page))[0] ?? '', value);
    assert.deepEqual(complaints, []);
  });
});

describeFrames(['chromium'], 'kz-sources in a frame', (frames) => {
  it('shows its documents, and has the height for them', async () => {
    const {page, complaints} = await frames.open(frames.iframe('kz-sources', {partner: 'kr'}));
    await fits(page);
    const frame = await inside(page);
    const text = await frame.$eval('kz-sources', (element) =>
      element.shadowRoot?.textContent.replaceAll('\u00a0', ' ')
    );
    assert.match(text ?? '', value);
    assert.equal(await frame.title(), 'Sources');
    assert.deepEqual(complaints, []);
  });
});
