import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Problem} from '../model/check/problem.js';
import {reasonOf} from './read-data.js';

/** The documents' texts by digest: what a file is called does not matter. */
export interface TextFolder {
  readonly texts: ReadonlyMap<string, string>;
  /** The files as they are, by digest. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** Reads every file that stands directly in the folder. */
export async function readTexts(folder: string): Promise<TextFolder> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => undefined);
  if (!entries) return {texts: new Map(), files: new Map(), problems: [{file: folder, message: 'no such folder'}]};
  const texts = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const name of entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)) {
    const bytes = await readFile(join(folder, name)).catch((error: unknown) => reasonOf(error));
    if ('reason' in bytes) problems.push({file: name, message: `cannot be read: ${bytes.reason}`});
    else {
      const digest = digestOf(bytes);
      files.set(digest, bytes);
      texts.set(digest, new TextDecoder().decode(bytes));
    }
  }
  return {texts, files, problems};
}

/** The digest by which a document's record names its text. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}
