import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ensureBrowsers, type Browsers, type EngineName} from './browsers.mjs';
import {type Packages} from './packages.mjs';

const none: Browsers = {chromium: undefined, firefox: undefined, webkit: undefined};
const all: Browsers = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  webkit: {driver: 'WebKitWebDriver', screen: 'xvfb-run', browser: 'MiniBrowser'},
};
const done: Packages = {missing: [], why: '', advice: ''};
const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];

/** Browsers before and after packages were asked for, and what was said of those. */
function ensure(before: Browsers, after: Browsers, answer: Packages = done, wanted?: readonly EngineName[]) {
  const asked: string[] = [];
  let isAfter = false;
  const result = ensureBrowsers(wanted, {
    find: () => (isAfter ? after : before),
    ensure: (names) => {
      asked.push(...names);
      isAfter = true;
      return answer;
    },
  });
  return {...result, asked};
}

describe('the browsers of a machine', () => {
  it('are left alone where all are there', () => {
    assert.deepEqual(ensure(all, none), {found: all, missing: [], notice: '', asked: []});
  });

  it('are all installed on a fresh one', () => {
    const {found, notice, asked} = ensure(none, all);
    assert.deepEqual({found, notice}, {found: all, notice: ''});
    assert.deepEqual(asked, ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', ...fonts]);
  });

  it('are installed where they are missing and wanted, and no others', () => {
    assert.deepEqual(ensure({...all, firefox: undefined}, all).asked, ['firefox-esr', ...fonts]);
    assert.deepEqual(ensure(none, all, done, ['chromium']).asked, ['chromium', ...fonts]);
    assert.deepEqual(ensure({...none, chromium: '/opt/chrome'}, all, done, ['chromium']).asked, []);
  });

  it('are told in one sentence where one cannot be had', () => {
    const answer = {missing: ['firefox-esr'], why: 'only root can install packages', advice: 'as root: apt-get …'};
    const {missing, notice} = ensure({...all, firefox: undefined}, {...all, firefox: undefined}, answer);
    assert.deepEqual(missing, ['firefox']);
    assert.equal(
      notice,
      'NOT RUN: Firefox is not on this machine and cannot be installed (only root can install packages), ' +
        'so its tests are left out; to have it, as root: apt-get …'
    );
  });

  it('are told in one sentence where none can be had', () => {
    const answer = {missing: ['chromium'], why: 'apt-get update: Could not resolve host', advice: 'as root: apt-get …'};
    assert.equal(
      ensure(none, none, answer).notice,
      'NOT RUN: Chromium, Firefox, and WebKit are not on this machine and cannot be installed ' +
        '(apt-get update: Could not resolve host), so their tests are left out; to have them, as root: apt-get …'
    );
  });

  it('are told by their own names where Debian’s mean nothing', () => {
    const answer = {missing: ['webkit2gtk-driver'], why: 'this is not Debian', advice: 'install what Debian calls …'};
    const {notice} = ensure({...all, webkit: undefined}, {...all, webkit: undefined}, answer);
    assert.match(notice, /\(this is not Debian\).*; to have it, install WebKitWebDriver and MiniBrowser/u);
  });

  it('are told so where the packages are there and no browser is found', () => {
    const {notice} = ensure({...all, firefox: undefined}, {...all, firefox: undefined});
    assert.match(notice, /^NOT RUN: Firefox .* to have it, install Firefox \(or set FIREFOX_PATH\)$/u);
  });

  it('are not missed by a run that wants others', () => {
    const {missing, notice} = ensure({...none, chromium: 'x'}, {...none, chromium: 'x'}, done, ['chromium']);
    assert.deepEqual([missing, notice], [[], '']);
  });
});
