/** Projects of users: each takes the packed package as npm gives it, and has every other version pinned by its lock file. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {promisify} from 'node:util';
import * as v from 'valibot';

const packed = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({filename: v.string(), files: v.array(v.object({path: v.string()}))}))
);
// What projects install says what it needs in its packages, and builds nothing.
export const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Why the projects whose tools weigh most are left out, for their tests' `skip`. */
export const unlessHeavy = !process.env['CI'] && 'runs where CI is set';

/** What a tool of a user's runs in: it tells nobody about it, and our measuring of coverage is none of its business. */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};
delete environment['NODE_V8_COVERAGE'];

/** Makes something when it is first asked for, and no second time: not for tests that are all left out. */
export function lazily<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    const failed = () => Promise.reject(new Error('could not be made: the first test that asked for it says why'));
    if (made) return made.catch(failed);
    made = make();
    return made;
  };
}

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command, and fails with all that it printed. */
export async function run(folder: string, command: string, ...args: string[]): Promise<string> {
  return (await runAndHear(folder, command, ...args)).stdout;
}

/** The same with what it complained of. */
export async function runAndHear(folder: string, command: string, ...args: string[]): Promise<Printed> {
  try {
    // On Windows npm is a script, which only a shell runs.
    const shell = process.platform === 'win32';
    return await promisify(execFile)(command, args, {cwd: folder, env: environment, shell, maxBuffer: 1e8});
  } catch (error) {
    const printed =
      error instanceof Error && 'stdout' in error && 'stderr' in error ? [error.stdout, error.stderr] : [];
    throw new Error([`${command} ${args.join(' ')}`, String(error), ...printed.map(String)].join('\n'), {cause: error});
  }
}

/** The package as it would be published, and what it holds. */
export interface Tarball {
  readonly file: string;
  readonly paths: readonly string[];
  remove(): void;
}

export async function pack(): Promise<Tarball> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
  const [answer] = v.parse(packed, await run('.', 'npm', 'pack', '--json', '--pack-destination', folder));
  assert(answer);
  return {
    file: join(folder, answer.filename),
    paths: answer.files.map(({path}) => path),
    remove: () => rmSync(folder, {recursive: true}),
  };
}

/** Copies a consumer to a folder of its own, with the package installed. */
export async function install(consumer: string, {file}: Tarball): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `kz-widgets-${consumer}-`));
  cpSync(join('test/consumers', consumer), folder, {recursive: true});
  if (existsSync(join(folder, 'package-lock.json'))) await run(folder, 'npm', 'ci', ...quiet);
  await run(folder, 'npm', 'install', '--no-save', '--no-package-lock', ...quiet, file);
  return folder;
}

/** How the tests of a suite install: from one tarball, into folders that end with the suite. */
export function shareTarball(): (consumer: string) => Promise<string> {
  const tarball = lazily(pack);
  const folders: string[] = [];
  after(async () => {
    for (const folder of folders) rmSync(folder, {recursive: true, maxRetries: 3});
    if (folders.length > 0) (await tarball()).remove();
  });
  return async (consumer) => {
    const folder = await install(consumer, await tarball());
    folders.push(folder);
    return folder;
  };
}
