/** Tests of users' own, of pages that hold our widgets: they pass, and nothing breaks beside them. */
import {describe, it} from 'node:test';
import {run, shareTarball} from './install.js';

describe('a user’s tests of a page with card, list and chart', () => {
  const installed = shareTarball();

  it('pass in Jest with jsdom, with modules as they are and made CommonJS', async () => {
    const folder = await installed('jest');
    await run(folder, 'npm', 'test');
    await run(folder, 'npm', 'run', 'test:commonjs');
  });

  it('pass in Vitest with jsdom, with happy-dom and, rendered by a server, without a page', async () => {
    await run(await installed('vitest'), 'npm', 'test');
  });
});
