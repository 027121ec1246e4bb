/** The packed package in Next's app router, whose server loads modules twice: for server components, and for the others. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isMissing} from '../pages/browser.js';
import {assertServed, followLink, learnState, read, readDocumented, readRendered} from './article.js';
import {writeDocumented} from './documented.js';
import {lazily, runAndHear, unlessHeavy} from './install.js';
import {shareSites} from './sites.js';

describe('the packed package in Next', () => {
  const skip = isMissing('chromium') || unlessHeavy;
  const {installed, start, open} = shareSites();

  const built = lazily(async () => {
    const folder = await installed('next');
    writeDocumented(folder, 'next');
    const printed = await runAndHear(folder, 'npm', 'run', 'build');
    return {folder, printed: printed.stdout + printed.stderr};
  });
  const startNext = async () => start((await built()).folder, 'node_modules/next/dist/bin/next', 'start');
  const started = lazily(startNext);

  it(
    'answers 200 to a page of client components, to renderStatic in a server component, and again',
    {skip},
    async () => {
      const {address} = await started();
      for (const path of ['', 'rendered', '', 'rendered']) assert.equal(await statusOf(address + path), 200, path);
    }
  );

  it('answers 200 where renderStatic comes first', {skip}, async () => {
    const {address} = await startNext();
    for (const path of ['rendered', '', 'rendered']) assert.equal(await statusOf(address + path), 200, path);
  });

  it('serves components with the attributes of HTML', {skip}, async () => {
    assertServed(await (await fetch((await started()).address)).text());
  });

  it('shows what was asked for and never anything else; a handler learns that the card is ready', {skip}, async (t) => {
    const opened = await open((await started()).address);
    await read(opened, t);
    await learnState(opened);
  });

  it('shows what its server rendered without script, and brings it to life', {skip}, async () => {
    await readRendered(open, `${(await started()).address}rendered`);
  });

  it(
    'shows the chart’s values after next/link, with nothing of the server’s left over, and the article again',
    {skip},
    async () => {
      const {page, complaints} = await followLink(open, (await started()).address);
      await page.click('a[href="/"]');
      await page.waitForSelector('kz-fact-card >>> [part=value]');
      assert.deepEqual(complaints, []);
    }
  );

  it('shows what next.md documents', {skip}, async () => {
    const {address} = await started();
    await readDocumented(await open(`${address}documented`));
    await readRendered(open, `${address}trade`);
  });

  it('says nothing of a script that is there twice, in its build and on its server', {skip}, async () => {
    assert.doesNotMatch((await built()).printed + (await started()).log(), /twice/u);
  });
});

async function statusOf(address: string): Promise<number> {
  const response = await fetch(address);
  await response.arrayBuffer();
  return response.status;
}
