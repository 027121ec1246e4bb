import type {Table} from '../tables/table.js';
import {isOwnMeasure, type Column} from './columns.js';
import {humanName, nameOfFile} from './document.js';
import type {Given} from './given.js';
import type {Layout} from './layout.js';
import {measureNamer, neededSeries, type NamedMeasure} from './measures.js';
import type {Observation} from './observations.js';
import {countriesIn, placeOf} from './places.js';

/** The country at home, and the measure of each value; asks for what the table does not say. */
export async function nameValues(
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
    if (answer !== undefined) units.set(isOwnMeasure(column) ? column.name : (column.measure ?? ''), answer);
  }
  named = name(units);
  const unitless = [...measures].filter(([, observation]) => named(observation).unit === undefined);
  const [first] = unitless;
  if (first && unitless.length === measures.size)
    throw new Error(`nothing says what “${first[0]}” counts: give it, --unit USD (or "million KZT", percent, people)`);
  for (const [label, {column}] of unitless)
    tell(
      `left out, nothing says what “${label}” counts: --unit "${isOwnMeasure(column) ? column.name : (column.measure ?? column.name)}=…"`
    );
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
    const code = placeOf(options.home) ?? placeOf(options.home.toUpperCase());
    if (code === undefined) throw new Error(`--home: neither a country nor a group of them: ${options.home}`);
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
  const code = answer === undefined ? undefined : placeOf(answer);
  if (code === undefined) throw new Error('no column names a country: say whose numbers these are, --home KZ (or EU, World)');
  return code;
}

/** Words of what is there at a time, and no sum over it. */
const STOCK =
  /population|people|stock|debt|reserves|price|rate|index|level|temperature|life expect|численност|населени|цена|курс|долг|халық|баға|인구|가격|환율/iu;

/** Whether the values are of what is held at a time, by their names. */
export function isStock(
  observations: readonly Observation[],
  named: (observation: Observation) => NamedMeasure
): boolean {
  return observations.slice(0, 1).some((observation) => {
    const {label, unit = ''} = named(observation);
    return STOCK.test(`${label} ${unit}`);
  });
}
