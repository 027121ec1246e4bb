import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareWhen, dayRange, monthsOf, type DayRange} from '../../src/query/period.js';
import {time} from './made-up.js';

const ranges: readonly (readonly [when: string, range: DayRange | undefined])[] = [
  ['2022', {first: '2022-01-01', last: '2022-12-31'}],
  ['2024-02', {first: '2024-02-01', last: '2024-02-29'}],
  ['2022-09-14', {first: '2022-09-14', last: '2022-09-14'}],
  ['1993/2008', {first: '1993-01-01', last: '2008-12-31'}],
  ['by 2009-05', {last: '2009-05-31'}],
  ['open', undefined],
];
for (const [when, range] of ranges) {
  test(`${when} covers ${range ? `${range.first ?? 'some day'} to ${range.last}` : 'no days that are known'}`, () =>
    assert.deepEqual(dayRange(time(when)), range));
}

test('times are ordered by their start, then by their end; what nothing dates comes first', () => {
  const inOrder = ['open', '1993/2008', 'by 2009-05-15', '2019-01-01', '2019-01', '2019', '2019/2020', '2020'];
  assert.deepEqual(inOrder.toReversed().map(time).toSorted(compareWhen), inOrder.map(time));
});

const lengths: readonly (readonly [when: string, months: number])[] = [
  ['2022', 12],
  ['2022-02', 1],
  ['2022-02-03', 0],
  ['2022-01/2022-03', 3],
  ['2022-01-01/2022-03-31', 3],
  ['2022-01-01/2022-03-30', 0.5],
  ['2021-04/2022-03', 12],
  ['2019/2022', 48],
  ['open', 0],
];
for (const [when, months] of lengths)
  test(`${when} is ${months} months long`, () => assert.equal(monthsOf(time(when)), months));
