import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {Problem} from '../model/check/problem.js';
import {parseJson} from './json.js';

/** A data folder as it stands in its files, nothing of it checked yet. */
export interface DataFolder {
  /** What each file of records holds, by the file's name without `.json`; of a single file, all that it holds. */
  readonly input: unknown;
  /** What each file of translations holds, by language. */
  readonly translations: ReadonlyMap<string, unknown>;
  /** Files that cannot be read, and folders that are not there. */
  readonly problems: readonly Problem[];
}

/** Reads `DIR/*.json` and `DIR/translations/*.json`, or one file with all records, as `src` takes it. */
export async function readData(folder: string): Promise<DataFolder> {
  if (folder.endsWith('.json')) return readWhole(folder);
  const records = await readFolder(folder, '');
  const translations = await readFolder(join(folder, 'translations'), 'translations/');
  const missing: Problem[] = records === undefined ? [{file: folder, message: 'no such folder'}] : [];
  return {
    input: Object.fromEntries(records?.values ?? []),
    translations: new Map(translations?.values ?? []),
    problems: [...missing, ...(records?.problems ?? []), ...(translations?.problems ?? [])],
  };
}

async function readWhole(path: string): Promise<DataFolder> {
  const {value, problems} = await readJson(path, basename(path));
  return {input: value, translations: new Map(), problems};
}

interface JsonFiles {
  readonly values: readonly (readonly [name: string, value: unknown])[];
  readonly problems: readonly Problem[];
}

async function readFolder(folder: string, prefix: string): Promise<JsonFiles | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return undefined;
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(files.map((name) => readJson(join(folder, name), prefix + name)));
  return {
    values: read.flatMap(({value}, i) =>
      value === undefined ? [] : [[files[i]?.slice(0, -'.json'.length) ?? '', value]]
    ),
    problems: read.flatMap(({problems}) => problems),
  };
}

async function readJson(path: string, file: string): Promise<{value?: unknown; problems: readonly Problem[]}> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => reasonOf(error));
  if (typeof text !== 'string') return {problems: [{file, message: `cannot be read: ${text.reason}`}]};
  const json = parseJson(text);
  if (json.state === 'broken') return {problems: [{file, message: `not JSON: ${json.message}`}]};
  return {value: json.value, problems: json.repeatedKeys.map((key) => ({file, message: `key given twice: ${key}`}))};
}

/** The system's word for what went wrong: `EACCES`, `EISDIR`. */
export function reasonOf(error: unknown): {readonly reason: string} {
  if (!(error instanceof Error)) return {reason: String(error)};
  return {reason: 'code' in error ? String(error.code) : error.message};
}
