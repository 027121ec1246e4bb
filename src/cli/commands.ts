import {checkTranslations} from '../model/check/check-translations.js';
import {inspectRecords, type Problem} from '../model/check/index.js';
import {citationsOf, everyEntry, isRecordType, problemIn, recordTypes} from '../model/check/walk.js';
import {citedPlace} from '../model/cited-place.js';
import type {Records} from '../model/dataset.js';
import type {Citation} from '../model/schema.js';
import {advise} from './advice/advise.js';
import {locator} from './locate.js';
import {readData, type DataFolder} from './read-data.js';
import {readTexts} from './read-texts.js';
import {readTables} from './tables/read-tables.js';
import type {Table} from './tables/table.js';
import {verifyRecords} from './verify/verify.js';

/** What a command found: problems to tell, or a sentence that says how much is in order. */
export interface Outcome {
  readonly problems: readonly Problem[];
  /** What is worth a second look where there is no problem, and fails nothing. */
  readonly advice: readonly Problem[];
  readonly summary: string;
}

/** Checks a data folder by itself, without its documents; with the places of problems in its files where these are told. */
export async function check(dataFolder: string, hasPlaces: boolean): Promise<Outcome> {
  const {records, problems, translations} = await inspectFolder(dataFolder, hasPlaces);
  return {
    problems,
    advice: problems.length > 0 ? [] : advise(records, translations),
    summary: `checked ${countRecords(records)}${countLanguages([...translations.keys()])}: no problems`,
  };
}

/** Checks a data folder, and proves its citations by the documents' texts. */
export async function verify(dataFolder: string, textFolder: string, hasPlaces: boolean): Promise<Outcome> {
  const {records, problems} = await inspectFolder(dataFolder, hasPlaces);
  const {texts, files, problems: unread} = await readTexts(textFolder);
  const {tables, problems: unreadTables} = await readCitedTables(records, files);
  // Without a single text, every document would be told missing, and the folder is the one thing wrong.
  const unproven = unread.length > 0 && texts.size === 0 ? [] : verifyRecords(records, texts, tables);
  const citations = [...everyEntry(records)].flatMap(({record}) => [...citationsOf(record)]);
  const unseen = citations.filter(([, citation]) => isUnseen(citation)).length;
  return {
    problems: [...problems, ...unread, ...unreadTables, ...unproven],
    advice: [],
    summary:
      `verified ${counted(citations.length - unseen, 'citation', 'citations')} in ${countRecords(records)}: no problems` +
      (unseen === 0 ? '' : `; ${counted(unseen, 'citation', 'citations')} of pages and addresses not looked at`),
  };
}

/** The tables in which a cell is cited, by digest. */
async function readCitedTables(records: Records, files: ReadonlyMap<string, Uint8Array>) {
  const cited = new Set<string>();
  for (const {record} of everyEntry(records))
    for (const [, {document, row}] of citationsOf(record)) if (row !== undefined) cited.add(document);
  const tables = new Map<string, readonly Table[]>();
  const problems: Problem[] = [];
  for (const document of records.documents.filter(({id}) => cited.has(id))) {
    const bytes = files.get(document.digest ?? '');
    if (document.digest === undefined || !bytes) continue;
    try {
      tables.set(document.digest, await readTables(bytes));
    } catch (error) {
      problems.push(problemIn('documents', document, 'digest', error instanceof Error ? error.message : String(error)));
    }
  }
  return {tables, problems};
}

/** Whether a citation leads to what is no file here, or to a page of one. */
function isUnseen(citation: Citation): boolean {
  const {kind} = citedPlace(citation);
  return kind === 'page' || kind === 'document';
}

async function inspectFolder(folder: string, hasPlaces: boolean) {
  const data = await readData(folder);
  const {input, translations, problems: unread} = data;
  const {records, problems} = inspectRecords(input);
  // What a broken file holds is not known, so all that refers to it would be told wrong too.
  if (unread.length > 0) return {records, translations, problems: unread};
  const translated = [...translations].flatMap(([language, texts]) => checkTranslations(records, language, texts));
  return {records, translations, problems: located(data, [...problems, ...translated], hasPlaces)};
}

/** Problems with the file that there is, and with their places in it. */
function located({texts, whole}: DataFolder, problems: readonly Problem[], hasPlaces: boolean): readonly Problem[] {
  const locators = new Map<string, ReturnType<typeof locator>>();
  return problems.map((problem) => {
    const type = problem.file.replace(/\.json$/u, '');
    const file = whole ?? problem.file;
    const text = texts.get(file);
    if (text === undefined) return problem;
    const named = whole === undefined ? problem : {...problem, file: whole, ...(isRecordType(type) && {list: type})};
    if (!hasPlaces) return named;
    const locate = locators.get(file) ?? locator(text);
    locators.set(file, locate);
    return {...named, ...locate(whole === undefined ? undefined : type, problem)};
  });
}

const NOUNS = {
  documents: 'document',
  measures: 'measure',
  facts: 'fact',
  events: 'event',
  agreements: 'agreement',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  topics: 'topic',
} as const satisfies Record<keyof Records, string>;

function countRecords(records: Records): string {
  const counts = recordTypes
    .filter((type) => records[type].length > 0)
    .map((type) => counted(records[type].length, NOUNS[type], type));
  return counts.length === 0 ? 'nothing' : counts.join(', ');
}

function countLanguages(languages: readonly string[]): string {
  return languages.length === 0
    ? ''
    : `, ${counted(languages.length, 'translation', 'translations')} (${languages.join(', ')})`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
