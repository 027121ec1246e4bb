import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  decimalsOf,
  isConfidential,
  isMissing,
  parseNumber,
  scaled,
  type Decimal,
} from '../../../src/cli/tables/numbers.js';

const numbers: readonly (readonly [cell: string, decimal: Decimal, value: number | undefined])[] = [
  ['1234.5', '.', 1234.5],
  ['1,234,567.8', '.', 1234567.8],
  ['1 234 567,8', ',', 1234567.8],
  ['1\u00a0234', ',', 1234],
  ["1'234.5", '.', 1234.5],
  ['1.234,5', ',', 1234.5],
  ['12,34,567', '.', 1234567],
  ['.097', '.', 0.097],
  ['−3', '.', -3],
  ['(1,200)', '.', -1200],
  ['$1,200', '.', 1200],
  ['-$5', '.', -5],
  ['2.61E+11', '.', 261000000000],
  ['27%', '.', 27],
  ['5 bp', '.', 5],
  ['5 (a)', '.', 5],
  ['$3 bn', '.', 3e9],
  ['$3.2 billion', '.', 3_200_000_000],
  ['3,2 млрд', ',', 3_200_000_000],
  ['1,1 млн $', ',', 1_100_000],
  ['12,5 тыс.', ',', 12_500],
  ['42억', '.', 4_200_000_000],
  ['1,5 Mrd. €', ',', 1_500_000_000],
  ['(3 bn)', '.', -3e9],
  ['2.5 mn p', '.', 2_500_000],
  ['$3 b', '.', undefined],
  ['$5 m', '.', 5e6],
  ['$12k', '.', 12_000],
  ['5 m', '.', undefined],
  ['12k', '.', undefined],
  ['2.5 mn', '.', 2_500_000],
  ['3e9 bn', '.', undefined],
  ['2.5 (mn)', '.', undefined],
  ['7 th', '.', undefined],
  ['2 tn', '.', undefined],
  ['1,234', '.', 1234],
  ['1,234', ',', 1.234],
  ['1,23', '.', undefined],
  ['1.234.5', '.', undefined],
  ['12 people and more', '.', undefined],
  ['2023-01-15', '.', undefined],
  ['', '.', undefined],
];
for (const [cell, decimal, value] of numbers)
  test(`“${cell}” with a decimal ${decimal} is ${value ?? 'no number'}`, () =>
    assert.equal(parseNumber(cell, decimal)?.value, value));

test('money beside a number is told', () => {
  assert.deepEqual(parseNumber('€6', '.'), {value: 6, money: '€'});
  assert.deepEqual(parseNumber('6 EUR', '.'), {value: 6, money: 'EUR'});
});

test('a letter beside a number says how firm it is', () => {
  assert.deepEqual(parseNumber('123.4 p', '.'), {value: 123.4, mark: 'p'});
  assert.deepEqual(parseNumber('123.4*', '.'), {value: 123.4});
});

for (const cell of ['', ':', '..', '…', 'n/a', 'N/A', '–', '-', ': c', 'нет данных', '자료 없음'])
  test(`“${cell}” is no value`, () => assert.equal(isMissing(cell), true));
for (const cell of ['0', '-1', 'none of it', '0.0'])
  test(`“${cell}” is one`, () => assert.equal(isMissing(cell), false));

for (const cell of [':c', ': c', '(c)', 'c', '..c', 'confidential'])
  test(`“${cell}” is kept secret`, () => assert.equal(isConfidential(cell), true));
for (const cell of [':', 'C1', '12 c', 'x']) test(`“${cell}” is not`, () => assert.equal(isConfidential(cell), false));

test('the numbers of a table tell their decimal sign, where one of them can be read in one way alone', () => {
  assert.deepEqual(decimalsOf(['1,234', '5']), ['.', ',']);
  assert.deepEqual(decimalsOf(['1,234', '5.25']), ['.']);
  assert.deepEqual(decimalsOf(['1.234', '5,25']), [',']);
  assert.deepEqual(decimalsOf(['1.5', '5,25']), []);
});

test('a number times a scale is as exact as it is written', () => {
  assert.equal(scaled(1.1, 1_000_000), 1_100_000);
  assert.equal(scaled(0.07, 100), 7);
});
