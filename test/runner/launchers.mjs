/** A Web Test Runner launcher for each engine. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';

/** Nothing asks the network, and pictures do not depend on the machine's screen. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

const starts = {
  chromium: async (executablePath) => ({
    launcher: chromeLauncher({puppeteer, launchOptions: {executablePath, args: chromiumFlags}, concurrency: 1}),
    stop: () => {},
  }),
  firefox: async (executablePath) => ({
    launcher: chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}, concurrency: 1}),
    stop: () => {},
  }),
  webkit: startWebKit,
};

/** Starts what an engine needs. Returns its launcher, and how to stop what was started. */
export function startEngine(engine, browser) {
  return starts[engine](browser);
}

async function startWebKit({driver, screen, browser}) {
  const port = await freePort();
  const args = ['--auto-servernum', '--server-args=-screen 0 1600x1400x24', driver, `--port=${port}`];
  // In its own process group, so that the screen and the driver end together.
  const child = spawn(screen, args, {stdio: 'ignore', detached: true});
  process.once('exit', () => endGroup(child));
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`WebKitWebDriver ended with code ${code}`);
  });
  failed.catch(() => {});
  await Promise.race([failed, untilReady(`http://127.0.0.1:${port}/status`)]);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // Tests run, and may end, before the page's load event: who waits for that one is cut off, and fails the run.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
  return {launcher, stop: () => endGroup(child)};
}

function endGroup(child) {
  try {
    if (child.exitCode === null) process.kill(-child.pid);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function untilReady(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await fetch(url).then(
      ({ok}) => ok,
      () => false
    );
    if (ready) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start in 10 seconds');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}
