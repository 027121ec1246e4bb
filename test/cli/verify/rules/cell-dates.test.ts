import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Table} from '../../../../src/cli/tables/table.js';
import {goodTexts, verifyProblems} from '../fixture.js';
import {cellFact, tableDigest} from '../cells.js';

const stated = (from: string, rows: readonly (readonly string[])[], column: string, to?: string) =>
  verifyProblems(
    cellFact(
      {value: 5, period: {basis: 'stated', from, ...(to !== undefined && {to})}},
      {row: 2, rowName: undefined, column, asWritten: '5', scale: undefined}
    ),
    goodTexts,
    new Map<string, readonly Table[]>([[tableDigest, [{kind: 'CSV', rows}]]])
  );

const found: readonly (readonly [
  why: string,
  from: string,
  rows: readonly (readonly string[])[],
  column: string,
  to?: string,
])[] = [
  [
    'at the head of the column',
    '2019',
    [
      ['', '2019'],
      ['a', '5'],
    ],
    '2019',
  ],
  [
    'in the row',
    '2019-02',
    [
      ['month', 'value'],
      ['Feb 2019', '5'],
    ],
    'value',
  ],
  [
    'in two cells of the row',
    '2019-02',
    [
      ['year', 'month', 'value'],
      ['2019', '2', '5'],
    ],
    'value',
  ],
  [
    'as a quarter',
    '2019-01',
    [
      ['quarter', 'value'],
      ['2019-Q1', '5'],
    ],
    'value',
    '2019-03',
  ],
];
for (const [why, from, rows, column, to] of found)
  test(`a date stands ${why}`, () => assert.deepEqual(stated(from, rows, column, to), []));

test('a date that stands neither in the row nor above the column is told', () => {
  assert.deepEqual(
    stated(
      '2018',
      [
        ['year', 'value'],
        ['2019', '5'],
      ],
      'value'
    ),
    ['facts.json#island-trade-2019: period: neither in the row nor above the column of its cell: 2018']
  );
});
