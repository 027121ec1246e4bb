import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  daysInMonth,
  firstDay,
  isCalendarDate,
  lastDay,
  parsePartialDate,
  weekday,
  type DateParts,
} from '../../src/model/partial-date.js';

const read: readonly (readonly [why: string, date: string, parts: DateParts | undefined])[] = [
  ['a year has no month', '2022', {year: 2022}],
  ['a month has no day', '2022-05', {year: 2022, month: 5}],
  ['a day has all three', '2022-09-14', {year: 2022, month: 9, day: 14}],
  ['29 February exists in a leap year', '2024-02-29', {year: 2024, month: 2, day: 29}],
  ['29 February exists every fourth century', '2000-02-29', {year: 2000, month: 2, day: 29}],
  ['29 February is missing in other centuries', '1900-02-29', undefined],
  ['29 February is missing in a common year', '2023-02-29', undefined],
  ['31 April is in no calendar', '2022-04-31', undefined],
  ['there is no month 13', '2022-13', undefined],
  ['there is no month 0', '2022-00', undefined],
  ['there is no day 0', '2022-05-00', undefined],
  ['two digits are no year', '22', undefined],
  ['a month needs two digits', '2022-5', undefined],
  ['a time of day is not part of a date', '2022-09-14T00:00', undefined],
  ['a line end is not part of a date', '2022\n', undefined],
  ['other digits than 0 to 9 are refused', '२०२२', undefined],
  ['nothing is no date', '', undefined],
];

for (const [why, date, parts] of read) {
  test(`${why}: ${JSON.stringify(date)}`, () => {
    assert.deepEqual(parsePartialDate(date), parts);
    assert.equal(isCalendarDate(date), parts !== undefined);
  });
}

const digits = fc.stringMatching(/^[0-9]{1,5}(-[0-9]{1,2}){0,3}$/u);

test('any string is a date that the calendar has, or is refused', () => {
  fc.assert(
    fc.property(fc.oneof(digits, fc.string()), (text) => {
      const parts = parsePartialDate(text);
      if (!parts) {
        assert.throws(() => lastDay(text), new RangeError(`not a date: ${text}`));
        return;
      }
      const {year, month = 1, day = 1} = parts;
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      assert.deepEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()], [year, month, day]);
      assert.equal(date.toISOString().slice(0, text.length), text);
    }),
    {numRuns: 2000}
  );
});

const anyDay = fc.record({year: fc.integer({min: 1583, max: 9999}), month: fc.integer({min: 1, max: 12})});

test('the weekday, the length of a month and its last day are those of the calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({min: 1, max: 31}), ({year, month}, anyOf) => {
      const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
      assert.equal(daysInMonth(year, month), length);
      const day = Math.min(anyOf, length);
      assert.equal(weekday({year, month, day}), new Date(Date.UTC(year, month - 1, day)).getUTCDay());
      const ofMonth = `${year}-${String(month).padStart(2, '0')}`;
      assert.equal(lastDay(ofMonth), `${ofMonth}-${length}`);
    }),
    {numRuns: 2000}
  );
});

test('a date begins on its first day and ends on its last', () => {
  const ends = ['2022', '2022-02', '2024-02', '2022-09-14'].map((date) => [firstDay(date), lastDay(date)]);
  assert.deepEqual(ends, [
    ['2022-01-01', '2022-12-31'],
    ['2022-02-01', '2022-02-28'],
    ['2024-02-01', '2024-02-29'],
    ['2022-09-14', '2022-09-14'],
  ]);
});

test('the signing of 14 September 2022 was on a Wednesday, its anniversary on a Thursday', () => {
  assert.equal(weekday({year: 2022, month: 9, day: 14}), 3);
  assert.equal(weekday({year: 2023, month: 9, day: 14}), 4);
});
