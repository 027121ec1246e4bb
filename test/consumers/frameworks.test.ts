/** The packed package with frameworks that need more of us than tags: React before 19, and Solid. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isMissing} from '../pages/browser.js';
import {assertServed, learnState, read, readDocumented} from './article.js';
import {writeDocumented} from './documented.js';
import {run} from './install.js';
import {shareSites} from './sites.js';

describe('the packed package', () => {
  const skip = isMissing('chromium');
  const {installed, serve, open} = shareSites();

  async function built(consumer: string, prepare?: (folder: string) => void): Promise<string> {
    const folder = await installed(consumer);
    prepare?.(folder);
    await run(folder, 'npm', 'run', 'check');
    await run(folder, 'npm', 'run', 'build');
    return join(folder, 'dist');
  }

  it(
    'is typed for React 18; its components are served with the attributes of HTML, and handlers learn what came before them',
    {skip},
    async (t) => {
      const site = await built('react-18');
      assertServed(readFileSync(join(site, 'index.html'), 'utf8'));
      const opened = await open(await serve(site));
      await read(opened, t);
      await learnState(opened);
    }
  );

  it('is typed for Solid by `kz-widgets/solid`, which refuses what no tag of ours has', {skip}, async (t) => {
    const opened = await open(await serve(await built('solid')));
    await read(opened, t);
    await learnState(opened);
  });

  it('shows in Solid what solid.md documents', {skip}, async () => {
    const site = await built('solid', (folder) => {
      writeDocumented(folder, 'solid');
      const main =
        "import {render} from 'solid-js/web';\nimport Article from './article';\nrender(Article, document.body);\n";
      writeFileSync(join(folder, 'src/main.tsx'), main);
    });
    await readDocumented(await open(await serve(site)));
  });
});
