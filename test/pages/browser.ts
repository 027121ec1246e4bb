/** The browsers that tests of Node's open. The runner sets them up first where a test file leads here. */
import assert from 'node:assert/strict';
import {launch, type Browser} from 'puppeteer-core';
import {findBrowsers} from '../runner/browsers.mjs';

export type Engine = 'chromium' | 'firefox';

const found = findBrowsers();

/** Why tests of an engine are left out, for their suite's `skip`; false where the machine has it. */
export function isMissing(engine: Engine): string | false {
  return found[engine] === undefined && `no ${engine} on this machine`;
}

export function launchBrowser(engine: Engine): Promise<Browser> {
  const executablePath = found[engine];
  assert(executablePath, `no ${engine} on this machine`);
  return engine === 'firefox'
    ? launch({browser: 'firefox', executablePath})
    : launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']});
}
