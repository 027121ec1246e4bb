/** Tests of users' own, of pages that hold our widgets: they pass, and nothing breaks beside them. */
import {describe, it} from 'node:test';
import {writeDocumented} from './documented.js';
import {run, shareTarball} from './install.js';

describe('a user’s tests of a page with every widget', () => {
  const installed = shareTarball();

  it('pass in Jest with jsdom, with modules as they are and made CommonJS', async () => {
    const folder = await installed('jest');
    await run(folder, 'npm', 'test');
    await run(folder, 'npm', 'run', 'test:commonjs');
  });

  it('pass in Vitest with jsdom, with happy-dom and, rendered by a server, without a page', async () => {
    await run(await installed('vitest'), 'npm', 'test');
  });

  it('are as short as testing.md has them', async () => {
    const [vitest, jest] = [await installed('vitest'), await installed('jest')];
    for (const folder of [vitest, jest]) writeDocumented(folder, 'testing');
    await run(vitest, 'npx', 'vitest', 'run', 'card.test.js');
    const script = 'node_modules/jest/bin/jest.js';
    await run(jest, process.execPath, script, 'card.test.js', '--config', 'jest.config.cjs');
    await run(
      jest,
      process.execPath,
      '--experimental-vm-modules',
      script,
      'card.test.js',
      '--config',
      'jest.config.js'
    );
  });
});
