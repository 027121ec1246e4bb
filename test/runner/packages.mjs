/** Packages of Debian that tests need of the machine: browsers, fonts, servers. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {env, getuid} from 'node:process';

/** What of this machine decides about packages; tests of the decisions bring a machine of their own. */
const thisMachine = {
  isDebian() {
    try {
      return /^ID(_LIKE)?=.*debian/mu.test(readFileSync('/etc/os-release', 'utf8'));
    } catch {
      return false;
    }
  },
  isRoot: () => getuid?.() === 0,
  has(name) {
    try {
      const args = ['--show', '--showformat=${db:Status-Status}', name];
      return execFileSync('dpkg-query', args, {encoding: 'utf8', stdio: 'pipe'}) === 'installed';
    } catch {
      return false;
    }
  },
  /** Throws where apt-get fails, with its words as `stderr`. A machine that updates itself holds the lock for a while. */
  apt(...args) {
    const options = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=2'];
    execFileSync('apt-get', [...options, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C'},
    });
  },
};

/**
 * Installs Debian's packages that are missing where that can be: on Debian, as root. Returns those that are missing
 * still; then `why` says what stood in the way, and `advice` how to have them. Never throws.
 */
export function ensurePackages(names, {log = console.log, machine = thisMachine} = {}) {
  if (!machine.isDebian()) {
    return {missing: [...names], why: 'this is not Debian', advice: `install what Debian calls ${names.join(' ')}`};
  }
  const lacking = () => names.filter((name) => !machine.has(name));
  const wanted = lacking();
  if (wanted.length === 0) return {missing: [], why: '', advice: ''};
  let why = 'only root can install packages';
  if (machine.isRoot()) {
    log(`installing ${wanted.join(' ')}, which takes a minute or more`);
    why = install(wanted, lacking, machine);
  }
  const missing = lacking();
  if (missing.length === 0) return {missing, why: '', advice: ''};
  return {missing, why, advice: `as root: apt-get install --no-install-recommends ${missing.join(' ')}`};
}

/** Returns what apt-get said last when it failed. */
function install(wanted, lacking, {apt}) {
  let why = 'apt-get left them out';
  const attempt = (...args) => {
    try {
      apt(...args);
    } catch (error) {
      why = `apt-get ${args[0]}: ${lastError(error)}`;
    }
  };
  // Without a network the lists and packages that are here already may do.
  attempt('update');
  attempt('install', '--yes', '--no-install-recommends', ...wanted);
  // apt-get installs all or nothing: one name that it cannot have must not keep the others away.
  for (const name of lacking()) attempt('install', '--yes', '--no-install-recommends', name);
  return why;
}

function lastError({stderr, message}) {
  const errors = String(stderr ?? '').match(/(?<=^E: ).+$/gmu);
  return errors?.at(-1) ?? message;
}
