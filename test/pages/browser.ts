/** The browsers that tests of Node's open. The runner sets them up first where a test file leads here. */
import assert from 'node:assert/strict';
import {appendFileSync} from 'node:fs';
import {env} from 'node:process';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {findBrowsers} from '../runner/browsers.mjs';
import {hangs} from '../runner/limits.mjs';

export type Engine = 'chromium' | 'firefox';

const found = findBrowsers();

const chromiumFlags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Frames of another site stay in the page's process: of those in processes of their own puppeteer loses some on a
 * loaded machine, and then waits for ever to run something in them.
 */
const sharedProcess = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes',
];

export interface Launch {
  /** Whether frames of another site have a process of their own: a reader's setting that a test makes ends there. */
  readonly isolatesSites?: boolean;
}

/** Browsers that a test closes itself. */
const closing = new WeakSet<Browser>();

/** Why tests of an engine are left out, for their suite's `skip`; false where the machine has it. */
export function isMissing(engine: Engine): string | false {
  return found[engine] === undefined && `no ${engine} on this machine`;
}

export async function launchBrowser(engine: Engine, {isolatesSites = false}: Launch = {}): Promise<Browser> {
  const executablePath = found[engine];
  assert(executablePath, `no ${engine} on this machine`);
  const limits = {executablePath, timeout: hangs.test, protocolTimeout: hangs.test};
  try {
    const browser = await (engine === 'firefox'
      ? launch({browser: 'firefox', ...limits})
      : launch({args: [...chromiumFlags, ...(isolatesSites ? [] : sharedProcess)], ...limits}));
    browser.on('disconnected', () => {
      if (!closing.has(browser)) tellEnd(engine);
    });
    return browser;
  } catch (error) {
    tellEnd(engine);
    throw error;
  }
}

/** Opens a page that waits as long as a loaded machine needs. A page that crashes ends its browser. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(hangs.wait);
  page.on('error', () => void browser.process()?.kill('SIGKILL'));
  return page;
}

export async function closeBrowser(browser: Browser | undefined): Promise<void> {
  if (!browser) return;
  closing.add(browser);
  await browser.close();
}

/** Tells the runner that a browser ended before its tests did: the file is run again. */
function tellEnd(engine: Engine): void {
  const file = env['KZ_BROWSERS_ENDED'];
  if (file !== undefined) appendFileSync(file, `${engine}\n`);
}
