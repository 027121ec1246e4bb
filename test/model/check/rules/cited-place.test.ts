import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const citing = (place: object): unknown =>
  changed('topics', 'fairs', {citations: [{document: 'first-letter', asWritten: 'fairs', ...place}]});

const rows: readonly (readonly [name: string, place: object, problem: string])[] = [
  ['a paragraph after the last one', {paragraph: 4}, 'citations.0.paragraph: no paragraph 4: first-letter has 3'],
  ['a paragraph and a page', {paragraph: 1, page: 1}, 'citations.0: one place, not several: paragraph, page'],
  ['a page and a cell', {page: 1, row: 1, column: '2023'}, 'citations.0: one place, not several: page, row, column'],
  ['a row without a column', {row: 4}, 'citations.0.column: missing beside the row of a cell'],
  ['a column without a row', {column: '2023'}, 'citations.0.row: missing beside the column of a cell'],
  ['a scale without a cell', {scale: 1000}, 'citations.0: no cell without row and column: scale'],
  ['no place in a text', {}, 'citations.0: no place in first-letter: give a paragraph'],
];

for (const [name, place, problem] of rows)
  test(name, () => assertOnlyProblem(citing(place), `topics.json#fairs: ${problem}`));
