/** Where the browsers of this machine are, and how to get those that are missing. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, platform} from 'node:process';
import {ensurePackages} from './packages.mjs';

export const engines = ['chromium', 'firefox', 'webkit'];

/** What Debian calls them. */
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Fonts that the pictures and the languages need. */
const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];

const names = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const otherwise = {
  chromium: 'Chrome, Chromium or Edge (or set CHROME_PATH)',
  firefox: 'Firefox (or set FIREFOX_PATH)',
  webkit: 'WebKitWebDriver and MiniBrowser of WebKitGTK 4.1, with xvfb-run and xauth (Linux only)',
};

const commands = {
  chromium: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const macApplications = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The executables by engine, `undefined` where the machine has none. WebKit is WebKitGTK's: its driver, its smallest
 * browser, and the screen it needs.
 */
export function findBrowsers() {
  return {
    chromium: env.CHROME_PATH ?? findInstalled('chromium'),
    firefox: env.FIREFOX_PATH ?? findInstalled('firefox'),
    webkit: findWebKit(),
  };
}

/**
 * Finds the browsers that are wanted; on Debian, and as root, installs those that are missing. `notice` is one sentence
 * on those that are missing still and how to have them, empty where none is.
 */
export function ensureBrowsers(wanted = engines, {find = findBrowsers, ensure = ensurePackages} = {}) {
  const lacking = (found) => wanted.filter((engine) => !found[engine]);
  let found = find();
  let result;
  if (lacking(found).length > 0) {
    result = ensure([...lacking(found).flatMap((engine) => debianPackages[engine]), ...fonts]);
    found = find();
  }
  const missing = lacking(found);
  return {found, missing, notice: missing.length > 0 ? noticeOf(missing, result) : ''};
}

/** Where the packages are there and the browser is not, another name leads to it than a package's. */
function noticeOf(missing, {missing: packages, why, advice}) {
  const which = new Intl.ListFormat('en').format(missing.map((engine) => names[engine]));
  const how =
    packages.length > 0 && why !== 'this is not Debian'
      ? advice
      : `install ${missing.map((engine) => otherwise[engine]).join('; ')}`;
  const [are, their, them] = missing.length > 1 ? ['are', 'their', 'them'] : ['is', 'its', 'it'];
  return (
    `NOT RUN: ${which} ${are} not on this machine and cannot be installed (${why || 'not found where packages put it'}), ` +
    `so ${their} tests are left out; to have ${them}, ${how}`
  );
}

function findInstalled(engine) {
  if (platform === 'darwin') {
    return macApplications[engine].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).find(existsSync);
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => windowsPrograms[engine].map((program) => join(folder, program)))
      .find(existsSync);
  }
  return onPath(...commands[engine]);
}

function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('xvfb-run');
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64', `/usr/lib/${multiarch()}`];
  const browser = libraries.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser')).find(existsSync);
  return driver && screen && onPath('xauth') && browser ? {driver, screen, browser} : undefined;
}

function multiarch() {
  return {x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu'}[process.arch] ?? process.arch;
}

function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
