/** Messages of the right shape from the wrong window: a page gives no height for them, and a frame no answer. */
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {type Frame} from 'puppeteer-core';
import {askers, gather, strangers} from './frame-strangers.js';
import {seenIn, watch} from './frame-watch.js';
import {describeFrames, fits, heights, resetHeights, ROOM} from './frames.js';
import {type Visit} from './site.js';

const HEIGHT = "{type: 'kz-frame-height', height: 900}";
const ASK = "{type: 'kz-frame-ask'}";

/** Runs a statement in a window, and waits until what it posts has arrived in another one. */
async function post(from: Frame, to: Frame, statement: string): Promise<void> {
  const {heard} = await seenIn(to);
  await from.evaluate(`{${statement.replace('HEIGHT', HEIGHT).replace('ASK', ASK)}}`);
  await to.evaluate(async (all) => {
    while (window.seen.heard < all) await new Promise((resolve) => setTimeout(resolve, 2));
  }, heard + 1);
}

describeFrames(['chromium', 'firefox'], 'among windows of others', (frames) => {
  let visit: Visit;
  let windows: Map<string, Frame>;
  let host: Frame;
  const windowOf = (name: string): Frame => {
    const window = windows.get(name);
    assert(window, `no window ${name}`);
    return window;
  };
  /** What each window has heard so far of heights, after all that the frames had to say. */
  const said = async () => {
    for (const [frame, parent] of [
      ['ours', 'page'],
      ['evil-ours', 'evil'],
    ] as const)
      await post(windowOf(frame), windowOf(parent), "setTimeout(() => parent.postMessage('after all', '*'), 10)");
    const heard: [string, string[]][] = [];
    for (const [name, window] of windows)
      heard.push([name, (await seenIn(window)).said.filter((message) => message.includes('height'))]);
    return heard;
  };

  before(async () => {
    visit = await frames.open('', {prepare: watch});
    host = visit.page.mainFrame();
    windows = await gather(visit.page, frames);
    for (const i of [0, 1]) await fits(visit.page, i);
  });

  for (const [what, window, statement] of strangers) {
    it(`no height of any iframe changes for ${what}: ${statement}`, async () => {
      await resetHeights(visit.page, String(ROOM));
      await post(windowOf(window), host, statement);
      assert.deepEqual(new Set(await heights(visit.page)), new Set([String(ROOM)]));
    });
  }

  for (const [what, window, statement] of askers) {
    it(`a frame does not answer ${what}: ${statement}`, async () => {
      const before = await said();
      await post(windowOf(window), windowOf('ours'), statement);
      assert.deepEqual(await said(), before);
    });
  }

  it('a frame in a frame of another site does not answer the page around both', async () => {
    const before = await said();
    await post(host, windowOf('evil-ours'), `frames[2].frames[1].postMessage(${ASK}, '*')`);
    assert.deepEqual(await said(), before);
    const evil = windowOf('evil');
    const {said: heard} = await seenIn(evil);
    await post(evil, windowOf('evil-ours'), `frames[1].postMessage(${ASK}, '*')`);
    await evil.waitForFunction((count) => window.seen.said.length > count, {polling: 5}, heard.length);
  });

  it('a frame answers the page around it, once, and nobody else hears it', async () => {
    const before = await said();
    await post(host, windowOf('ours'), `frames[0].postMessage(${ASK}, '*')`);
    const [[, more] = [], ...others] = await said();
    const [[, already] = [], ...othersBefore] = before;
    assert.equal(more?.length, (already?.length ?? 0) + 1);
    assert.deepEqual(others, othersBefore);
  });

  for (const [i, name] of ['ours', 'open'].entries()) {
    it(`a frame has the height that it asks for itself, and no other has it, though the address is the same: ${name}`, async () => {
      await resetHeights(visit.page, String(ROOM));
      const expected = await heights(visit.page);
      expected[i] = '900';
      await post(windowOf(name), host, "parent.postMessage(HEIGHT, '*')");
      assert.deepEqual(await heights(visit.page), expected);
    });
  }

  it('nothing went wrong meanwhile', async () => {
    for (const name of ['page', 'ours', 'open', 'evil-ours']) {
      const {warnings, errors} = await seenIn(windowOf(name));
      assert.deepEqual([...warnings, ...errors], [], name);
    }
  });
});
