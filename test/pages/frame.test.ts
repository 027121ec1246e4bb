/** A widget in a frame of another origin: it has the height that it needs, whatever changes. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describeFrames, fits, heights, inside, ROOM} from './frames.js';

describeFrames(['chromium', 'firefox'], 'a frame', (frames) => {
  it('has the height of its widget, in a sandbox and from a server without CORS headers', async () => {
    const {page, complaints} = await frames.open(frames.iframe('kz-trade-chart', {partner: 'kr', lang: 'ko'}));
    await fits(page, 0, 'ko');
    const frame = await inside(page);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.match(await frame.title(), /교역/u);
    assert.deepEqual(complaints, []);
  });

  it('keeps its room without the host’s script, and scrolls', async () => {
    const {page} = await frames.open(frames.iframe('kz-trade-chart'), {script: ''});
    const frame = await inside(page);
    await frame.waitForFunction(() => document.documentElement.classList.contains('scrolls'));
    assert.deepEqual(await heights(page), [String(ROOM)]);
    await frame.evaluate(() => scrollTo(0, 1000));
    await frame.waitForFunction(() => scrollY > 0);
  });
});
