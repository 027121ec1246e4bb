import {readdir, readFile, stat} from 'node:fs/promises';
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
  /** The files' texts by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** The one file that holds all, by its name. */
  readonly whole?: string;
}

/** Reads `DIR/*.json` and `DIR/translations/*.json`, or one file with all records, as `src` takes it. */
export async function readData(folder: string): Promise<DataFolder> {
  if (/\.json$/iu.test(folder)) return readWhole(folder);
  if (await isFile(folder)) {
    const message = 'not a .json file; a table is made into one by `kz-widgets import`';
    return {input: {}, translations: new Map(), problems: [{file: folder, message}], texts: new Map()};
  }
  const records = await readFolder(folder, '');
  const translations = await readFolder(join(folder, 'translations'), 'translations/');
  const missing: Problem[] = records === undefined ? [{file: folder, message: 'no such folder'}] : [];
  return {
    input: Object.fromEntries(records?.values ?? []),
    translations: new Map(translations?.values ?? []),
    texts: new Map([...(records?.texts ?? []), ...(translations?.texts ?? [])]),
    problems: [...missing, ...(records?.problems ?? []), ...(translations?.problems ?? [])],
  };
}

async function readWhole(path: string): Promise<DataFolder> {
  const whole = basename(path);
  const {value, problems, text} = await readJson(path, whole);
  return {input: value, translations: new Map(), problems, texts: new Map([[whole, text]]), whole};
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false
  );
}

interface JsonFiles {
  readonly values: readonly (readonly [name: string, value: unknown])[];
  readonly problems: readonly Problem[];
  readonly texts: readonly (readonly [file: string, text: string])[];
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
    texts: read.map(({text}, i) => [prefix + (files[i] ?? ''), text]),
  };
}

interface ReadJson {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  readonly text: string;
}

async function readJson(path: string, file: string): Promise<ReadJson> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => reasonOf(error));
  if (typeof text !== 'string') return {problems: [{file, message: `cannot be read: ${text.reason}`}], text: ''};
  const json = parseJson(text);
  if (json.state === 'broken') return {problems: [{file, ...json.place, message: `not JSON: ${json.message}`}], text};
  return {
    value: json.value,
    text,
    problems: json.repeatedKeys.map((key) => ({file, message: `key given twice: ${key}`})),
  };
}

/** The system's word for what went wrong: `EACCES`, `EISDIR`. */
export function reasonOf(error: unknown): {readonly reason: string} {
  if (!(error instanceof Error)) return {reason: String(error)};
  return {reason: 'code' in error ? String(error.code) : error.message};
}
