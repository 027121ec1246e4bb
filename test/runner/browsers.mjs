/** Where the browsers of this machine are, and how to get those that are missing. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, getuid, platform} from 'node:process';

export const engines = ['chromium', 'firefox', 'webkit'];

/** What Debian calls the browsers and the fonts that the pictures and the four languages need. */
const debianPackages = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'xauth',
  'fonts-noto-core',
  'fonts-noto-cjk',
];

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
 * Finds the browsers; on Debian, and as root, installs those that are missing. Elsewhere `advice` says what to install.
 */
export function ensureBrowsers(log = console.log) {
  let found = findBrowsers();
  if (engines.every((engine) => found[engine])) return {found, advice: ''};
  if (isDebian() && getuid?.() === 0) {
    log(`installing browsers: ${debianPackages.join(' ')}`);
    try {
      const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...env, DEBIAN_FRONTEND: 'noninteractive'}};
      execFileSync('apt-get', ['update'], options);
      execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...debianPackages], options);
    } catch (error) {
      log(`could not install browsers: ${error.message}`);
    }
    found = findBrowsers();
  }
  return {found, advice: adviceFor(engines.filter((engine) => !found[engine]))};
}

function adviceFor(missing) {
  if (missing.length === 0) return '';
  if (isDebian()) return `as root: apt-get install --no-install-recommends ${debianPackages.join(' ')}`;
  const named = {
    chromium: 'Chrome, Chromium or Edge (or set CHROME_PATH)',
    firefox: 'Firefox (or set FIREFOX_PATH)',
    webkit: 'WebKitWebDriver and MiniBrowser of WebKitGTK 4.1, with xvfb-run (Linux only)',
  };
  return `install ${missing.map((engine) => named[engine]).join('; ')}`;
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

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
