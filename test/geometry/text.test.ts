import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textWidth} from '../../src/geometry/text.js';

test('a longer text is wider, and twice the size is twice as wide', () => {
  assert(textWidth('$1.5 billion', 13) > textWidth('$1.5bn', 13));
  assert.equal(textWidth('$1.5bn', 26), 2 * textWidth('$1.5bn', 13));
  assert.equal(textWidth('', 13), 0);
});

test('Hangul and Han are as wide as they are high', () => {
  assert.equal(Math.round(textWidth('42억', 10) - textWidth('42', 10)), 10);
  assert.equal(textWidth('韓國𠀀', 10), 30);
});

for (const character of ['–', '’', '“', '−', '…', '₩', '₸'])
  test(`${character} is as wide as a Latin letter`, () => assert.equal(textWidth(character, 10), textWidth('a', 10)));

test('Cyrillic is wider than Latin, and narrower than Hangul', () => {
  assert(textWidth('қә', 10) > textWidth('ab', 10));
  assert(textWidth('қә', 10) < textWidth('한국', 10));
});
