/** Installs the packages where they are missing or not those of the lock file. Needs nothing but Node. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);

export function ensureNode() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}`);
    process.exit(1);
  }
}

/** `folder` is that of the lock file. */
export function ensureInstalled(folder = '.') {
  ensureNode();
  if (isInstalled(folder)) return;
  console.log('installing packages (npm ci)');
  npm('ci', '--prefix', folder, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
}

export function npm(...args) {
  // On Windows npm is a script, which only a shell runs.
  execFileSync('npm', args, {stdio: 'inherit', shell: process.platform === 'win32'});
}

/** Compares contents: a checkout makes every file new. */
function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, {version, optional, peer}]) =>
      path === '' || optional || (peer && !installed[path]) || installed[path]?.version === version
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
