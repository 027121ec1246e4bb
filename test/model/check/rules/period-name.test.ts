import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertOnlyProblem, changed, problemsOf} from '../fixture.js';

const named = (from: string, to: string | undefined, name: string) =>
  changed('events', 'fair-2022', {
    status: from < '2021' ? 'happened' : 'planned',
    when: {basis: 'stated', from, ...(to !== undefined && {to}), name},
  });

const QUARTER = 'a quarter is three months from January, April, July or October, such as "2019-Q1"';
const SEASON = 'a season is three months from March, June, September or December, such as "2019-21"';
const HALF = 'a half-year is six months from January or July, such as "2019-H1"';
const WEEK = 'a week is seven days from a Monday, such as "2019-W05"';
const FISCAL = 'a fiscal-year is twelve months, such as {"from": "2019-04", "to": "2020-03", "name": "fiscal-year"}';

const wrong: readonly (readonly [from: string, to: string | undefined, name: string, rule: string])[] = [
  ['2017', '2018', 'quarter', QUARTER],
  ['2022', undefined, 'quarter', QUARTER],
  ['2022-01', undefined, 'quarter', QUARTER],
  ['2022-02', '2022-04', 'quarter', QUARTER],
  ['2022-01', '2022-04', 'quarter', QUARTER],
  ['2022-01-02', '2022-03-31', 'quarter', QUARTER],
  ['2022-04', '2022-09', 'half-year', HALF],
  ['2022-01', '2022-03', 'season', SEASON],
  ['2022-01-04', '2022-01-10', 'week', WEEK],
  ['2022-01-03', '2022-01-10', 'week', WEEK],
  ['2022', '2023', 'fiscal-year', FISCAL],
  ['2022-04', '2023-02', 'fiscal-year', FISCAL],
];
for (const [from, to, name, rule] of wrong)
  test(`${from} to ${to ?? 'nothing'} is no ${name}`, () =>
    assertOnlyProblem(
      named(from, to, name),
      `events.json#fair-2022: when.name: ${rule}: ${to === undefined ? from : `${from} to ${to}`}`
    ));

const right: readonly (readonly [from: string, to: string | undefined, name: string])[] = [
  ['2022-10', '2022-12', 'quarter'],
  ['2022-04-01', '2022-06-30', 'quarter'],
  ['2022-07', '2022-12', 'half-year'],
  ['2022-12', '2023-02', 'season'],
  ['2022-01-31', '2022-02-06', 'week'],
  ['2022', undefined, 'fiscal-year'],
  ['2022-04', '2023-03', 'fiscal-year'],
  ['2022-07-17', '2023-07-16', 'fiscal-year'],
  ['2022-10-02', '2023-09-30', 'fiscal-year'],
  ['-7o9-01', '-7o9-03', 'quarter'],
];
for (const [from, to, name] of right)
  test(`${from} to ${to ?? 'its end'} is a ${name}`, () => assert.deepEqual(problemsOf(named(from, to, name)), []));
