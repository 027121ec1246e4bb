import assert from 'node:assert/strict';
import {test} from 'node:test';
import {missingParts, writesDate} from '../../../src/cli/verify/dates-in-text.js';

const written: readonly (readonly [text: string, date: string, written: boolean])[] = [
  ['date 2021-03-10 of the letter', '2021-03-10', true],
  ['on March 10, 2021', '2021-03-10', true],
  ['on Sept. 3rd, 2021', '2021-09-03', true],
  ['on 10 March 2021', '2021-03-10', true],
  ['on the 10th of March 2021', '2021-03-10', true],
  ['on March 11, 2021', '2021-03-10', false],
  ['on 12021-03-10', '2021-03-10', false],
  ['in March 2021', '2021-03', true],
  ['in 2021', '2021', true],
  ['in 20210', '2021', false],
];
for (const [text, date, expected] of written) {
  test(`"${text}" ${expected ? 'writes' : 'does not write'} ${date}`, () =>
    assert.equal(writesDate(text, date), expected));
}

const missing: readonly (readonly [text: string, date: string, parts: readonly string[]])[] = [
  ['between 10 and 12 March, all in 2021', '2021-03-12', []],
  ['in the 1990s', '1990', []],
  ['in 2021', '2021-03-10', ['the month 3', 'the day 10']],
  ['in spring', '2021', ['the year 2021']],
];
for (const [text, date, parts] of missing) {
  test(`"${text}" lacks ${parts.length === 0 ? 'nothing' : parts.join(' and ')} of ${date}`, () =>
    assert.deepEqual(missingParts(text, date), parts));
}
