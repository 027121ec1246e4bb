import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textWidth, wrapText} from '../../src/geometry/text.js';

test('a longer text is wider, and twice the size is twice as wide', () => {
  assert(textWidth('$1.5 billion', 13) > textWidth('$1.5bn', 13));
  assert.equal(textWidth('$1.5bn', 26), 2 * textWidth('$1.5bn', 13));
  assert.equal(textWidth('', 13), 0);
});

test('Hangul and Han are as wide as they are high', () => {
  assert.equal(Math.round(textWidth('42억', 10) - textWidth('42', 10)), 10);
  assert.equal(textWidth('韓國𠀀', 10), 30);
});

test('an apostrophe is as narrow as a comma: a shortened year is no wider than its figures ask for', () =>
  assert.equal(textWidth('’17', 10), textWidth(',17', 10)));

for (const character of ['–', '“', '−', '…', '₩', '₸'])
  test(`${character} is as wide as a Latin letter`, () => assert.equal(textWidth(character, 10), textWidth('a', 10)));

test('Cyrillic is wider than Latin, and narrower than Hangul', () => {
  assert(textWidth('қә', 10) > textWidth('ab', 10));
  assert(textWidth('қә', 10) < textWidth('한국', 10));
});

test('in a font whose figures are as wide as its dots, a dot takes the room of a figure', () => {
  assert.equal(textWidth('...', 10, 0.6), textWidth('000', 10, 0.6));
  assert(textWidth('...', 10, 0.55) < textWidth('000', 10, 0.55));
});

const wrapped: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
  ['at spaces', 'one two three', ['one two', 'three']],
  [
    'at a space that holds words together, where nothing else helps',
    '4,2\u00a0млрд\u00a0долл.',
    ['4,2\u00a0млрд', 'долл.'],
  ],
  ['after the dot of a list', '비슈케크·타슈켄트', ['비슈케크·', '타슈켄트']],
  ['between letters last', 'abcdefghijklmnop', ['abcdefghijk', 'lmnop']],
  ['and goes on after it', 'abcdefghijklm op', ['abcdefghijk', 'lm op']],
  ['without losing marks that have no letter', `\u0301${'ab'.repeat(6)}`, [`\u0301${'ab'.repeat(5)}`, 'ab']],
  [
    'never before the mark of a letter',
    'e\u0301'.repeat(9),
    ['e\u0301e\u0301e\u0301e\u0301e\u0301', 'e\u0301e\u0301e\u0301e\u0301'],
  ],
];
for (const [what, text, lines] of wrapped) {
  test(`a text is broken ${what}`, () => assert.deepEqual(wrapText(text, 64, 10), lines));
}
