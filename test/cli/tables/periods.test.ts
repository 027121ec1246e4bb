import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dayOrdersOf, parsePeriod, type DayOrder} from '../../../src/cli/tables/periods.js';

const periods: readonly (readonly [cell: string, period: string | undefined, order?: DayOrder])[] = [
  ['2023', '2023'],
  ['2023 [YR2023]', '2023'],
  ['2023 г.', '2023'],
  ['2023년', '2023'],
  ['2019–2021', '2019/2021'],
  ['2023-Q1', '2023-01/2023-03'],
  ['Q4 2023', '2023-10/2023-12'],
  ['1Q23', '2023-01/2023-03'],
  ['IV квартал 2022 г.', '2022-10/2022-12'],
  ['2023년 2분기', '2023-04/2023-06'],
  ['2023-S2', '2023-07/2023-12'],
  ['2023-W05', '2023-01-30/2023-02-05'],
  ['2023M01', '2023-01'],
  ['2023-01', '2023-01'],
  ['01/2023', '2023-01'],
  ['202301', '2023-01'],
  ['Jan-23', '2023-01'],
  ['January 2023', '2023-01'],
  ['янв. 2023', '2023-01'],
  ['қаңтар 2023', '2023-01'],
  ['2023년 1월', '2023-01'],
  ['2023-01-15', '2023-01-15'],
  ['2023-01-15T00:00:00', '2023-01-15'],
  ['15.01.2023', '2023-01-15', 'mdy'],
  ['03/05/2004', '2004-05-03', 'dmy'],
  ['03/05/2004', '2004-03-05', 'mdy'],
  ['19-Feb-2009', '2009-02-19'],
  ['Jan 15, 2023', '2023-01-15'],
  ['15 января 2023 года', '2023-01-15'],
  ['2023-02-30', undefined],
  ['1234.5', undefined],
  ['12 people', undefined],
  ['Italy', undefined],
];
for (const [cell, period, order] of periods)
  test(`“${cell}” is ${period ?? 'no time'}${order === undefined ? '' : ` (${order})`}`, () => {
    const {from, to} = parsePeriod(cell, order) ?? {};
    assert.equal(to === undefined ? from : `${from ?? ''}/${to}`, period);
  });

test('the dates of a table tell the order of day and month, where one of them does', () => {
  assert.deepEqual(dayOrdersOf(['03/05/2004']), ['dmy', 'mdy']);
  assert.deepEqual(dayOrdersOf(['03/05/2004', '13/05/2004']), ['dmy']);
  assert.deepEqual(dayOrdersOf(['03/05/2004', '03/25/2004']), ['mdy']);
  assert.deepEqual(dayOrdersOf(['03.05.2004']), ['dmy']);
});
