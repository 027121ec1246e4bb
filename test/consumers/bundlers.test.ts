/** The packed package with each bundler, and with none: pages of tags and one script. */
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isMissing} from '../pages/browser.js';
import {read} from './article.js';
import {writeDocumented} from './documented.js';
import {run} from './install.js';
import {shareSites} from './sites.js';

/** Where each writes its site. */
const bundlers = [
  ['esbuild', 'public'],
  ['webpack', 'public'],
  ['parcel', 'dist'],
] as const;

describe('the packed package', () => {
  const skip = isMissing('chromium');
  const {installed, serve, open} = shareSites();

  it('shows every widget without any build, by an import map over node_modules', {skip}, async (t) => {
    await read(await open(await serve(await installed('importmap'))), t);
  });

  it('is bundled as bundlers.md has it, and its script learns whose source a reader opens', {skip}, async () => {
    const folder = await installed('esbuild');
    writeDocumented(folder, 'bundlers', {'main.js': 'src/main.js', 'package.json': 'parcel.json'});
    await run(folder, 'npm', 'run', 'build');
    const {page} = await open(await serve(join(folder, 'public')));
    await page.waitForSelector('kz-fact-card >>> [part=source]');
    await page.click('kz-fact-card >>> [part=source]');
    await page.waitForFunction(() => document.title === 'kr-trade-2019');
  });

  for (const [bundler, site] of bundlers) {
    it(`is bundled by ${bundler}, and shows every widget`, {skip}, async (t) => {
      const folder = await installed(bundler);
      await run(folder, 'npm', 'run', 'build');
      await read(await open(await serve(join(folder, site))), t);
    });
  }
});
