import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {yearsOf} from '../../src/geometry/time.js';

const DAY = 24 * 60 * 60 * 1000;

/** Where a moment stands within its year, by the clock of the machine. */
function yearFraction(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}

const anyDay = fc.date({min: new Date('1583-01-01'), max: new Date('9998-12-31'), noInvalidDate: true});

test('a day stands where the calendar has it, and is one day long', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [from, to] = yearsOf(day);
      assert(Math.abs(from - yearFraction(Date.parse(day))) < 1e-9);
      assert(Math.abs((to - from) * 365.5 - 1) < 0.01);
    })
  );
});

test('a month begins with its first day and ends where the next begins', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const [from, to] = yearsOf(date.toISOString().slice(0, 7));
      assert(Math.abs(from - yearFraction(Date.UTC(year, month, 1))) < 1e-9);
      assert(Math.abs(to - yearFraction(Date.UTC(year, month + 1, 1) - DAY) - 1 / 365.5) < 1e-4);
    })
  );
});

test('a year is the whole of it', () => assert.deepEqual(yearsOf('2022'), [2022, 2023]));
test('December ends with the year', () => assert.equal(yearsOf('2019-12')[1], 2020));
test('the last day of a leap year ends with the year', () => assert.equal(yearsOf('2024-12-31')[1], 2025));
test('a string that is no date is refused', () =>
  assert.throws(() => yearsOf('2022-13'), new RangeError('not a date: 2022-13')));
