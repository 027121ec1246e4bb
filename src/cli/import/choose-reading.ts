import {arePairs, parsePair, parsePeriod} from '../tables/periods.js';
import type {Table} from '../tables/table.js';
import type {Column} from './columns.js';
import {humanName} from './document.js';
import {readFirstMonth} from './fiscal-years.js';
import type {Given} from './given.js';
import type {Layout} from './layout.js';
import {readingsOf, type Reading} from './observations.js';

/** How numbers and dates are read: as the user says, as the table tells, or as he answers. Throws where nobody says it. */
export async function chooseReading(
  table: Table,
  layout: Layout,
  columns: readonly Column[],
  given: Given
): Promise<Reading> {
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
    others: options.others ?? false,
    whole: await wholePeriod(table, layout, columns, given),
    fiscal: await firstMonth(table, layout, columns, given),
  };
}

/** In which month the fiscal years of the table begin, as the user says. */
async function firstMonth(
  {rows}: Table,
  {body}: Layout,
  columns: readonly Column[],
  {options, ask}: Given
): Promise<Reading['fiscal']> {
  const cells = columns.flatMap(({role, index}) =>
    role === 'period' ? body.map((row) => rows[row]?.[index] ?? '') : []
  );
  const pairs = arePairs(cells);
  const times = [
    ...columns.map(({period}) => period),
    ...cells.map((cell) => (pairs ? parsePair(cell) : undefined) ?? parsePeriod(cell)),
  ];
  const year = times.find((time) => time?.name === 'fiscal-year');
  if (!year || options.fiscalYear) return options.fiscalYear;
  const name = year.to === undefined ? `FY${year.from}` : `${year.from}/${year.to.slice(-2)}`;
  const answer = await ask(`In which month does the fiscal year ${name} begin? (such as ${year.from}-04)`);
  const first = answer === undefined ? undefined : readFirstMonth(`${year.from}=${answer}`);
  if (!first)
    throw new Error(
      `fiscal years such as ${name}: say in which month that begins, --fiscal-year ${year.from}=${year.from}-04`
    );
  return first;
}

/** The time of a table without one in its cells: as the user says, or the one year that its title or its file's name has. */
async function wholePeriod(
  table: Table,
  {above}: Layout,
  columns: readonly Column[],
  {path, options, ask, tell}: Given
): Promise<Reading['whole']> {
  if (columns.some(({role, period}) => role === 'period' || (role === 'value' && period !== undefined)))
    return undefined;
  const title = [table.about?.title ?? '', above.title ?? '', ...above.lines, humanName(path)].join(' ');
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
