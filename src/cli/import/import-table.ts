import {basename} from 'node:path';
import {inspectRecords, printProblem, type Problem} from '../../model/check/index.js';
import {digestOf} from '../read-texts.js';
import {parseNumber} from '../tables/numbers.js';
import {readTables} from '../tables/read-tables.js';
import {columnLetter, type Table} from '../tables/table.js';
import {verifyRecords} from '../verify/verify.js';
import {chooseReading} from './choose-reading.js';
import {isOwnMeasure, readColumns, type Column, type GivenRoles} from './columns.js';
import {documentOf} from './document.js';
import type {Given} from './given.js';
import {columnCells, findLayout, headOf, type Layout} from './layout.js';
import {isMoneyOf} from './money.js';
import {isStock, nameValues} from './name-values.js';
import type {NamedMeasure} from './measures.js';
import {notYetCounted, observe, type Observation, type Observations, type Reading} from './observations.js';
import {makeRecords, type Imported, type MeasureOf} from './records.js';
import {counted, rowsOf, tellLeftOut} from './told.js';

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
  const columns = readColumns(table, layout, rolesIn(layout, options.roles));
  for (const line of columnLines(columns)) tell(`  ${line}`);
  if (!columns.some(({role}) => role === 'value'))
    throw new Error(
      'no column of numbers. Events, agreements and people are written as records, by hand or by a script (docs/hosts/own-records.md); if one column does hold numbers, say which, --map "COLUMN=value"'
    );
  const reading = await chooseReading(table, layout, columns, given);
  const observations = withoutEmptyTimes(await readAll(table, layout, columns, reading, given), tell);
  tellLeftOut(observations, layout, tell);
  const document = documentOf(table, layout, given, observations.all);
  const {home, named} = await nameValues(table, layout, columns, observations.all, given);
  const kindOf = (measure: MeasureOf) => ((options.stock ?? isStock(measure)) ? 'stock' : 'flow');
  const usable = observations.all.filter((observation) => named(observation).unit !== undefined);
  const isOther = (observation: Observation) =>
    observation.money !== undefined && !isMoneyOf(observation.money, named(observation).unit ?? '');
  const inOther = usable.filter(isOther);
  if (inOther.length > 0)
    tell(
      `${counted(inOther.length, 'value')} left out, in other money than the measure is: ${rowsOf(inOther.map(({row}) => row + 1))}`
    );
  const {records, repeated, unlike} = makeRecords(
    table,
    layout,
    usable.filter((observation) => !isOther(observation)),
    {document, home, kindOf, measureOf: toldApart(observations.all, named)}
  );
  if (repeated.length > 0)
    tell(`${counted(repeated.length, 'value')} left out, as another row tells the same thing: ${rowsOf(repeated)}`);
  if (unlike.length > records.facts.length / 10)
    throw new Error(
      `${unlike.length === 1 ? 'a row tells' : `${counted(unlike.length, 'row')} tell`} another value of the same place and time (${rowsOf(unlike)}): ${wayOut(table, layout, columns)}`
    );
  if (unlike.length > 0) tell(`${counted(unlike.length, 'value')} left out, of which there are two: ${rowsOf(unlike)}`);
  await given.progress(`${counted(records.facts.length, 'value')}: checking them`);
  const good = withoutRefused(records, tell);
  if (good.facts.length === 0) throw new Error('no value of it can be imported');
  await given.progress(`${counted(good.facts.length, 'value')}: proving them by their cells`);
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

/** Without the times of which nothing was counted yet. */
function withoutEmptyTimes(observations: Observations, tell: (line: string) => void): Observations {
  const times = notYetCounted(observations.all);
  if (times.size === 0) return observations;
  tell(`left out, 0 for everybody, so not counted yet: ${[...times].join(', ')}`);
  return {...observations, all: observations.all.filter(({period}) => !times.has(period.from.slice(0, 7)))};
}

/** The measure of each value; of those that have one label in several units the unit is told too. */
function toldApart(
  observations: readonly Observation[],
  named: (observation: Observation) => NamedMeasure
): (observation: Observation) => MeasureOf {
  const units = new Map<string, Set<string>>();
  for (const {label, unit} of observations.map(named))
    if (unit !== undefined) units.set(label, (units.get(label) ?? new Set()).add(unit));
  return (observation) => {
    const {label, unit = '', ...others} = named(observation);
    return {...others, unit, label: (units.get(label)?.size ?? 0) > 1 ? `${label}, ${unit}` : label};
  };
}

function wayOut(table: Table, layout: Layout, columns: readonly Column[]): string {
  const hasHours = columns.some(
    ({role, index}) =>
      role === 'period' &&
      columnCells(table, layout, index).some((cell) => /\d[T ]\d{1,2}:(?!00)\d|\d[T ](?!00)\d{2}:/u.test(cell))
  );
  return hasHours
    ? 'times of day are none that can be told, so sum its values up by day'
    : 'say which column tells them apart, --map "COLUMN=series" (or period, month, day)';
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
  const size = (table: Table) => {
    const layout = findLayout(table);
    const cells = (layout?.body ?? []).flatMap((row) => table.rows[row] ?? []);
    return cells.filter((cell) => parseNumber(cell, '.') ?? parseNumber(cell, ',')).length;
  };
  const [first] = [...tables].map((table) => [table, size(table)] as const).sort(([, a], [, b]) => b - a);
  return first?.[0] ?? tables[0];
}

/** Roles by the names of columns that there are. */
function rolesIn(layout: Layout, roles: GivenRoles): GivenRoles {
  const {heads, width} = layout;
  for (const name of roles.keys()) {
    const isThere = heads.some((_, column) => headOf(layout, column) === name);
    if (!isThere && !(/^[A-Z]{1,2}$/u.test(name) && columnIndex(name) < width))
      throw new Error(
        `--map: no column “${name}”, but ${heads.map((_, column) => `“${headOf(layout, column) || columnLetter(column)}”`).join(', ')}`
      );
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
  const isWide = (column: Column) => column.role === 'value' && !isOwnMeasure(column);
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
