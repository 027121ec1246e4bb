/** The packed package in Nuxt: Vue on its server, then in the page. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isMissing} from '../pages/browser.js';
import {blocks} from '../pages/doc-blocks.js';
import {assertServed, followLink, learnState, read, readDocumented, readRendered} from './article.js';
import {writeDocumented} from './documented.js';
import {lazily, run, unlessHeavy} from './install.js';
import {shareSites} from './sites.js';

describe('the packed package in Nuxt', () => {
  const skip = isMissing('chromium') || unlessHeavy;
  const {installed, start, open} = shareSites();

  const started = lazily(async () => {
    const folder = await installed('nuxt');
    writeDocumented(folder, 'nuxt', {'app/pages/index.vue': 'app/pages/documented.vue'});
    const [, rendered = ''] = blocks(readFileSync('docs/hosts/vue.md', 'utf8'), 'vue');
    mkdirSync(join(folder, 'app/components'));
    writeFileSync(join(folder, 'app/components/Rendered.vue'), rendered);
    await run(folder, 'npm', 'run', 'build');
    return start(folder, '.output/server/index.mjs');
  });

  it('serves tags with the attributes of HTML', {skip}, async () => {
    assertServed(await (await fetch((await started()).address)).text());
  });

  it(
    'shows what was asked for and never anything else; a late page learns that the card is ready',
    {skip},
    async (t) => {
      const opened = await open((await started()).address);
      await read(opened, t);
      await learnState(opened);
    }
  );

  it('keeps lists without filters where the template says :filterable="false"', {skip}, async () => {
    const {page} = await open((await started()).address);
    for (const tag of ['kz-event-list', 'kz-agreement-list', 'kz-people-list'] as const) {
      await page.waitForSelector(`${tag} >>> [part=list]`);
      assert.equal(await page.$(`${tag} >>> [part=filters]`), null, tag);
      assert.equal(await page.$eval(tag, ({filterable}) => filterable), false, tag);
    }
  });

  it('shows by v-html what its server rendered without script, and brings it to life', {skip}, async () => {
    await readRendered(open, `${(await started()).address}rendered`);
  });

  it('shows what nuxt.md documents', {skip}, async () => {
    const {address} = await started();
    await readDocumented(await open(`${address}documented`));
    await readRendered(open, `${address}trade`);
  });

  it('shows the chart’s values after NuxtLink, with nothing of the server’s left over', {skip}, async () => {
    await followLink(open, (await started()).address);
  });
});
