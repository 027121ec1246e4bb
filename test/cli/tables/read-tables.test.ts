import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {readTables} from '../../../src/cli/tables/read-tables.js';
import {columnLetter} from '../../../src/cli/tables/table.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean, hasMark: boolean) => {
  const bytes = Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
/** Windows-1251 for Russian letters. */
const cyrillic = (text: string) =>
  Uint8Array.from(Array.from(text, (letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))));

const russian = 'Страна;Год;Значение\nКазахстан;2023;1234,5\nРоссийская Федерация;2023;200\nФранция;2023;300\n';
const files: readonly (readonly [
  why: string,
  bytes: Uint8Array,
  kind: string,
  rows: readonly (readonly string[])[],
])[] = [
  [
    'commas',
    utf8('a,b\n"x, y",2\n'),
    'CSV (commas, UTF-8)',
    [
      ['a', 'b'],
      ['x, y', '2'],
    ],
  ],
  [
    'tabs',
    utf8('a\tb\nx, y\t2\n'),
    'TSV (UTF-8)',
    [
      ['a', 'b'],
      ['x, y', '2'],
    ],
  ],
  [
    'decimal commas',
    utf8('a;b\nx;1,5\ny;2,5\n'),
    'CSV (semicolons, UTF-8)',
    [
      ['a', 'b'],
      ['x', '1,5'],
      ['y', '2,5'],
    ],
  ],
  [
    'CR line ends',
    utf8('a,b\rx,2\r'),
    'CSV (commas, UTF-8)',
    [
      ['a', 'b'],
      ['x', '2'],
    ],
  ],
  [
    'CRLF and a byte order mark',
    utf8('\ufeffa,b\r\nx,2\r\n'),
    'CSV (commas, UTF-8)',
    [
      ['a', 'b'],
      ['x', '2'],
    ],
  ],
  [
    'a line break within a cell',
    utf8('a,"b\nc"\nx,2\n'),
    'CSV (commas, UTF-8)',
    [
      ['a', 'b c'],
      ['x', '2'],
    ],
  ],
  [
    'UTF-16',
    utf16('a,ә\nx,2\n', false, true),
    'CSV (commas, UTF-16LE)',
    [
      ['a', 'ә'],
      ['x', '2'],
    ],
  ],
  [
    'UTF-16 the other way',
    utf16('a,b\nx,2\n', true, true),
    'CSV (commas, UTF-16BE)',
    [
      ['a', 'b'],
      ['x', '2'],
    ],
  ],
  [
    'UTF-16 without a mark',
    utf16('a,b\nx,2\n', false, false),
    'CSV (commas, UTF-16LE)',
    [
      ['a', 'b'],
      ['x', '2'],
    ],
  ],
  [
    'Windows-1251',
    cyrillic(russian),
    'CSV (semicolons, Windows-1251)',
    russian
      .trim()
      .split('\n')
      .map((line) => line.split(';')),
  ],
  [
    'Latin-1',
    Uint8Array.from(Buffer.from('pays,valeur\nCôte d’or,2\nPérou é,3\n'.replace('’', "'"), 'latin1')),
    'CSV (commas, Windows-1252)',
    [
      ['pays', 'valeur'],
      ["Côte d'or", '2'],
      ['Pérou é', '3'],
    ],
  ],
  [
    'SDMX-CSV',
    utf8('DATAFLOW,OBS_VALUE\nA:B(1.0),2\n'),
    'SDMX-CSV (commas, UTF-8)',
    [
      ['DATAFLOW', 'OBS_VALUE'],
      ['A:B(1.0)', '2'],
    ],
  ],
];
for (const [why, bytes, kind, rows] of files)
  test(`a file with ${why} is read`, async () => {
    const [table] = await readTables(bytes);
    assert.equal(table.kind, kind);
    assert.deepEqual(
      table.rows.filter((row) => row.some((cell) => cell !== '')),
      rows
    );
  });

test('a workbook has its sheets, and its numbers and dates as they are stored', async () => {
  const tables = await readTables(await readFile(new URL('trade.xlsx', import.meta.url)));
  assert.deepEqual(
    tables.map(({sheet}) => sheet),
    ['Notes', 'Exports']
  );
  assert.deepEqual(tables[1]?.rows.slice(2, 5), [
    ['Month', 'Italy', 'China', 'Russia'],
    ['2023-01-01', '1234.5', '20', '3'],
    ['2023-02-01', '1300.25', 'n/a', '4'],
  ]);
});

test('JSON-stat is a table with a row for each value, of which a part may be left out', async () => {
  const [table] = await readTables(
    utf8(
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        label: 'GDP, million euro',
        source: 'The Lantern',
        updated: '2024-04-28T23:00:00Z',
        id: ['geo', 'time'],
        size: [2, 2],
        role: {time: ['time']},
        dimension: {
          geo: {label: 'Country', category: {index: ['DE', 'KZ'], label: {DE: 'Germany', KZ: 'Kazakhstan'}}},
          time: {label: 'Year', category: {index: ['2022', '2023'], label: {'2022': 'last year', '2023': 'this year'}}},
        },
        value: {0: 1, 3: 4.5},
        status: {3: 'p'},
      })
    )
  );
  assert.deepEqual(table.rows, [
    ['Country', 'Year', 'Status', 'Value'],
    ['Germany', '2022', '', '1'],
    ['Germany', '2023', '', ''],
    ['Kazakhstan', '2022', '', ''],
    ['Kazakhstan', '2023', 'p', '4.5'],
  ]);
  assert.deepEqual(table.about, {title: 'GDP, million euro', publisher: 'The Lantern', updated: '2024-04-28'});
});

const refused: readonly (readonly [why: string, text: string, message: RegExp])[] = [
  ['a PDF', '%PDF-1.7', /save the table as CSV/u],
  ['a page of the web', '<html>', /HTML or XML/u],
  ['other JSON', '[{"a": 1}]', /no JSON-stat/u],
  ['broken JSON', '{"a": ', /not JSON/u],
  ['a broken workbook', 'PK\u0003\u0004 and no more', /not read as XLSX/u],
];
for (const [why, text, message] of refused)
  test(`${why} is refused with a word`, () => assert.rejects(readTables(utf8(text)), message));

test('columns have letters as in a spreadsheet', () => {
  assert.deepEqual([0, 25, 26, 51, 702].map(columnLetter), ['A', 'Z', 'AA', 'AZ', 'AAA']);
});
