/** The packed package in Angular: pages rendered in advance, then hydrated. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isMissing} from '../pages/browser.js';
import {assertServed, learnState, read, readDocumented} from './article.js';
import {writeDocumented} from './documented.js';
import {lazily, run, unlessHeavy} from './install.js';
import {shareSites} from './sites.js';

describe('the packed package in Angular', () => {
  const skip = isMissing('chromium') || unlessHeavy;
  const {installed, serve, open} = shareSites();

  const project = lazily(() => installed('angular'));
  const build = async () => {
    await run(await project(), 'npm', 'run', 'build');
    return join(await project(), 'dist/browser');
  };
  const built = lazily(build);

  it(
    'builds with CUSTOM_ELEMENTS_SCHEMA, and renders tags in advance with the attributes of HTML',
    {skip},
    async () => {
      assertServed(readFileSync(join(await built(), 'index.html'), 'utf8'));
    }
  );

  it(
    'shows what was asked for and never anything else; a late page learns that the card is ready',
    {skip},
    async (t) => {
      const opened = await open(await serve(await built()));
      await read(opened, t);
      await learnState(opened);
    }
  );

  it('shows what angular.md documents', {skip}, async () => {
    await built();
    writeDocumented(await project(), 'angular', {'src/app/article.ts': 'src/article.ts'});
    await readDocumented(await open(await serve(await build())));
  });
});
