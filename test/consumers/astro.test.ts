/** The packed package in Astro: pages written in advance. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isMissing} from '../pages/browser.js';
import {assertServed, learnState, read, readDocumented, readRendered} from './article.js';
import {writeDocumented} from './documented.js';
import {lazily, run, unlessHeavy} from './install.js';
import {shareSites} from './sites.js';

describe('the packed package in Astro', () => {
  const skip = isMissing('chromium') || unlessHeavy;
  const {installed, serve, open} = shareSites();

  const built = lazily(async () => {
    const folder = await installed('astro');
    writeDocumented(folder, 'astro', {'src/pages/index.astro': 'src/pages/documented.astro'});
    await run(folder, 'npm', 'run', 'build');
    return folder;
  });
  const served = lazily(async () => serve(join(await built(), 'dist')));

  it('has its events typed where only `kz-widgets/define` is imported', {skip}, async () => {
    await run(await built(), 'npm', 'run', 'check');
  });

  it('writes tags with the attributes of HTML', {skip}, async () => {
    assertServed(readFileSync(join(await built(), 'dist/index.html'), 'utf8'));
  });

  it('shows what was asked for; a late script learns that the card is ready', {skip}, async (t) => {
    const opened = await open(await served());
    await read(opened, t);
    await learnState(opened);
  });

  it('shows by set:html what its build rendered without script, and brings it to life', {skip}, async () => {
    await readRendered(open, `${await served()}rendered/`);
  });

  it('shows what astro.md documents', {skip}, async () => {
    const address = await served();
    await readDocumented(await open(`${address}documented/`));
    await readRendered(open, `${address}trade/`);
  });
});
