/** Projects of users: each takes the packed package as npm gives it, and has every other version pinned by its lock file. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import * as v from 'valibot';

const packed = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({filename: v.string(), files: v.array(v.object({path: v.string()}))}))
);
export const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Runs a command, and fails with all that it printed. */
export async function run(folder: string, command: string, ...args: string[]): Promise<string> {
  try {
    // On Windows npm is a script, which only a shell runs.
    const shell = process.platform === 'win32';
    return (await promisify(execFile)(command, args, {cwd: folder, shell, maxBuffer: 1e8})).stdout;
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
