import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readEdtf, writeEdtf, type Dates} from '../../src/model/edtf.js';
import {dateOfYear, lastDay, parsePartialDate} from '../../src/model/partial-date.js';

const rows: readonly (readonly [text: string, dates: Dates | undefined])[] = [
  ['1850', {from: '1850'}],
  ['1850-05', {from: '1850-05'}],
  ['1850~', {from: '1850', qualifier: 'about'}],
  ['1850-05?', {from: '1850-05', qualifier: 'about'}],
  ['1850/1852', {from: '1850', to: '1852'}],
  ['1850~/1852~', {from: '1850', to: '1852', qualifier: 'about'}],
  ['[1850..1852]', {from: '1850', to: '1852', qualifier: 'between'}],
  ['[..1849]', {from: '1850', qualifier: 'before'}],
  ['../1849-12', {from: '1850-01', qualifier: 'before'}],
  ['[1851..]', {from: '1850', qualifier: 'after'}],
  ['1851-01-01/..', {from: '1850-12-31', qualifier: 'after'}],
  ['2019-Q1', {from: '2019-01', to: '2019-03', name: 'quarter'}],
  ['2019Q4', {from: '2019-10', to: '2019-12', name: 'quarter'}],
  ['2019-34', {from: '2019-04', to: '2019-06', name: 'quarter'}],
  ['2019-H2', {from: '2019-07', to: '2019-12', name: 'half-year'}],
  ['2019-21', {from: '2019-03', to: '2019-05', name: 'season'}],
  ['2019-24', {from: '2019-12', to: '2020-02', name: 'season'}],
  ['2020-W01', {from: '2019-12-30', to: '2020-01-05', name: 'week'}],
  ['2020-W53', {from: '2020-12-28', to: '2021-01-03', name: 'week'}],
  ['2021-W53', undefined],
  ['2019-Q5', undefined],
  ['2019-13', undefined],
  ['2019-02-30', undefined],
  ['May 2019', undefined],
  ['', undefined],
];
for (const [text, dates] of rows)
  test(`${text || 'an empty text'} is ${dates ? JSON.stringify(dates) : 'no date'}`, () =>
    assert.deepEqual(readEdtf(text), dates));

test('a year before the first is ordered before those after it, and written as it was', () => {
  const [early, late] = [readEdtf('-0054-03-15'), readEdtf('-0043')];
  assert(early && late);
  assert(early.from < late.from && late.from < dateOfYear(0) && dateOfYear(0) < '0001');
  assert.deepEqual(parsePartialDate(early.from), {year: -54, month: 3, day: 15});
  assert.equal(lastDay(late.from), `${dateOfYear(-43)}-12-31`);
  assert.equal(writeEdtf({basis: 'stated', ...early}), '-0054-03-15');
});

test('dates are ordered as their years are', () => {
  const year = fc.integer({min: -9999, max: 9999});
  fc.assert(fc.property(year, year, (a, b) => a < b === dateOfYear(a) < dateOfYear(b)));
});

test('what is written is read as the same', () => {
  for (const [, dates] of rows) {
    if (!dates || dates.name === 'week') continue;
    assert.deepEqual(readEdtf(writeEdtf({basis: 'stated', ...dates})), dates);
  }
});
