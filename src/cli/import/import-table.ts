import {basename, extname} from 'node:path';
import {inspectRecords, printProblem, type Problem} from '../../model/check/index.js';
import type {Records} from '../../model/dataset.js';
import type {SourceDocument} from '../../model/schema.js';
import {digestOf} from '../read-texts.js';
import type {Decimal} from '../tables/numbers.js';
import {parsePeriod, type DayOrder} from '../tables/periods.js';
import {readTables} from '../tables/read-tables.js';
import type {Table} from '../tables/table.js';
import {verifyRecords} from '../verify/verify.js';
import type {Ask} from './ask.js';
import {readColumns, type Column, type GivenRoles} from './columns.js';
import {findLayout, type Layout} from './layout.js';
import {measureNamer, neededSeries, type GivenMeasures, type NamedMeasure} from './measures.js';
import {observe, readingsOf, type Observation, type Observations, type Reading} from './observations.js';
import {countriesIn, countryName, countryOf} from './places.js';
import {makeRecords, type Imported} from './records.js';
import {sameDocument} from './renew.js';
import {slug} from './slug.js';

/** What a user says of a table beyond what stands in it. */
export interface ImportOptions {
  readonly sheet?: string | undefined;
  readonly roles: GivenRoles;
  readonly measures: GivenMeasures;
  readonly home?: string | undefined;
  readonly stock?: boolean | undefined;
  /** The time of a table that names none. */
  readonly period?: string | undefined;
  readonly decimal?: Decimal | undefined;
  readonly dayOrder?: DayOrder | undefined;
  /** Of the table as a document; what is left out is read off it. */
  readonly document: Partial<SourceDocument>;
}

/** A file, when it was changed last, and what a user says of it. */
export interface Given {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly changed: string;
  readonly options: ImportOptions;
  /** The data set of an earlier import, which this one renews. */
  readonly earlier: Records | undefined;
  readonly ask: Ask;
  /** Tells in one line what was taken for what. */
  readonly tell: (line: string) => void;
  readonly progress: (line: string) => Promise<void>;
}

/** Makes records of a table. Throws an `Error` that says what is missing, and how to give it. */
export async function importTable(given: Given): Promise<Imported> {
  const {path, bytes, options, tell} = given;
  const tables = await readTables(bytes);
  const table = pickSheet(tables, options.sheet);
  const layout = findLayout(table);
  if (!layout || layout.body.length === 0) throw new Error('no table in it: no row with a header and numbers below it');
  tell(
    `${table.kind}${table.sheet === undefined ? '' : `, sheet “${table.sheet}”`}: ${counted(table.rows.length, 'row')}, the header in row ${layout.header + 1}`
  );
  const columns = readColumns(table, layout, rolesIn(table, layout, options.roles));
  for (const line of columnLines(columns)) tell(`  ${line}`);
  if (!columns.some(({role}) => role === 'value'))
    throw new Error('no column of numbers: say which one it is, --map "COLUMN=value"');
  const reading = await chooseReading(table, layout, columns, given);
  const observations = await readAll(table, layout, columns, reading, given);
  tellLeftOut(observations, layout, tell);
  const document = documentOf(table, layout, given, observations.all);
  const {home, named} = await nameAll(table, layout, columns, observations.all, given);
  const kind = (options.stock ?? isStock(observations.all, named)) ? 'stock' : 'flow';
  const {records, repeated, unlike} = makeRecords(
    table,
    layout,
    observations.all.filter((observation) => named(observation).unit !== undefined),
    {document, home, kind, measureOf: (observation) => ({...named(observation), unit: named(observation).unit ?? ''})}
  );
  if (repeated.length > 0)
    tell(`${counted(repeated.length, 'value')} left out, as another row tells the same thing: ${rowsOf(repeated)}`);
  if (unlike.length > records.facts.length / 10)
    throw new Error(
      `${unlike.length === 1 ? 'a row tells' : `${counted(unlike.length, 'row')} tell`} another value of the same place and time (${rowsOf(unlike)}): say which column tells them apart, --map "COLUMN=series" (or period, month, day)`
    );
  if (unlike.length > 0) tell(`${counted(unlike.length, 'value')} left out, of which there are two: ${rowsOf(unlike)}`);
  const good = withoutRefused(records, tell);
  if (good.facts.length === 0) throw new Error('no value of it can be imported');
  const digest = digestOf(bytes);
  const unproven = verifyRecords(
    inspectRecords(recordsOf(good)).records,
    new Map([[digest, '']]),
    new Map([[digest, tables]])
  );
  const [first] = unproven;
  if (first)
    throw new Error(`${basename(path)} does not prove ${counted(unproven.length, 'value')}: ${printProblem(first)}`);
  return good;
}

/** The import as a whole data set. */
export function recordsOf({document, measures, places, facts}: Imported): object {
  return {documents: [document], measures, facts, places};
}

function pickSheet(tables: readonly [Table, ...Table[]], wanted: string | undefined): Table {
  if (wanted !== undefined) {
    const table = tables.find(({sheet}) => sheet === wanted);
    if (!table)
      throw new Error(`no sheet “${wanted}”, but ${tables.map(({sheet = 'one'}) => `“${sheet}”`).join(', ')}`);
    return table;
  }
  const size = (table: Table) => findLayout(table)?.body.length ?? 0;
  return tables.reduce((largest, table) => (size(table) > size(largest) ? table : largest));
}

/** Roles by the names of columns that there are. */
function rolesIn({rows}: Table, {header, width}: Layout, roles: GivenRoles): GivenRoles {
  for (const name of roles.keys()) {
    const isThere = rows[header]?.includes(name) ?? false;
    if (!isThere && !(/^[A-Z]{1,2}$/u.test(name) && columnIndex(name) < width))
      throw new Error(`--map: no column “${name}”`);
  }
  return roles;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A line for each column, those under times and countries together. */
function columnLines(columns: readonly Column[]): readonly string[] {
  const isWide = ({role, period, country}: Column) =>
    role === 'value' && (period !== undefined || country !== undefined);
  const wide = columns.filter(isWide);
  const [first, last] = [wide[0], wide.at(-1)];
  return [
    ...columns.filter((column) => !isWide(column)).map(({name, role, why}) => `${name}: ${role} (${why})`),
    ...(first && last
      ? [
          `${first.name}${first === last ? '' : ` to ${last.name}`}: ${counted(wide.length, 'column')} of values (${first.why})`,
        ]
      : []),
  ];
}

async function chooseReading(table: Table, layout: Layout, columns: readonly Column[], given: Given): Promise<Reading> {
  const {options, ask, tell} = given;
  const {decimals, dayOrders} = readingsOf(table, layout, columns);
  let {decimal, dayOrder} = options;
  if (decimal === undefined && decimals.length === 1) decimal = decimals[0];
  if (decimal === undefined && decimals.length === 0)
    throw new Error(
      'numbers with decimal points and numbers with decimal commas in one table: say which, --decimal . or --decimal ,'
    );
  const isUnsure = layout.body.some((row) =>
    columns.some(({role, index}) => role === 'value' && /\d[.,]\d/u.test(table.rows[row]?.[index] ?? ''))
  );
  if (decimal === undefined && isUnsure) {
    const answer = await ask('Is “1,234” one thousand (.) or one and a bit (,)? [.]');
    decimal = answer === ',' ? ',' : '.';
    tell(`decimal sign: “${decimal}”, though both can be meant (--decimal says which)`);
  }
  if (dayOrder === undefined && dayOrders.length === 1) [dayOrder] = dayOrders;
  if (dayOrder === undefined && hasAmbiguousDays(table, layout, columns)) {
    const answer = await ask('Is 03/05/2004 the third of May (dmy) or the fifth of March (mdy)?');
    if (answer !== 'dmy' && answer !== 'mdy')
      throw new Error('dates such as 03/05/2004 can be read in two ways: say which, --days dmy or --days mdy');
    dayOrder = answer;
  }
  return {
    decimal: decimal ?? '.',
    dayOrder: dayOrder ?? 'dmy',
    whole: await wholePeriod(table, layout, columns, given),
  };
}

/** The time of a table without one in its cells: as the user says, or the one year that its title or its file's name has. */
async function wholePeriod(
  table: Table,
  {above}: Layout,
  columns: readonly Column[],
  {path, options, ask, tell}: Given
): Promise<Reading['whole']> {
  if (columns.some(({role, period}) => role === 'period' || period !== undefined)) return undefined;
  const title = [table.about?.title ?? '', ...above, humanName(path)].join(' ');
  const years = new Set([...title.matchAll(/(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/gu)].map(([year]) => year));
  const [year] = years.size === 1 ? years : [];
  if (options.period === undefined && year !== undefined) {
    tell(`time: ${year}, the only year in the title or the name of the file (--period says otherwise)`);
    return {period: {from: year}, how: 'the only year that the title of the table names'};
  }
  const given = options.period ?? (await ask('No column names a time. Of when is the table?'));
  const period = given === undefined ? undefined : parsePeriod(given);
  if (!period) throw new Error('no column names a time: say of when the table is, --period 2023');
  return {period, how: 'the time of the table as a whole; its cells name none'};
}

function hasAmbiguousDays({rows}: Table, {body}: Layout, columns: readonly Column[]): boolean {
  const times = columns.filter(({role}) => role === 'period');
  return times.some(({index}) => body.some((row) => /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/u.test(rows[row]?.[index] ?? '')));
}

async function readAll(
  table: Table,
  layout: Layout,
  columns: readonly Column[],
  reading: Reading,
  {progress}: Given
): Promise<Observations> {
  const steps = observe(table, layout, columns, reading);
  for (;;) {
    const {done, value} = steps.next();
    if (done === true) return value;
    await progress(`${value} of ${layout.body.length} rows read`);
  }
}

function tellLeftOut({all, leftOut, missing}: Observations, {notes}: Layout, tell: (line: string) => void): void {
  const empty = [...missing.values()].reduce((sum, count) => sum + count, 0);
  const marks = [...missing].filter(([mark]) => mark !== '').map(([mark, count]) => `${mark} ${count} times`);
  tell(
    `${counted(all.length, 'value')}${empty === 0 ? '' : `; ${counted(empty, 'cell')} without one${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`}`
  );
  if (notes.length > 0) tell(`rows without data: ${rowsOf(notes.map((row) => row + 1))}`);
  const causes = [...leftOut].sort(([, a], [, b]) => b.length - a.length);
  for (const [why, rows] of causes.slice(0, MOST_CAUSES)) tell(`left out, ${why}: ${rowsOf(rows)}`);
  const rest = causes.slice(MOST_CAUSES);
  if (rest.length > 0)
    tell(`left out for ${rest.length} more such reasons: ${rowsOf(rest.flatMap(([, rows]) => rows))}`);
}

const MOST_CAUSES = 5;

function rowsOf(rows: readonly number[]): string {
  const shown = rows.slice(0, 3).join(', ');
  return rows.length === 1 ? `row ${shown}` : `rows ${shown}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`;
}

/** The country at home, and the measure of each value; asks for what the table does not say. */
async function nameAll(
  table: Table,
  layout: Layout,
  columns: readonly Column[],
  observations: readonly Observation[],
  {path, options, ask, tell}: Given
): Promise<{home: string | undefined; named: (observation: Observation) => NamedMeasure}> {
  // Next year's file is called otherwise, and tells of the same.
  const fileName = nameOfFile(path);
  const series = neededSeries(observations, columns.filter(({role}) => role === 'series').length);
  const name = (units: ReadonlyMap<string, string>) =>
    measureNamer(table, layout, columns, series, fileName, {...options.measures, units});
  const units = new Map(options.measures.units);
  let named = name(units);
  const measures = new Map(observations.map((observation) => [named(observation).label, observation]));
  const without = [...measures].filter(([, observation]) => named(observation).unit === undefined);
  for (const [label, {column}] of without.slice(0, MOST_QUESTIONS)) {
    const answer = await ask(
      `What does “${label}” count? (USD, million KZT, percent, people; nothing to leave it out)`
    );
    if (answer !== undefined)
      units.set(column.period === undefined && column.country === undefined ? column.name : '', answer);
  }
  named = name(units);
  const unitless = [...measures].filter(([, observation]) => named(observation).unit === undefined);
  const [first] = unitless;
  if (first && unitless.length === measures.size)
    throw new Error(`nothing says what “${first[0]}” counts: give it, --unit USD (or "million KZT", percent, people)`);
  for (const [label, {column}] of unitless)
    tell(`left out, nothing says what “${label}” counts: --unit "${column.name}=…"`);
  for (const [label, observation] of [...measures].slice(0, 10)) {
    const {unit, scale, why} = named(observation);
    if (unit !== undefined)
      tell(`measure “${label}”: ${unit}${scale === 1 ? '' : `, times ${scale.toLocaleString('en')}`} (${why})`);
  }
  return {home: await homeOf(table, layout, columns, observations, humanName(path), {options, ask, tell}), named};
}

const MOST_QUESTIONS = 5;

async function homeOf(
  table: Table,
  {above}: Layout,
  columns: readonly Column[],
  observations: readonly Observation[],
  fileName: string,
  {options, ask, tell}: Pick<Given, 'options' | 'ask' | 'tell'>
): Promise<string | undefined> {
  if (options.home !== undefined) {
    const code = countryOf(options.home) ?? countryOf(options.home.toUpperCase());
    if (code === undefined) throw new Error(`--home: no country: ${options.home}`);
    return code;
  }
  if (columns.some(({role}) => role === 'from')) return undefined;
  const titles = [table.about?.title ?? '', ...above, fileName].join(' · ');
  const named = countriesIn(titles).filter((code) => !observations.some(({place}) => place?.code === code));
  const hasPlaces = observations.some(({place}) => place !== undefined);
  if (
    named.length === 1 &&
    (!hasPlaces || /export|import|trade|invest|экспорт|импорт|торгов|инвест|수출|수입|무역|투자/iu.test(titles))
  ) {
    tell(`home: ${named[0] ?? ''}, whom the title or the name of the file names (--home says otherwise)`);
    return named[0];
  }
  if (hasPlaces) return undefined;
  const answer = await ask('No column names a country. Whose numbers are these?');
  const code = answer === undefined ? undefined : countryOf(answer);
  if (code === undefined) throw new Error('no column names a country: say whose numbers these are, --home KZ');
  return code;
}

/** Words of what is there at a time, and no sum over it. */
const STOCK =
  /population|people|stock|debt|reserves|price|rate|index|level|temperature|life expect|численност|населени|цена|курс|долг|халық|баға|인구|가격|환율/iu;

function isStock(observations: readonly Observation[], named: (observation: Observation) => NamedMeasure): boolean {
  return observations.slice(0, 1).some((observation) => {
    const {label, unit = ''} = named(observation);
    return STOCK.test(`${label} ${unit}`);
  });
}

/** The table as a document: what the user says, and else what the file says of itself. */
function documentOf(
  table: Table,
  {above}: Layout,
  {path, bytes, changed, options, earlier, tell}: Given,
  observations: readonly Observation[]
): SourceDocument {
  const source = above
    .map((line) => /^(?:source|источник|дереккөз|출처)\s*[:：]\s*(.{3,80})$/iu.exec(line)?.[1])
    .find((found) => found !== undefined);
  const publisher = options.document.publisher ?? table.about?.publisher ?? source;
  const digest = digestOf(bytes);
  // What was said of these very bytes before still holds.
  const known = sameDocument(earlier, digest);
  const date = options.document.date ?? known?.date ?? table.about?.updated ?? changed;
  if (options.document.date === undefined && !known)
    tell(
      `published: ${date}, ${table.about?.updated === undefined ? 'when the file was changed last' : 'as the file says'} (--date says otherwise)`
    );
  const ahead = observations.filter(({period}) => period.from > date.slice(0, period.from.length)).length;
  if (ahead > 0) tell(`${counted(ahead, 'value')} of times after that: estimates`);
  return {
    id: slug(humanName(path)) || 'table',
    date,
    language: languageOf(table),
    about: table.about?.title ?? above.find((line) => line.length > 8) ?? `Table “${humanName(path)}”`,
    digest,
    ...(publisher !== undefined && {publisher}),
    ...known,
    ...options.document,
  };
}

function languageOf({rows}: Table): string {
  const text = rows.slice(0, 50).flat().join(' ');
  if (/[әғқңөұүһ]/iu.test(text)) return 'kk';
  return /\p{sc=Hangul}/u.test(text) ? 'ko' : /\p{sc=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** What a file's name says of its values, without a year at its end and the country at home. */
function nameOfFile(path: string): string {
  const name = humanName(path);
  const words = countriesIn(name).reduce(
    (rest, code) => rest.replace(new RegExp(`\\s*${countryName(code, 'en')}`, 'iu'), ''),
    name
  );
  return words.replace(/[\s\d.()]+$/u, '').trim() || name;
}

export function humanName(path: string): string {
  return basename(path, extname(path)).replace(/[_-]+/gu, ' ').trim();
}

/** The records without the values that the check refuses, each cause told once. */
function withoutRefused(records: Imported, tell: (line: string) => void): Imported {
  const {problems} = inspectRecords(recordsOf(records));
  const refused = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.file !== 'facts.json') throw new Error(printProblem(problem));
    const cause = problem.message.replace(/: .*$/u, '');
    refused.set(cause, [...(refused.get(cause) ?? []), problem]);
  }
  for (const [, ofCause] of refused) {
    const [first] = ofCause;
    if (first) tell(`${counted(ofCause.length, 'value')} left out that cannot be told yet: ${printProblem(first)}`);
  }
  const ids = new Set(problems.map(({record}) => record));
  const facts = records.facts.filter(({id}) => !ids.has(id));
  const used = new Set(facts.flatMap(({scope, partners}) => [scope.from, scope.to, ...partners]));
  const measured = new Set(facts.map(({measure}) => measure));
  return {
    ...records,
    facts,
    places: records.places.filter(({id}) => used.has(id)),
    measures: records.measures.filter(({id}) => measured.has(id)),
  };
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
