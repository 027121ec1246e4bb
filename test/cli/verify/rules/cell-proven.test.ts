import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Table} from '../../../../src/cli/tables/table.js';
import {changed, goodTexts, verifyProblems} from '../fixture.js';
import {cellFact, tableDigest} from '../cells.js';

const rows = [
  ['Trade, thousand dollars'],
  ['', '2018', '2019'],
  ['The Island', '4,100', '4,200.5'],
  ['Elsewhere', ':', '4,200.5'],
];
const tables = new Map<string, readonly Table[]>([[tableDigest, [{kind: 'CSV', rows}]]]);
const problems = (change: object, citation: object = {}) =>
  verifyProblems(cellFact(change, citation), goodTexts, tables).map((problem) =>
    problem.replace('facts.json#island-trade-2019: ', '')
  );

test('a cell proves its number times its scale', () => {
  assert.deepEqual(problems({}), []);
  assert.deepEqual(problems({}, {column: 'C'}), []);
});

const faults: readonly (readonly [why: string, change: object, citation: object, problem: string])[] = [
  [
    'another value',
    {value: 4_200_600},
    {},
    'citations.0.asWritten: 4,200.5 times 1000 in the cell, 4200600 in the record',
  ],
  ['another scale', {}, {scale: 1}, 'citations.0.asWritten: 4,200.5 in the cell, 4200500 in the record'],
  ['other words', {}, {asWritten: '4,200'}, 'citations.0.asWritten: 4,200.5 in that cell of second-letter: 4,200'],
  ['another row', {}, {row: 4}, 'citations.0.rowName: not in row 4 of second-letter: The Island'],
  ['a row after the last', {}, {row: 9}, 'citations.0.row: no row 9: second-letter has 4'],
  ['another column', {}, {column: '2018'}, 'citations.0.asWritten: 4,100 in that cell of second-letter: 4,200.5'],
  [
    'no such column',
    {},
    {column: '2017'},
    'citations.0.column: no column in second-letter has this head above row 3: 2017',
  ],
  ['no such sheet', {}, {sheet: 'Imports'}, 'citations.0.sheet: no such sheet in second-letter: Imports'],
];
for (const [why, change, citation, problem] of faults)
  test(`${why} is told`, () => assert.deepEqual(problems(change, citation), [problem]));

const written: readonly (readonly [what: string, rows: readonly (readonly string[])[], asWritten: string])[] = [
  [
    'a column of codes beside it',
    [
      ['', 'Code', '2019'],
      ['Mainland', '01.11', '9,81'],
      ['The Island', '10.1', '8,95'],
    ],
    '8,95',
  ],
  [
    'another column that is written otherwise',
    [
      ['', '2018', '2019'],
      ['Mainland', '13.1', '9,81'],
      ['The Island', '13.9', '8,95'],
    ],
    '8,95',
  ],
  [
    'its own column written in two ways',
    [
      ['', '2019'],
      ['Mainland', '13.1'],
      ['The Island', '8,95'],
    ],
    '8,95',
  ],
];
for (const [what, cells, asWritten] of written)
  test(`a decimal comma is read with ${what}`, () => {
    const told = verifyProblems(
      cellFact({value: 8.95}, {scale: undefined, asWritten}),
      goodTexts,
      new Map([[tableDigest, [{kind: 'CSV', rows: cells}]]])
    );
    assert.deepEqual(told, []);
  });

test('a number is read as the others of its column are', () => {
  const cells = [
    ['', '2019'],
    ['Mainland', '4.25'],
    ['The Island', '4.250'],
  ];
  const told = verifyProblems(
    cellFact({value: 4250}, {scale: undefined, asWritten: '4.250'}),
    goodTexts,
    new Map([[tableDigest, [{kind: 'CSV', rows: cells}]]])
  );
  assert.deepEqual(told, [
    'facts.json#island-trade-2019: citations.0.asWritten: 4.250 in the cell, 4250 in the record',
  ]);
});

test('a table is proven by its cells alone: it need not name its publisher and date', () => {
  assert.deepEqual(verifyProblems(changed('documents', 'second-letter', {}), goodTexts, new Map()), []);
});
