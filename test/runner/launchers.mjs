/** A Web Test Runner launcher for each engine. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import {hangs} from './limits.mjs';

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

/** Waits against hanging alone: what a loaded machine does late, it does. */
const limits = {timeout: hangs.test, protocolTimeout: hangs.test};

const starts = {
  chromium: (executablePath, onEnd) => startPuppeteer({executablePath, args: chromiumFlags}, onEnd),
  firefox: (executablePath, onEnd) => startPuppeteer({browser: 'firefox', executablePath}, onEnd),
  webkit: startWebKit,
};

/**
 * Starts what an engine needs. Returns its launcher, which starts a new browser for the next file when one ended, and
 * how to stop what was started. `onEnd` is told of each browser that ends.
 */
export function startEngine(engine, browser, onEnd) {
  return starts[engine](browser, onEnd);
}

function startPuppeteer(launchOptions, onEnd) {
  const launch = async (options) => {
    const browser = await puppeteer.launch({...limits, ...options});
    browser.on('disconnected', onEnd);
    return browser;
  };
  const createPage = async ({context}) => {
    const page = await context.newPage();
    page.setDefaultTimeout(hangs.test);
    // A page that crashed answers nothing any more: with its browser it ends in one way.
    page.on('error', () => context.browser().process()?.kill('SIGKILL'));
    return page;
  };
  const launcher = chromeLauncher({puppeteer: {...puppeteer, launch}, launchOptions, createPage, concurrency: 1});
  return {launcher, stop: () => {}};
}

async function startWebKit({driver, screen, browser}, onEnd) {
  let server = await startDriver(screen, driver, onEnd);
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: server.port,
    path: '/',
    connectionRetryTimeout: hangs.test,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // Tests run, and may end, before the page's load event: who waits for that one is cut off, and fails the run.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  };
  const launcher = webdriverLauncher(options);
  // The library's own goes on before the page is asked for, and nobody hears that it could not be.
  launcher.startSession = async (id, url) => {
    if (server.hasEnded()) {
      server.stop();
      server = await startDriver(screen, driver, onEnd);
      options.port = server.port;
      launcher.driverManager = undefined;
    }
    await launcher.ensureManagerInitialized();
    server.watch(launcher.driver.sessionId);
    await launcher.driverManager.startSession(id, url);
  };
  return {launcher, stop: () => server.stop()};
}

/** Starts WebKit's driver on a screen of its own. It tells `onEnd` when itself or the browser that it watches has ended. */
async function startDriver(screen, driver, onEnd) {
  const port = await freePort();
  const args = ['--auto-servernum', '--server-args=-screen 0 1600x1400x24', driver, `--port=${port}`];
  // In its own process group, so that the screen and the driver end together.
  const child = spawn(screen, args, {stdio: 'ignore', detached: true});
  const stop = () => endGroup(child);
  process.once('exit', stop);
  let hasEnded = false;
  let watched;
  const end = () => {
    if (!hasEnded) onEnd();
    hasEnded = true;
  };
  const failed = once(child, 'exit').then(([code]) => {
    end();
    throw new Error(`WebKitWebDriver ended with code ${code}`);
  });
  failed.catch(() => {});
  await Promise.race([failed, untilReady(`http://127.0.0.1:${port}/status`)]);
  /** A browser that misses an answer twice has ended: between two pages one may be missed. */
  const watch = async (session) => {
    if (watched === session) return;
    watched = session;
    for (let misses = 0; misses < 2;) {
      await sleep(1000, undefined, {ref: false});
      if (hasEnded || watched !== session) return;
      misses = (await answers(`http://127.0.0.1:${port}/session/${session}/window`)) ? 0 : misses + 1;
    }
    end();
  };
  return {
    port,
    watch: (session) => void watch(session),
    hasEnded: () => hasEnded,
    stop() {
      hasEnded = true;
      stop();
    },
  };
}

function endGroup(child) {
  try {
    if (child.exitCode === null) process.kill(-child.pid);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function untilReady(url) {
  for (const deadline = Date.now() + hangs.test; Date.now() < deadline;) {
    if (await answers(url)) return;
    await sleep(100);
  }
  throw new Error(hangs.say('WebKitWebDriver', hangs.test));
}

function answers(url) {
  return fetch(url).then(
    ({ok}) => ok,
    () => false
  );
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}
