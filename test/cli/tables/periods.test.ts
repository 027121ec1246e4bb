import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthHead} from '../../../src/cli/tables/months.js';
import {
  arePairs,
  dayOrdersOf,
  parsePair,
  parsePeriod,
  parseYear,
  type DayOrder,
} from '../../../src/cli/tables/periods.js';

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
  ['2019H1', '2019-01/2019-06'],
  ['2022/23', '2022/2023'],
  ['1999-00', '1999/2000'],
  ['2022-24', undefined],
  ['FY2023', '2023'],
  ['FY 2022/23', '2022/2023'],
  ['2010-11', '2010-11'],
  ['2023M01', '2023-01'],
  ['2023-01', '2023-01'],
  ['01/2023', '2023-01'],
  ['202301', '2023-01'],
  ['Jan-23', '2023-01'],
  ['January 2023', '2023-01'],
  ["May '12", '2012-05'],
  ['May 12', undefined],
  ['May/12', undefined],
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

const names: readonly (readonly [cell: string, name: string | undefined])[] = [
  ['2023-Q1', 'quarter'],
  ['H2 2023', 'half-year'],
  ['2023-W05', 'week'],
  ['2022/23', 'fiscal-year'],
  ['FY2023', 'fiscal-year'],
  ['2019–2021', undefined],
];
for (const [cell, name] of names)
  test(`“${cell}” is ${name ?? 'no span with a name'}`, () => assert.equal(parsePeriod(cell)?.name, name));

test('two years that could be a year and a month are years beside such that could not', () => {
  assert.equal(arePairs(['2010/11', '2011/12', '2012/13']), true);
  assert.equal(arePairs(['2010/11', '2011/12']), false);
  assert.equal(arePairs(['2010-11', '2010-12', '2012-13']), false);
  assert.deepEqual(parsePair('2010/11'), {from: '2010', to: '2011', name: 'fiscal-year'});
});

test('a number is a year in a column of years', () => {
  assert.deepEqual(parseYear('730'), {from: '0730'});
  assert.deepEqual(parseYear('-54'), {from: '-7o9'});
  assert.equal(parseYear('12.5'), undefined);
  assert.equal(parseYear('3200'), undefined);
});

test('a head tells a month and what stands before it', () => {
  assert.deepEqual(monthHead('IJAN'), {month: 1, words: 'I'});
  assert.deepEqual(monthHead('Exports, December'), {month: 12, words: 'Exports'});
  assert.deepEqual(monthHead('IYR'), {month: 'whole', words: 'I'});
  assert.equal(monthHead('Janitors and cooks'), undefined);
  assert.equal(monthHead('12'), undefined);
});
