import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ensurePackages, type Machine} from './packages.mjs';

const advice = (names: string) => `as root: apt-get install --no-install-recommends ${names}`;

/** A machine with these packages, whose apt-get can have others from the network, or from what is here already. */
function machineWith(
  installed: readonly string[],
  {isDebian = true, isRoot = true, isOnline = true, offers = ['chromium', 'firefox-esr', 'xvfb']} = {}
) {
  const has = new Set(installed);
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    isDebian: () => isDebian,
    isRoot: () => isRoot,
    has: (name) => has.has(name),
    apt(command = '', ...args) {
      const names = args.filter((argument) => !argument.startsWith('--'));
      ran.push([command, ...names].join(' '));
      const fail = (reason: string) => Object.assign(new Error('code 100'), {stderr: `W: old\nE: ${reason}\nhint\n`});
      if (command === 'update' && !isOnline) throw fail('Could not resolve host');
      const unknown = names.find((name) => !offers.includes(name));
      if (unknown !== undefined) throw fail(`Unable to locate package ${unknown}`);
      for (const name of names) has.add(name);
    },
  };
  return {ran, said, ensure: (names: readonly string[]) => ensurePackages(names, {machine, log: (l) => said.push(l)})};
}

describe('packages of Debian', () => {
  it('are left alone where they are installed', () => {
    for (const isRoot of [true, false]) {
      const {ensure, ran, said} = machineWith(['chromium', 'xvfb'], {isRoot});
      assert.deepEqual(ensure(['chromium', 'xvfb']), {missing: [], why: '', advice: ''});
      assert.deepEqual([ran, said], [[], []]);
    }
  });

  it('are installed together, and only those that are missing, which is told before', () => {
    const {ensure, ran, said} = machineWith(['chromium']);
    assert.deepEqual(ensure(['chromium', 'firefox-esr', 'xvfb']), {missing: [], why: '', advice: ''});
    assert.deepEqual(ran, ['update', 'install firefox-esr xvfb']);
    assert.match(said.join('\n'), /^installing firefox-esr xvfb\b/u);
  });

  it('are installed from what is here where no list can be fetched', () => {
    const {ensure} = machineWith([], {isOnline: false});
    assert.deepEqual(ensure(['chromium', 'firefox-esr']), {missing: [], why: '', advice: ''});
  });

  it('are installed each by itself where one cannot be had, and that one is told with what apt-get said', () => {
    const {ensure} = machineWith([], {offers: ['chromium', 'xvfb']});
    assert.deepEqual(ensure(['chromium', 'firefox-esr', 'xvfb']), {
      missing: ['firefox-esr'],
      why: 'apt-get install: Unable to locate package firefox-esr',
      advice: advice('firefox-esr'),
    });
  });

  it('are all told, with what apt-get said, where none can be had', () => {
    const {ensure} = machineWith([], {isOnline: false, offers: []});
    const {missing, why} = ensure(['chromium', 'firefox-esr']);
    assert.deepEqual(missing, ['chromium', 'firefox-esr']);
    assert.match(why, /^apt-get install: Unable to locate package/u);
  });

  it('are never asked for where nobody is root', () => {
    const {ensure, ran, said} = machineWith(['chromium'], {isRoot: false});
    assert.deepEqual(ensure(['chromium', 'xvfb']), {
      missing: ['xvfb'],
      why: 'only root can install packages',
      advice: advice('xvfb'),
    });
    assert.deepEqual([ran, said], [[], []]);
  });

  it('are only named on a system that is not Debian', () => {
    const {ensure, ran} = machineWith([], {isDebian: false});
    assert.deepEqual(ensure(['php-cli']), {
      missing: ['php-cli'],
      why: 'this is not Debian',
      advice: 'install what Debian calls php-cli',
    });
    assert.deepEqual(ran, []);
  });
});
