/** The packed package in Eleventy: tags in Markdown, a widget rendered by a shortcode, the script from `kz-widgets copy`. */
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isMissing} from '../pages/browser.js';
import {read, readChart} from './article.js';
import {writeDocumented} from './documented.js';
import {run} from './install.js';
import {shareSites} from './sites.js';

describe('the packed package in Eleventy', () => {
  const skip = isMissing('chromium');
  const {installed, serve, open} = shareSites();

  it('shows the chart of a shortcode without script, and the whole article with it', {skip}, async (t) => {
    const folder = await installed('eleventy');
    await run(folder, 'npm', 'run', 'build');
    const address = await serve(join(folder, '_site'));
    const still = await open(address, {script: false});
    await readChart(still.page);
    const opened = await open(address);
    await read(opened, t);
    await opened.page.waitForSelector('kz-trade-chart >>> .root:not(.static)');
    assert.deepEqual(opened.complaints, []);
  });

  it('shows what eleventy.md documents', {skip}, async () => {
    const folder = await installed('eleventy');
    rmSync(join(folder, 'src'), {recursive: true});
    writeDocumented(folder, 'eleventy');
    await run(folder, 'npx', 'kz-widgets', 'copy', 'public/kz-widgets');
    await run(folder, 'npx', 'eleventy');
    const {page, complaints} = await open(await serve(join(folder, '_site')));
    await readChart(page);
    await page.waitForSelector('kz-fact-card >>> [part=value]');
    assert.deepEqual(complaints, []);
  });
});
