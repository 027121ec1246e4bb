import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {wordsToNumber} from '../../src/reading/number-words.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  );
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words for a whole number below a billion, by another road than the reader takes. */
function spell(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return [TENS[Math.floor(n / 10)], ...(n % 10 ? [spell(n % 10)] : [])].join('-');
  for (const [size, word, joint] of [
    [1e6, 'million', ' '],
    [1e3, 'thousand', ' '],
    [100, 'hundred', ' and '],
  ] as const) {
    if (n >= size) return `${spell(Math.floor(n / size))} ${word}${n % size ? joint + spell(n % size) : ''}`;
  }
  return '';
}

test('any number that is spelt out is read back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(999), fc.nat(999_999_999)), (n) => {
      assert.equal(wordsToNumber(spell(n)), n);
    })
  );
});

const rows: readonly (readonly [words: string, value: number | undefined])[] = [
  ['twelfth', 12],
  ['thirtieth', 30],
  ['Ninety-ninth', 99],
  ['quadrupled', 4],
  ['eighteen hundred', 1800],
  ['twenty eleven', undefined],
  ['five six', undefined],
  ['thousand million', undefined],
];
for (const [words, value] of rows)
  test(`"${words}" is ${value ?? 'no number'}`, () => assert.equal(wordsToNumber(words), value));
