/** Messages of the wrong shape from the right window, and floods: nobody follows them, and nothing breaks. */
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {type Frame, type Page} from 'puppeteer-core';
import {hostileAsks, hostileHeights} from '../embed/frame/messages.js';
import {describeFrames, fits, heights, inside, resetHeights} from './frames.js';
import {seenIn, watch} from './frame-watch.js';
import {type Visit} from './site.js';

const ask = "{type: 'kz-frame-ask'}";

/** Runs statements in a window that post to another one, and waits until all has arrived there. */
async function post(from: Frame, to: Frame, statements: string, messages = 1): Promise<void> {
  const {heard} = await seenIn(to);
  await from.evaluate(statements);
  await to.evaluate(async (all) => {
    while (window.seen.heard < all) await new Promise((resolve) => setTimeout(resolve, 2));
  }, heard + messages);
}

/** Waits until its host has heard all that a frame has to say: one message more comes after the others. */
function answered(frame: Frame, page: Page): Promise<void> {
  return post(frame, page.mainFrame(), "setTimeout(() => parent.postMessage('after all', '*'), 10)");
}

describeFrames(['chromium', 'firefox'], 'a message', (frames) => {
  let visit: Visit;
  let host: Frame;
  let frame: Frame;
  /** What a reader sees, and what the developer would hear. */
  const state = async () => ({
    heights: await heights(visit.page),
    frame: await frame.evaluate(() => ({
      address: location.href,
      page: document.documentElement.outerHTML,
      widget: document.querySelector('main > *')?.shadowRoot?.innerHTML,
      told: [window.seen.warnings, window.seen.errors, window.seen.added],
      pwned: 'pwned' in window,
    })),
    complaints: [...(await seenIn(host)).errors, ...visit.complaints],
  });
  let calm: Awaited<ReturnType<typeof state>>;

  before(async () => {
    visit = await frames.open(frames.iframe('kz-fact-card', {fact: 'kr-trade-2019'}), {prepare: watch});
    await fits(visit.page);
    host = visit.page.mainFrame();
    frame = await inside(visit.page);
    await answered(frame, visit.page);
    calm = await state();
    assert.deepEqual(calm.complaints, []);
  });

  for (const [what, make] of hostileHeights) {
    it(`from the frame that is ${what} changes no height`, async () => {
      await resetHeights(visit.page, calm.heights[0] ?? '');
      await post(frame, host, `parent.postMessage((${make.toString()})(), '*')`);
      assert.deepEqual(await heights(visit.page), calm.heights);
    });
  }

  for (const [what, make] of hostileAsks) {
    it(`to the frame that is ${what} gets no answer, and changes nothing`, async () => {
      const {heard} = await seenIn(host);
      await post(host, frame, `frames[0].postMessage((${make.toString()})(), '*')`);
      await answered(frame, visit.page);
      assert.equal((await seenIn(host)).heard, heard + 1, 'what it said after all');
      assert.deepEqual(await state(), calm);
    });
  }

  it('of any shape, 1,000 times to the frame, gets no answer, and changes nothing', async () => {
    const {heard} = await seenIn(host);
    const makers = hostileAsks.map(([, make]) => make.toString()).join();
    const flood = `for (let i = 0; i < 1000; i++) frames[0].postMessage([${makers}][i % ${hostileAsks.length}](), '*')`;
    await post(host, frame, flood, 1000);
    await answered(frame, visit.page);
    assert.equal((await seenIn(host)).heard, heard + 1, 'what it said after all');
    assert.deepEqual(await state(), calm);
  });

  it('of any shape, 1,000 times from the frame, changes no height', async () => {
    const small = hostileHeights.filter(([what]) => !/million|thousand/u.test(what));
    const makers = small.map(([, make]) => make.toString()).join();
    const flood = `for (let i = 0; i < 1000; i++) parent.postMessage([${makers}][i % ${small.length}](), '*')`;
    await post(frame, host, flood, 1000);
    assert.deepEqual(await state(), calm);
  });

  it('that asks, as a host does, is answered once, with the height that stands', async () => {
    const before = (await seenIn(host)).said;
    await post(host, frame, `frames[0].postMessage(${ask}, '*')`);
    await host.waitForFunction((count) => window.seen.said.length > count, {polling: 5}, before.length);
    await answered(frame, visit.page);
    assert.deepEqual((await seenIn(host)).said.slice(before.length), [`null kz-frame-height ${calm.heights[0] ?? ''}`]);
    assert.deepEqual(await state(), calm);
  });

  it('that asks 1,000 times is answered no oftener, and always with that height', async () => {
    const before = (await seenIn(host)).said.length;
    await post(host, frame, `for (let i = 0; i < 1000; i++) frames[0].postMessage(${ask}, '*')`, 1000);
    await answered(frame, visit.page);
    const answers = (await seenIn(host)).said.slice(before);
    assert(answers.length > 0 && answers.length <= 1000, String(answers.length));
    assert.deepEqual([...new Set(answers)], [`null kz-frame-height ${calm.heights[0] ?? ''}`]);
    assert.deepEqual(await state(), calm);
  });

  it('of the right shape is followed, after all of these, and the last of 1,000 stands', async () => {
    const flood = "for (let i = 1; i <= 1000; i++) parent.postMessage({type: 'kz-frame-height', height: i}, '*')";
    await post(frame, host, flood, 1000);
    assert.deepEqual(await heights(visit.page), ['1000']);
  });
});
