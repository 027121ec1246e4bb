import type {Table} from '../tables/table.js';
import {isOwnMeasure, type Column} from './columns.js';
import {humanName, nameOfFile} from './document.js';
import type {Given} from './given.js';
import type {Layout} from './layout.js';
import {measureNamer, neededSeries, type NamedMeasure} from './measures.js';
import type {Observation} from './observations.js';
import {countriesIn, placeOf} from './places.js';
import type {MeasureOf} from './records.js';

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
  tooMany(measures.size, columns, series, observations.length);
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

/** More kinds of number has no table, and of its rows each has a kind of its own in none. */
const MOST_MEASURES = 500;

/** Throws where the words of a table are no series: those of events, of treaties, of people. */
function tooMany(count: number, columns: readonly Column[], series: readonly number[], values: number): void {
  if (count <= MOST_MEASURES && (count < 20 || count < values / 2)) return;
  const names = columns.filter(({role}) => role === 'series').map(({name}) => `“${name}”`);
  const told = series.map((index) => names[index] ?? '').join(', ');
  throw new Error(
    `${count} kinds of number by the words of ${told}: a table of events, agreements or people is none of numbers, and is written as records, by hand or by a script (docs/hosts/own-records.md); if it is one, say what tells no series, --map "COLUMN=skip"`
  );
}

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
  if (columns.some(({role}) => role === 'from') || above.reporter !== undefined) return undefined;
  const titles = [table.about?.title ?? '', above.title ?? '', ...above.lines, fileName].join(' · ');
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
  if (code === undefined)
    throw new Error('no column names a country: say whose numbers these are, --home KZ (or EU, World)');
  return code;
}

/** Words of what is there at a time, and no sum over it. */
const STOCK =
  /\b(?:population|people|stocks?|debts?|reserves|prices?|rates?|index|levels?|temperatures?|life expectancy|per capita|percent(?:age)?|ratios?|per-mille|ppm)\b|°|численност|населени|цена|(?<!\p{L})курс|долг|халық|баға|인구|가격|환율/iu;

/** Whether a measure tells what is held at a time, by its name and unit. */
export function isStock({label, unit}: MeasureOf): boolean {
  return STOCK.test(`${label} ${unit}`);
}
