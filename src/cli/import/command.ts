import {readFile, stat} from 'node:fs/promises';
import {basename} from 'node:path';
import {InvalidArgumentError, Option, type Command} from 'commander';
import {checkRecords, printProblem} from '../../model/check/index.js';
import {LANGUAGES} from '../../model/languages.js';
import {isCurrencyCode} from '../../model/currencies.js';
import {isCalendarDate} from '../../model/partial-date.js';
import {isCurrency} from '../../model/unit.js';
import type {Place, Translations} from '../../model/schema.js';
import {notEmpty} from '../not-empty.js';
import {reasonOf} from '../read-data.js';
import {writeTo} from '../write.js';
import {askAtTerminal} from './ask.js';
import {ROLES, type Role} from './roles.js';
import {dataText} from './data-text.js';
import {humanName} from './document.js';
import {readFirstMonth, type FirstMonth} from './fiscal-years.js';
import type {ImportOptions} from './given.js';
import {importTable, recordsOf} from './import-table.js';
import {counted} from './told.js';
import {endProgress, showProgress} from './progress.js';
import {withNames} from './place-records.js';
import {readEarlier, renew, type Earlier} from './renew.js';
import {slug} from './slug.js';
import {givenUnit} from './units.js';

interface CommandOptions {
  readonly out?: string;
  readonly sheet?: string;
  readonly map: ReadonlyMap<string, Role>;
  readonly unit: ReadonlyMap<string, string>;
  readonly measure: ReadonlyMap<string, string>;
  readonly home?: string;
  readonly others?: true;
  readonly stock?: true;
  readonly flow?: true;
  readonly period?: string;
  readonly fiscalYear?: FirstMonth;
  readonly decimal?: '.' | ',';
  readonly days?: 'dmy' | 'mdy';
  readonly date?: string;
  readonly about?: string;
  readonly publisher?: string;
  readonly link?: string;
  readonly accessed?: string;
  readonly edition?: string;
  readonly licence?: string;
  readonly language?: string;
}

/** Adds the command `import`: a table as a data set for the widgets. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('make your own data of a table: CSV, TSV, XLSX, JSON-stat or SDMX-CSV')
    .argument('<file>', 'the table', notEmpty)
    .option(
      '--out <file>',
      'file to write; without it FILE-data.json. If it is there, it is renewed: ids stay, and changes are told',
      notEmpty
    )
    .option('--map <column=role>', `what a column is: ${ROLES.join(', ')}`, addRole, new Map<string, Role>())
    .option(
      '--unit <[column=]unit>',
      'what is counted: USD, "million KZT", percent, people; row for what a column of units says',
      addUnit,
      new Map<string, string>()
    )
    .option('--measure <[column=]label>', 'what the values are, for headings', addText, new Map<string, string>())
    .option('--home <country>', 'whose numbers these are, or with whom the table’s countries have to do', notEmpty)
    .option('--others', 'take names of the table that are no country or known group as groups')
    .option('--stock', 'values at a time, such as a population')
    .option('--flow', 'sums over a time, such as exports')
    .option('--period <time>', 'of when the table is, where its cells name no time', notEmpty)
    .option('--fiscal-year <month>', 'when one begins: 2022-04 of 2022/23, 2023=2022-10 of FY2023', readFiscalYear)
    .option('--sheet <name>', 'sheet of a workbook; without it the largest', notEmpty)
    .addOption(new Option('--decimal <sign>', 'sign before the decimals').choices(['.', ',']))
    .addOption(new Option('--days <order>', 'order of day and month').choices(['dmy', 'mdy']))
    .option('--date <date>', 'when the table was published', readDate)
    .option('--about <text>', 'what the table is', notEmpty)
    .option('--publisher <name>', 'who published it', notEmpty)
    .option('--link <address>', 'where it is', notEmpty)
    .option('--accessed <date>', 'when it was fetched from there', readDate)
    .option('--edition <version>', 'its version', notEmpty)
    .option('--licence <name>', 'on which terms others may use it', notEmpty)
    .option('--language <code>', 'language of its words, such as ru', notEmpty)
    .action(async (file: string, options: CommandOptions) => {
      try {
        await importFile(file, options);
      } catch (error) {
        endProgress();
        console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    });
}

async function importFile(path: string, options: CommandOptions): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Error(`cannot be read: ${reasonOf(error).reason}`);
  });
  // Who reads no further (`| head`) wants the file all the same.
  process.stdout.on('error', () => undefined);
  const changed = (await stat(path)).mtime.toISOString().slice(0, 10);
  const out = options.out ?? `${slug(humanName(path)) || 'table'}-data.json`;
  const earlier = await readEarlier(out);
  const records = await importTable({
    path,
    bytes,
    changed,
    options: importOptions(options),
    earlier: earlier?.records,
    ask: askAtTerminal,
    tell: (line) => {
      endProgress();
      console.log(line);
    },
    progress: showProgress,
  });
  const {records: whole, changes} = earlier
    ? renew(earlier.records, records)
    : {records: recordsOf(records), changes: []};
  for (const line of changes) console.log(line);
  await showProgress('checking the whole file');
  const check = checkRecords(whole);
  if (check.state === 'bad') throw new Error(`${out} would not pass the check: ${printProblem(check.problems[0])}`);
  const {places, facts} = check.records;
  await showProgress(`writing ${out}`);
  await writeWhole(out, dataText({...whole, places, translations: translationsOf(places, earlier)}, facts, earlier));
  endProgress();
  const [measure] = records.measures;
  console.log(
    [
      `${out}: ${counted(check.records.facts.length, 'value')} of ${counted(check.records.measures.length, 'measure')}, ${counted(check.records.places.length, 'place')}; checked, and each value proven by its cell in ${basename(path)}`,
      `<kz-trade-chart src="${basename(out)}" measure="${measure?.id ?? ''}"></kz-trade-chart>`,
    ].join('\n')
  );
}

/** The places’ names in each language but English, in which they are written. */
function translationsOf(
  places: readonly Place[],
  earlier: Earlier | undefined
): Readonly<Record<string, Translations>> {
  const languages = Object.keys(LANGUAGES).filter((language) => language !== 'en');
  const named = languages.map(
    (language) => [language, withNames(earlier?.translations[language], places, language)] as const
  );
  return {...earlier?.translations, ...Object.fromEntries(named)};
}

function importOptions(options: CommandOptions): ImportOptions {
  const {sheet, map, unit, measure, home, others = false, stock, flow, period, fiscalYear, decimal, days} = options;
  const {date, about, publisher, link, accessed, edition: version, licence, language} = options;
  return {
    sheet,
    roles: map,
    measures: {labels: measure, units: unit},
    home,
    others,
    stock: stock ?? (flow ? false : undefined),
    period,
    fiscalYear,
    decimal,
    dayOrder: days,
    document: {
      ...(date !== undefined && {date}),
      ...(about !== undefined && {about}),
      ...(publisher !== undefined && {publisher}),
      ...(link !== undefined && {link}),
      ...(accessed !== undefined && {accessed}),
      ...(version !== undefined && {version}),
      ...(licence !== undefined && {licence}),
      ...(language !== undefined && {language}),
    },
  };
}

/** Writes the file as a whole; who stops the command meanwhile has the file of before. */
async function writeWhole(file: string, text: string): Promise<void> {
  const aborter = new AbortController();
  const stop = () => aborter.abort();
  process.once('SIGINT', stop);
  try {
    await writeTo(file, text, aborter.signal);
  } catch (error) {
    throw aborter.signal.aborted ? new Error(`stopped, and ${file} is as it was before`) : error;
  } finally {
    process.off('SIGINT', stop);
  }
}

function addRole(text: string, before: ReadonlyMap<string, Role>): ReadonlyMap<string, Role> {
  const [, column, wanted] = /^(.+)=(\w+)$/u.exec(text) ?? [];
  const role = ROLES.find((one) => one === wanted);
  if (column === undefined || role === undefined)
    throw new InvalidArgumentError(`COLUMN=ROLE, with a role of ${ROLES.join(', ')}`);
  return new Map(before).set(column, role);
}

function addUnit(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const units = addText(text, before);
  const unit = [...units.values()].at(-1) ?? '';
  const {unit: named = ''} = givenUnit(unit);
  if (isCurrency(named) && !isCurrencyCode(named)) throw new InvalidArgumentError(`no currency of ISO 4217: ${named}`);
  return units;
}

/** A text of a column, or of all where it names none. */
function addText(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  // `index (2015=100)` names no column.
  const [, column = '', said = text] = /^([^=]+)=(?!\s*100\)?$)(.+)$/u.exec(text) ?? [];
  const texts = new Map(before);
  texts.delete(column);
  return texts.set(column, said);
}

function readFiscalYear(text: string): FirstMonth {
  const first = readFirstMonth(text);
  if (!first) throw new InvalidArgumentError('A month such as 2022-04, or 2023=2022-10.');
  return first;
}

function readDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('A date such as 2024-05-02, 2024-05 or 2024.');
  return text;
}
