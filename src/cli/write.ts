import {randomUUID} from 'node:crypto';
import {createWriteStream} from 'node:fs';
import {access, constants, readlink, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve, sep} from 'node:path';
import {finished} from 'node:stream/promises';
import {reasonOf} from './read-data.js';

type Content = string | Uint8Array;

/** Writes to the terminal or to what it leads to. */
export function print(content: Content): void {
  // Who reads no further (`| head`) is not at fault.
  process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
  process.stdout.write(content);
}

/**
 * Writes a file, which is whole or as it was before; into what is no file, such as a pipe, as it is. Throws an `Error`
 * that names the file.
 */
export async function writeTo(file: string, content: Content, signal?: AbortSignal): Promise<void> {
  try {
    const there = await stat(file).catch(ifMissing);
    if (!there && (file.endsWith('/') || file.endsWith(sep))) throw new Error('no such folder');
    const target = await targetOf(file);
    if (typeof target === 'number') await writeToDescriptor(target, content);
    else if (there && !there.isFile()) await writeFile(target, content);
    else await replace(target, content, there?.mode, signal);
  } catch (error) {
    const {reason} = reasonOf(error);
    if (reason !== 'EPIPE') throw new Error(`${file} cannot be written: ${reason}`, {cause: error});
  }
}

/** Puts a new file in the place of the one that may be there, and keeps its mode. */
async function replace(file: string, content: Content, mode: number | undefined, signal?: AbortSignal): Promise<void> {
  // A new file in its place would not ask whether this one may be changed.
  if (mode !== undefined) await access(file, constants.W_OK);
  const beside = join(dirname(file), `.${randomUUID()}`);
  try {
    await writeFile(beside, content, {mode: mode ?? 0o666, ...(signal && {signal})});
    await rename(beside, file);
  } catch (error) {
    await rm(beside, {force: true});
    throw error;
  }
}

/** Another process may write into the same file, so this one only adds to it. */
async function writeToDescriptor(descriptor: number, content: Content): Promise<void> {
  if (descriptor === 1) print(content);
  else await finished(createWriteStream('', {fd: descriptor, autoClose: false}).end(content));
}

/**
 * Where links lead: to a file that is there, to the place where one is wanted, or to a number by which this process has
 * something open (`/dev/stdout`, `/dev/fd/63`): a pipe has no name that could be opened anew.
 */
async function targetOf(file: string): Promise<string | number> {
  const folder = await realpath(dirname(file));
  const place = join(folder, basename(file));
  const [, descriptor] = OPEN.exec(place) ?? [];
  if (descriptor !== undefined) return Number(descriptor);
  const link = await readlink(place).catch(() => undefined);
  return link === undefined ? place : targetOf(resolve(folder, link));
}

/** What this process has open, as Linux names it and as macOS does. */
const OPEN = new RegExp(`^(?:/proc/${process.pid}(?:/task/\\d+)?|/dev)/fd/(\\d+)$`, 'u');

function ifMissing(error: unknown): undefined {
  if (reasonOf(error).reason !== 'ENOENT') throw error;
}
