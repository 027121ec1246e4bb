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
    'scales in its cells, which say more than its head',
    'trade.csv',
    'Country,2022,2023\nItaly,$4.2 bn,$950 m\nSouth Korea,$1.1 million,7\n',
    withUnit('million USD'),
    [
      'trade it 2022 4200000000 USD',
      'trade it 2023 950000000 USD',
      'trade kr 2022 1100000 USD',
      'trade kr 2023 7000000 USD',
    ],
  ],
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
  [
    'a unit for all columns, but for one whose head names another, and a unit that is given for one alone',
    't.csv',
    'country,year,Population,GDP,Temperature\nItaly,2023,59000000,7,14.5\n',
    {
      measures: {
        labels: new Map(),
        units: new Map([
          ['', 'USD'],
          ['Temperature', '°C'],
        ]),
      },
    },
    ['population it 2023 59000000 people', 'gdp it 2023 7 USD', 'temperature it 2023 14.5 °C'],
  ],
  [
    'how firm a column is, told beside its year',
    'exports.csv',
    'Экспорт Казахстана, млн долл. США\n\nСтрана;2022;2023 (прогноз);2024f\nИталия;8\u00a0950,5;14870;1\nКитай;9810;13170;2\n',
    {home: 'KZ'},
    [
      'eksport-kazakhstana it 2022 8950500000 USD',
      'eksport-kazakhstana it 2023 14870000000 USD forecast',
      'eksport-kazakhstana it 2024 1000000 USD forecast',
      'eksport-kazakhstana cn 2022 9810000000 USD',
      'eksport-kazakhstana cn 2023 13170000000 USD forecast',
      'eksport-kazakhstana cn 2024 2000000 USD forecast',
    ],
  ],
  [
    'flags of Eurostat beside the numbers and in the place of one',
    'growth.csv',
    'geo,2020,2021,2022,2023,2024\nIT,1.1 e,1.2p,1.3 b,:c,1.4 f\n',
    withUnit('percent'),
    [
      'growth it 2020 1.1 percent estimated',
      'growth it 2021 1.2 percent provisional',
      'growth it 2022 1.3 percent',
      'growth it 2023 confidential percent',
      'growth it 2024 1.4 percent forecast',
    ],
  ],
  [
    'states of SDMX in a column, also of a value that is kept secret',
    'dot.csv',
    'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\nKAZ,2019-Q3,1.5,PC,P\nKAZ,2019-Q4,,PC,Q\nKAZ,2020-Q1,,PC,M\n',
    {},
    ['dot kz 2019-07/2019-09 1.5 percent provisional', 'dot kz 2019-10/2019-12 confidential percent'],
  ],
  [
    'the world, groups and regions beside countries',
    'trade-usd.csv',
    'partner,2023\nWorld,9\nEU27_2020,5\nEuro area,4\nOPEC,3\nMiddle East & North Africa,2\nItaly,1\nUSSR,0\n',
    {home: 'KZ'},
    [
      'trade world 2023 9 USD',
      'trade eu 2023 5 USD',
      'trade euro-area 2023 4 USD',
      'trade opec 2023 3 USD',
      'trade middle-east-north-africa 2023 2 USD',
      'trade it 2023 1 USD',
      'trade soviet-union 2023 0 USD',
    ],
  ],
  [
    'the union and its currency’s area by the number of their members',
    'trade-usd.csv',
    'partner,2019\nEuropean Union - 28 countries (2013-2020),5\nEA19,4\nItaly,1\n',
    {home: 'KZ'},
    ['trade eu-28 2019 5 USD', 'trade euro-area-19 2019 4 USD', 'trade it 2019 1 USD'],
  ],
  [
    'names that are nobody known, where somebody says that they are groups',
    'trade-usd.csv',
    'partner,2023\nItaly,5\nChina,5\nElsewhere in Asia,7\n',
    {home: 'KZ', others: true},
    ['trade it 2023 5 USD', 'trade cn 2023 5 USD', 'trade elsewhere-in-asia 2023 7 USD'],
  ],
  [
    'years over what the numbers are, with a unit below',
    't.csv',
    'Country,2022,,2023,\n,Exports (USD),Imports (USD),Exports (USD),Imports (USD)\nItaly,1,2,3,4\n',
    {home: 'KZ'},
    ['exports it 2022 1 USD', 'imports it 2022 2 USD', 'exports it 2023 3 USD', 'imports it 2023 4 USD'],
  ],
  [
    'years over months',
    'oil-usd.csv',
    'Country,2022,,2023,\n,Nov,Dec,Jan,Feb\nItaly,1,2,3,4\nChina,5,6,7,8\n',
    {},
    [
      'oil it 2022-11 1 USD',
      'oil it 2022-12 2 USD',
      'oil it 2023-01 3 USD',
      'oil it 2023-02 4 USD',
      'oil cn 2022-11 5 USD',
      'oil cn 2022-12 6 USD',
      'oil cn 2023-01 7 USD',
      'oil cn 2023-02 8 USD',
    ],
  ],
  [
    'countries over years',
    'oil-usd.csv',
    'Product,Italy,,China,\n,2022,2023,2022,2023\nCrude,1,2,3,4\n',
    {},
    ['crude it 2022 1 USD', 'crude it 2023 2 USD', 'crude cn 2022 3 USD', 'crude cn 2023 4 USD'],
  ],
  [
    'a year in the row, months at the heads, and their sum',
    't-usd.csv',
    `CTYNAME,year,${['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'YR'].map((month) => `E${month}`).join(',')}\nItaly,2023,1,2,3,4,5,6,21\n`.replace(
      'CTYNAME',
      'country'
    ),
    {measures: {labels: new Map([['E', 'Exports']]), units: new Map()}},
    [
      'exports it 2023-01 1 USD',
      'exports it 2023-02 2 USD',
      'exports it 2023-03 3 USD',
      'exports it 2023-04 4 USD',
      'exports it 2023-05 5 USD',
      'exports it 2023-06 6 USD',
      'exports it 2023 21 USD',
    ],
  ],
  [
    'fiscal years, where somebody says when they begin',
    'budget-usd.csv',
    'country,year,value\nIndia,FY2023,1\nIndia,2023/24,2\n',
    {fiscalYear: {year: 2023, from: '2022-04'}},
    ['budget in 2022-04/2023-03 1 USD', 'budget in 2023-04/2024-03 2 USD'],
  ],
  [
    'pairs of years of which some could be months',
    'budget-usd.csv',
    'country,2010/11,2011/12,2012/13\nIndia,1,2,3\n',
    {fiscalYear: {year: 2010, from: '2010-04'}},
    ['budget in 2010-04/2011-03 1 USD', 'budget in 2011-04/2012-03 2 USD', 'budget in 2012-04/2013-03 3 USD'],
  ],
  [
    'years before 1000 and before the first',
    'people.csv',
    'country,year,people\nItaly,-54,4\nItaly,0,5\nItaly,730,6\n',
    {},
    ['people it -7o9 4 people', 'people it 0000 5 people', 'people it 0730 6 people'],
  ],
  [
    'lines above that say who reports, with whom, and which way',
    't.csv',
    'REPORTER,,Lithuania,\nFLOW,,EXPORT,\nINDICATORS,,VALUE_IN_EUROS,\nTIME,2022-01,2022-02,2022-03\nFREQ (Labels),Monthly,Monthly,Monthly\nPARTNER (Labels),,,\nArmenia,1,2,3\nGeorgia,4,5,6\n',
    {},
    [
      'export am 2022-01 1 EUR',
      'export am 2022-02 2 EUR',
      'export am 2022-03 3 EUR',
      'export ge 2022-01 4 EUR',
      'export ge 2022-02 5 EUR',
      'export ge 2022-03 6 EUR',
    ],
  ],
  [
    'prices in the currency that its row names, a measure a currency',
    't.csv',
    'country,currency_code,year,price\nItaly,EUR,2023,4.5\nJapan,JPY,2023,450\n',
    {},
    ['price-eur it 2023 4.5 EUR', 'price-jpy jp 2023 450 JPY'],
  ],
  [
    'what its own head calls projected',
    't.csv',
    'country,year,Projected growth\nItaly,2020,1.5\n',
    withUnit('percent'),
    ['projected-growth it 2020 1.5 percent forecast'],
  ],
  [
    'a region beside each country',
    't.csv',
    'country,region,year,people\nItaly,Europe,2020,1\nChina,Asia,2020,2\n',
    {},
    ['people it 2020 1 people', 'people cn 2020 2 people'],
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
    /--map: no column “land”, but “country”, “year”, “exports_usd”/u,
  ],
  [
    'fiscal years',
    'country,year,exports_usd\nIndia,2022/23,1\n',
    {},
    /fiscal years such as 2022\/23: say in which month that begins, --fiscal-year 2022=2022-04/u,
  ],
  [
    'events',
    'country,when,title\nItaly,2 May 2023,A visit\nChina,3 May 2023,A treaty\n',
    {},
    /no column of numbers\. Events, agreements and people are written as records.*--map "COLUMN=value"/u,
  ],
  [
    'events, and numbers beside them',
    `country,year,title,guests\n${Array.from({length: 30}, (_, i) => `Italy,2023,Visit no. ${'abcdefghijklmnopqrstuvwxyzäöüß'.charAt(i)},${i}`).join('\n')}\n`,
    withUnit('people'),
    /30 kinds of number by the words of “title”: a table of events.*--map "COLUMN=skip"/u,
  ],
  [
    'times of day',
    'country,time,exports_usd\nItaly,2023-01-01 10:00,5\nItaly,2023-01-01 12:00,6\n',
    {},
    /times of day are none that can be told/u,
  ],
  ['a home that is nobody', 'date,exports_usd\n2023-01-02,460\n', {home: 'Ruritania'}, /--home: neither/u],
  [
    'a title by which its head counts something else',
    'COVID-19 deaths per million\n\ncountry,year,Deaths\nItaly,2023,5.5\nChina,2023,7\n',
    {},
    /nothing says what “Deaths” counts: give it, --unit/u,
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

test('what a flag says and readers are not told, and what is kept secret, the command tells', async () => {
  const {lines} = await imported('t.csv', 'geo,2020,2021\nIT,1.3 b,:c\n', withUnit('percent'));
  assert.ok(lines.includes('marked in the table, which readers are not told: a break in the series, 1 value'));
  assert.ok(lines.includes('1 value kept secret by the table, which readers are told'));
});

test('a month that is 0 for everybody at the end of a table is not counted yet', async () => {
  const countries = ['IT', 'CN', 'FR', 'DE', 'ES', 'PL', 'JP', 'KR', 'TR', 'UZ'];
  const rows = (last: number) => countries.map((code, i) => `${code},0,${i},${i === 0 ? last : 0}`).join('\n');
  const {lines, values} = await imported('t-usd.csv', `country,2023-10,2023-11,2023-12\n${rows(0)}\n`);
  assert.equal(values.length, 20);
  assert.ok(lines.includes('left out, 0 for everybody, so not counted yet: 2023-12'));
  const counted = await imported('t-usd.csv', `country,2023-10,2023-11,2023-12\n${rows(1)}\n`);
  assert.equal(counted.values.length, 30);
});

test('a head of two rows is cited with both, and a place at a head by its own cell', async () => {
  const text = 'Product,Italy,,China,\n,2022,2023,2022,2023\nCrude,1,2,3,4\n';
  const {records} = await imported('oil-usd.csv', text);
  const [, fact] = records.facts;
  assert.deepEqual(fact?.citations[0], {
    document: 'oil-usd',
    row: 3,
    rowName: 'Crude',
    column: 'Italy, 2023',
    asWritten: '2',
  });
  assert.deepEqual(
    records.places.map(({citations = []}) => citations[0]),
    [
      {document: 'oil-usd', row: 1, column: 'B', asWritten: 'Italy'},
      {document: 'oil-usd', row: 1, column: 'D', asWritten: 'China'},
    ]
  );
});

test('an index has its base, and a price what it is for', async () => {
  const text = 'country,year,"Prices, index (2015=100)",Oil (USD per barrel)\nItaly,2020,101,60\n';
  const {records} = await imported('t.csv', text);
  assert.deepEqual(
    records.measures.map(({unit, base, per}) => ({unit, base, per})),
    [
      {unit: 'index', base: '2015', per: undefined},
      {unit: 'USD', base: undefined, per: 'bbl'},
    ]
  );
});

test('a population is held at a time, and the trade beside it is a sum', async () => {
  const {records} = await imported('t.csv', 'country,year,population,exports_usd\nItaly,2023,59000000,7\n');
  assert.deepEqual(
    records.facts.map(({scope}) => scope.kind),
    ['stock', 'flow']
  );
});

const kinds: readonly (readonly [head: string, kind: string])[] = [
  ['Interest rate (USD)', 'stock'],
  ['Stocks (USD)', 'stock'],
  ['Copper concentrates exports (USD)', 'flow'],
  ['Corporate taxes (USD)', 'flow'],
  ['Livestock exports (USD)', 'flow'],
];
for (const [head, kind] of kinds)
  test(`“${head}” tells a ${kind}`, async () => {
    const {records} = await imported('t.csv', `country,year,${head}\nItaly,2023,7\n`);
    assert.equal(records.facts[0]?.scope.kind, kind);
  });

const ways: readonly (readonly [head: string, scope: object])[] = [
  ['Exports (USD)', {from: 'kz', to: 'it', direction: 'one-way'}],
  ['Imports (USD)', {from: 'it', to: 'kz', direction: 'one-way'}],
  ['Exports and imports (USD)', {from: 'kz', to: 'it', direction: 'two-way'}],
  ['Экспорт и импорт (USD)', {from: 'kz', to: 'it', direction: 'two-way'}],
  ['Important deals (USD)', {from: 'kz', to: 'it', direction: 'two-way'}],
];
for (const [head, scope] of ways)
  test(`“${head}” goes ${JSON.stringify(scope)}`, async () => {
    const {records} = await imported('t.csv', `country,year,${head}\nItaly,2023,7\n`, {home: 'KZ'});
    assert.deepEqual(records.facts[0]?.scope, {...scope, kind: 'flow'});
  });

test('money in a cell that is not the measure’s leaves it out with a word', async () => {
  const {lines, values} = await imported(
    't.csv',
    'country,year,exports_usd\nItaly,2021,$3\nItaly,2022,€4\nChina,2021,USD 6\nChina,2022,7\nChina,2023,8\n'
  );
  assert.deepEqual(values, [
    'exports it 2021 3 USD',
    'exports cn 2021 6 USD',
    'exports cn 2022 7 USD',
    'exports cn 2023 8 USD',
  ]);
  assert.ok(lines.includes('1 value left out, in other money than the measure is: row 3'));
});

test('a table of a year has no forecasts within that year', async () => {
  const {values} = await imported('a-usd.csv', 'country,2024-01,2024-12,2025-01\nItaly,1,2,3\n', {
    document: {date: '2024'},
  });
  assert.deepEqual(values, ['a it 2024-01 1 USD', 'a it 2024-12 2 USD', 'a it 2025-01 3 USD forecast']);
});

test('quarters, half-years, weeks and fiscal years have their names', async () => {
  const text = 'country,time,value\nItaly,2019Q3,1\nItaly,H1 2019,2\nItaly,2019-W05,3\nItaly,FY2019,4\n';
  const {records} = await imported('a-usd.csv', text, {fiscalYear: {year: 2019, from: '2019-07'}});
  assert.deepEqual(
    records.facts.map(({period}) => period.basis !== 'open' && period.name),
    ['quarter', 'half-year', 'week', 'fiscal-year']
  );
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

const good = (records: object) => {
  const check = checkRecords(records);
  return check.state === 'good' ? check.records : assert.fail(check.problems[0].message);
};

const revisions: readonly (readonly [why: string, was: string, is: string, earlier: unknown, change: string])[] = [
  [
    'what was provisional keeps that',
    '100,p',
    '105,',
    [{before: 'b-usd', value: 100, status: 'provisional'}],
    '  exports-it-2023: 100 (provisional) before, 105 now',
  ],
  [
    'the same value is firm now',
    '100,f',
    '100,',
    [{before: 'b-usd', status: 'forecast'}],
    '  exports-it-2023: 100 (forecast) before, 100 now',
  ],
  [
    'an estimate becomes exact',
    '100,e',
    '101,',
    [{before: 'b-usd', value: 100, status: 'estimated', qualifier: 'estimated'}],
    '  exports-it-2023: 100 (estimated) before, 101 now',
  ],
  [
    'a value that is kept secret now is told',
    '100,',
    ':c,',
    undefined,
    '1 withdrawn in this table (kept secret there), and kept with their old source',
  ],
];
for (const [why, was, is, earlier, change] of revisions)
  test(`a newer table: ${why}`, async () => {
    const table = (cells: string) => `country,year,Exports (USD),flag\nItaly,2023,${cells}\nItaly,2022,5,\n`;
    const first = await imported('a-usd.csv', table(was), {document: {date: '2024-01-10'}});
    const before = good(recordsOf(first.records));
    const second = await imported('b-usd.csv', table(is), {document: {date: '2025-01-10'}}, before);
    const {records, changes} = renew(before, second.records);
    const [fact] = good(records).facts;
    assert.deepEqual(fact?.earlier, earlier);
    assert.ok(changes.includes(change), changes.join('\n'));
  });

test('what was firm, then less so and firm again is told against what is said now', async () => {
  const table = (cells: string) => `country,year,Exports (USD),flag\nItaly,2023,${cells}\n`;
  let records = good(recordsOf((await imported('a.csv', table('1,p'), {document: {date: '2024-01'}})).records));
  for (const [file, cells, date] of [
    ['b.csv', '2,p', '2025-01'],
    ['c.csv', '3,', '2026-01'],
    ['d.csv', '2,', '2027-01'],
  ] as const)
    records = good(renew(records, (await imported(file, table(cells), {document: {date}}, records)).records).records);
  assert.deepEqual(records.facts[0]?.earlier, [
    {before: 'b', value: 1, status: 'provisional'},
    {before: 'c', status: 'provisional'},
    {before: 'd', value: 3},
  ]);
});

test('measures and places without Latin letters have ids of their own, in whatever order they stand', async () => {
  const first = await imported('t.csv', '국가,연도,수출액 (달러),수입액 (달러)\n일본,2021,100,200\n');
  const second = await imported('t.csv', '국가,연도,수입액 (달러),수출액 (달러)\n일본,2021,200,100\n');
  assert.deepEqual(first.values, ['수출액 jp 2021 100 USD', '수입액 jp 2021 200 USD']);
  assert.deepEqual([...second.values].reverse(), first.values);
  const others = await imported('t-usd.csv', '지역,2021\n서울,5\n부산,6\n', {
    home: 'KR',
    others: true,
    roles: new Map([['지역', 'place']]),
  });
  assert.deepEqual(others.values, ['t 서울 2021 5 USD', 't 부산 2021 6 USD']);
});

test('a table is refused where the id of its measure is another’s in the file', async () => {
  const table = (unit: string) => `country,year,Exports (${unit})\nItaly,2023,5\n`;
  const first = await imported('a.csv', table('USD'));
  const before = good(recordsOf(first.records));
  const second = await imported('b.csv', table('EUR'), {}, before);
  assert.throws(() => renew(before, second.records), /“exports” is “Exports” \(USD\) there.*\(EUR\).*--out FILE/u);
  const [measure] = first.records.measures;
  assert.ok(measure);
  const numbered = {...before, measures: [{...measure, label: 'Exports!'}]};
  const renamed = {...first.records, measures: [{...measure, label: 'Exports 2'}]};
  assert.throws(() => renew(numbered, renamed), /is “Exports!”/u);
});

test('a newer table keeps ids, and what its values were before', async () => {
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
