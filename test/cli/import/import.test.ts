import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import type {ImportOptions} from '../../../src/cli/import/given.js';
import {importTable, recordsOf} from '../../../src/cli/import/import-table.js';
import {renew} from '../../../src/cli/import/renew.js';
import type {Imported} from '../../../src/cli/import/records.js';
import {checkRecords} from '../../../src/model/check/index.js';
import type {Records} from '../../../src/model/dataset.js';

interface Told {
  readonly records: Imported;
  readonly lines: readonly string[];
  /** `measure place period value unit`, a line a fact. */
  readonly values: readonly string[];
}

async function imported(
  file: string,
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
  earlier?: Records
): Promise<Told> {
  const lines: string[] = [];
  const records = await importTable({
    path: file,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    changed: '2024-05-02',
    options: {roles: new Map(), measures: {labels: new Map(), units: new Map()}, document: {}, ...options},
    earlier,
    ask: () => Promise.resolve(undefined),
    tell: (line) => lines.push(line),
    progress: () => Promise.resolve(),
  });
  const values = records.facts.map((fact) => {
    const {measure, partners, period, unit, status} = fact;
    const when =
      period.basis === 'open' ? 'open' : [period.from, ...(period.to === undefined ? [] : [period.to])].join('/');
    const value = fact.kind === 'quantity' ? fact.value : fact.reason;
    return [measure, ...partners, when, value, unit, ...(status === 'reported' ? [] : [status])].join(' ');
  });
  return {records, lines, values};
}

const withUnit = (unit: string): Partial<ImportOptions> => ({
  measures: {labels: new Map(), units: new Map([['', unit]])},
});

const tables: readonly (readonly [
  why: string,
  file: string,
  text: string,
  options: Partial<ImportOptions>,
  values: readonly string[],
])[] = [
  [
    'a wide table, with the unit and the scale in the file’s name',
    'exports-usd-mn.csv',
    'Country,2022,2023\nItaly,"1,234.5",:\nSouth Korea,..,2\n',
    {},
    ['exports it 2022 1234500000 USD', 'exports kr 2023 2000000 USD'],
  ],
  [
    'a long table with decimal commas',
    'table.csv',
    'country;year;GDP (current US$)\nKAZ;2022;1234,5\nKAZ;2023;2\n',
    {},
    ['gdp-current-us kz 2022 1234.5 USD', 'gdp-current-us kz 2023 2 USD'],
  ],
  [
    'rows above the header and notes below',
    't.csv',
    'Exports of goods in million euro,,\nSource: The Lantern,,\n,,\nPartner,2022,2023\nItaly,1,2\nFrance,3,4\nNotes: all made up,,\n',
    {},
    [
      'exports-of-goods it 2022 1000000 EUR',
      'exports-of-goods it 2023 2000000 EUR',
      'exports-of-goods fr 2022 3000000 EUR',
      'exports-of-goods fr 2023 4000000 EUR',
    ],
  ],
  [
    'countries at the heads of columns, and months in rows',
    'imports-kzt.csv',
    'Month,Italy,China\nJan 2023,1,2\nFeb 2023,3,\n',
    {},
    ['imports it 2023-01 1 KZT', 'imports cn 2023-01 2 KZT', 'imports it 2023-02 3 KZT'],
  ],
  [
    'Russian heads and names, with spaces between thousands',
    'eksport.csv',
    'Страна;Год;Экспорт, млн тенге\nКитай;2023;1 234,5\nРеспублика Корея;2023;2\n',
    {},
    ['eksport cn 2023 1234500000 KZT', 'eksport kr 2023 2000000 KZT'],
  ],
  [
    'several columns of numbers, each a measure of its own, and one left out for want of a unit',
    't.csv',
    'country,year,population,exports_usd\nItaly,2023,59000000,7\n',
    {},
    ['population it 2023 59000000 people', 'exports it 2023 7 USD'],
  ],
  [
    'a series beside place and time',
    'trade-usd.csv',
    'partner,flow,year,value\nItaly,Exports,2023,1\nItaly,Imports,2023,2\n',
    {},
    ['exports it 2023 1 USD', 'imports it 2023 2 USD'],
  ],
  [
    'SDMX-CSV with its own unit, power of ten and state',
    'dot.csv',
    'DATAFLOW,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\nI:D(1),KAZ,ITA,EXPORTS,2023-Q1,1.5,USD,6,E\n',
    {},
    ['exports it 2023-01/2023-03 1500000 USD estimated'],
  ],
  [
    'no place at all, with the country that somebody gives',
    'rate.csv',
    'date,price\n2023-01-02,460\n2023-01-03,461\n',
    {...withUnit('KZT'), home: 'Kazakhstan'},
    ['price kz 2023-01-02 460 KZT', 'price kz 2023-01-03 461 KZT'],
  ],
  [
    'no time at all, and a year in its name',
    'visitors-2023.csv',
    'country,visitors\nItaly,10\nChina,20\n',
    {},
    ['visitors it 2023 10 visitors', 'visitors cn 2023 20 visitors'],
  ],
  [
    'a column of years that writes their first days',
    't.csv',
    'country,year,exports_usd\nItaly,2022-01-01,1\nItaly,2023-01-01,2\n',
    {},
    ['exports it 2022 1 USD', 'exports it 2023 2 USD'],
  ],
  [
    'years and months in two columns',
    't.csv',
    'country,year,month,exports_usd\nItaly,2022,1,1\nItaly,2022,2,2\n',
    {},
    ['exports it 2022-01 1 USD', 'exports it 2022-02 2 USD'],
  ],
  [
    'years, months and days in three columns',
    't.csv',
    'year,month,date_of_month,births\n2000,1,1,9083\n2000,1,2,8006\n',
    {home: 'US'},
    ['births us 2000-01-01 9083 births', 'births us 2000-01-02 8006 births'],
  ],
  [
    'columns called by somebody',
    't.csv',
    'a,b,c\nItaly,2022,1\nItaly,2023,2\n',
    {
      ...withUnit('USD'),
      roles: new Map([
        ['a', 'place'],
        ['b', 'period'],
        ['c', 'value'],
      ]),
    },
    ['c it 2022 1 USD', 'c it 2023 2 USD'],
  ],
];
for (const [why, file, text, options, values] of tables)
  test(`a table is imported: ${why}`, async () => {
    const told = await imported(file, text, options);
    assert.deepEqual(told.values, values);
    assert.equal(checkRecords(recordsOf(told.records)).state, 'good');
  });

const refused: readonly (readonly [why: string, text: string, options: Partial<ImportOptions>, message: RegExp])[] = [
  ['no country', 'date,exports_usd\n2023-01-02,460\n', {}, /--home KZ/u],
  ['no time', 'country,exports_usd\nItaly,460\n', {}, /--period 2023/u],
  ['no unit', 'country,year,exports\nItaly,2023,460\n', {}, /--unit USD/u],
  ['no order of day and month', 'country,date,exports_usd\nItaly,03/05/2004,460\n', {}, /--days dmy or --days mdy/u],
  [
    'no decimal sign',
    'country;year;exports_usd\nItaly;2022;1,25\nItaly;2023;1.25\n',
    {},
    /--decimal \. or --decimal ,/u,
  ],
  [
    'no such column',
    'country,year,exports_usd\nItaly,2022,1\n',
    {roles: new Map([['land', 'place']])},
    /no column “land”/u,
  ],
  ['no table', 'only words\n', {}, /no table in it/u],
  [
    'two values of one thing',
    'country,year,exports_usd\nItaly,2023,5\nItaly,2023,6\n',
    {},
    /a row tells another value of the same place and time \(row 3\)/u,
  ],
];
for (const [why, text, options, message] of refused)
  test(`a table with ${why} is refused, and told what to give`, () =>
    assert.rejects(imported('t.csv', text, options), message));

test('what is left out is told with its rows', async () => {
  const {lines, values} = await imported(
    't.csv',
    'country,year,exports_usd\nItaly,2023,5\nElsewhere,2023,7\nItaly,soon,1\nItaly,2022,n/a\nItaly,2023,5\n'
  );
  assert.deepEqual(values, ['exports it 2023 5 USD']);
  assert.ok(lines.includes('left out, no country or group of them: Elsewhere: row 3'));
  assert.ok(lines.includes('left out, no time: soon: row 4'));
  assert.ok(lines.includes('2 values; 1 cell without one (n/a 1 times)'));
  assert.ok(lines.includes('1 value left out, as another row tells the same thing: row 6'));
});

test('a workbook is imported from its largest sheet, and each value proven by its cell', async () => {
  const file = new URL('../tables/trade.xlsx', import.meta.url);
  const {records} = await imported('trade.xlsx', await readFile(file));
  assert.equal(records.facts.length, 8);
  assert.deepEqual(records.facts[0]?.citations, [
    {
      document: 'trade',
      sheet: 'Exports',
      row: 4,
      rowName: '2023-01-01',
      column: 'Italy',
      scale: 1000,
      asWritten: '1234.5',
    },
  ]);
  assert.deepEqual(records.facts[0].scope, {from: 'kz', to: 'it', direction: 'one-way', kind: 'flow'});
});

test('a newer table keeps ids, and what its values were before', async () => {
  const good = (records: object) => {
    const check = checkRecords(records);
    return check.state === 'good' ? check.records : assert.fail(check.problems[0].message);
  };
  const table = (italy: number, rest: string) => `country,2022,2023\nItaly,1,${italy}\n${rest}`;
  const first = await imported('a-usd.csv', table(2, 'China,3,4\n'), {document: {date: '2024-01-10'}});
  const before = good(recordsOf(first.records));
  assert.deepEqual(renew(before, first.records), {records: recordsOf(first.records), changes: ['nothing new in it']});

  const second = await imported('a-usd-2.csv', table(5, 'France,6,7\n'), {document: {date: '2025-01-10'}}, before);
  const {records, changes} = renew(before, second.records);
  assert.deepEqual(changes, [
    '2 new',
    '1 changed, and what they were is kept:',
    '  a-it-2023: 2 before, 5 now',
    '2 not in this table, and kept with their old source',
  ]);
  const after = good(records);
  const changed = after.facts.find(({id}) => id === 'a-it-2023');
  assert.deepEqual(changed && {earlier: changed.earlier, citations: changed.citations.map(({document}) => document)}, {
    earlier: [{before: 'a-usd-2', value: 2}],
    citations: ['a-usd', 'a-usd-2'],
  });
  assert.deepEqual(good(renew(after, second.records).records), after);
  const sameDay = await imported('a-usd-3.csv', table(9, ''), {document: {date: '2025-01-10'}}, after);
  assert.throws(() => renew(after, sameDay.records), /--date DATE after that/u);
});
