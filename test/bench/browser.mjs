/** Pages in a real Chromium: each visit is a stranger's first, with nothing cached. */
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../runner/browsers.mjs';

/** A phone of the middle price on a mobile network: 150 ms, 200 kB/s, a processor four times slower. */
export const phone = {
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
  slowdown: 4,
  viewport: {width: 390, height: 844},
};

/** A page that has not drawn by then has failed. */
const PATIENCE = 120_000;

export async function launchChromium() {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('no Chrome, Chromium or Edge found: set CHROME_PATH');
  return puppeteer.launch({
    executablePath: chromium,
    protocolTimeout: 10 * PATIENCE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      // A peer that asks for a font or a picture of its maker's site gets none: a page of ours asks for nothing.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * Opens an address in a profile of its own and returns what `read` finds there, with the bytes that were transferred
 * until then.
 */
export async function visit(browser, url, read, {device, viewport, prepare} = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(device?.viewport ?? viewport ?? {width: 1280, height: 800});
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    let transferred = 0;
    session.on('Network.loadingFinished', ({encodedDataLength}) => (transferred += encodedDataLength));
    if (device) {
      const {slowdown, latency, downloadThroughput, uploadThroughput} = device;
      const conditions = {offline: false, latency, downloadThroughput, uploadThroughput};
      await session.send('Network.emulateNetworkConditions', conditions);
      await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    }
    await prepare?.({page, session});
    await page.goto(url, {waitUntil: 'load'});
    const found = await read({page, session});
    return {...found, transferred};
  } finally {
    await context.close();
  }
}

/** Waits for a mark of the page's, and returns when it was set, in ms from the navigation's start. */
export async function markTime(page, name) {
  const time = page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [entry] = list.getEntriesByName(wanted);
          if (!entry) return;
          observer.disconnect();
          resolve(entry.startTime);
        }).observe({type: 'mark', buffered: true});
      }),
    name
  );
  return within(time, `the page set no mark ${name}`);
}

/** Waits until the browser has painted, without a script of the page's. */
export async function firstPaint(page) {
  const time = page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({type: 'paint', buffered: true});
      })
  );
  return within(time, 'nothing was painted');
}

async function within(promise, complaint) {
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
