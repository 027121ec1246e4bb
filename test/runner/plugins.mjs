/** Commands that tests give to the machine around their page, beyond those of Web Test Runner. */
import {setTimeout as sleep} from 'node:timers/promises';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {visualRegressionPlugin} from '@web/test-runner-visual-regression/plugin';
import {hangs} from './limits.mjs';

const defaultViewport = {width: 800, height: 600};

/**
 * A picture may differ from its baseline in this share of its pixels, in percent, each by more than the colour distance
 * of `colour` (0 to 1) and without being the edge of a letter. A new browser draws letters' edges anew; a moved label,
 * a lost line or a changed colour is more than that.
 */
const tolerance = {pixels: 0.5, colour: 0.2};

export function commandPlugins({update = false} = {}) {
  return [
    viewportPlugin(),
    mediaPlugin(),
    a11ySnapshotPlugin(),
    visualRegressionPlugin({
      update,
      baseDir: 'test/visual',
      getBaselineName: ({name}) => `baseline/${name}`,
      getFailedName: ({name}) => `../../coverage/visual/${name}`,
      getDiffName: ({name}) => `../../coverage/visual/${name}-diff`,
      failureThreshold: tolerance.pixels,
      diffOptions: {threshold: tolerance.colour, includeAA: false},
    }),
  ];
}

/** `kz-viewport`: the size of the page, in every engine. */
function viewportPlugin() {
  return {
    name: 'kz-viewport',
    async executeCommand({command, payload, session}) {
      if (command !== 'kz-viewport') return undefined;
      const size = payload ?? defaultViewport;
      if (session.browser.type === 'webdriver') return resizeWindow(session.browser.driver, size);
      await session.browser.getPage(session.id).setViewport(size);
      return true;
    },
  };
}

/** Width below which a window of WebKit's may not become as narrow, in CSS pixels. */
const narrow = 500;

/** WebDriver sizes the window, so its frame is measured and added. False where the window cannot be as small. */
async function resizeWindow(driver, {width, height}) {
  // The window manager answers late, and sometimes first with a size between the two.
  const attempts = width < narrow ? 10 : hangs.wait / 50;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [innerWidth, innerHeight] = await driver.execute('return [window.innerWidth, window.innerHeight];');
    if (innerWidth === width && innerHeight === height) return true;
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(null, null, outer.width + width - innerWidth, outer.height + height - innerHeight);
    await sleep(50);
  }
  if (width >= narrow) throw new Error(hangs.say('sizing the window', hangs.wait));
  return false;
}

const sessions = new WeakMap();

/** `kz-media`: media type and features, forced colours and contrast among them. Chromium only. */
function mediaPlugin() {
  return {
    name: 'kz-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'kz-media') return undefined;
      if (session.browser.name !== 'Chromium') return false;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const {media = '', ...features} = payload ?? {};
      await sessions.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
      return true;
    },
  };
}
