import assert from 'node:assert/strict';
import {test} from 'node:test';
import {placesOf, sourceText} from '../../src/model/source-text.js';

test('a paragraph is a line with something on it, however lines end', () => {
  assert.deepEqual(sourceText('a\r\n\r\n \t\nb\rc\n').paragraphs, ['a', 'b', 'c']);
});

const rows: readonly (readonly [name: string, words: string, text: string, count: number])[] = [
  ['words stand where they are written', 'old fair', 'the old fair', 1],
  ['words stand twice', 'fair', 'fair, fair', 2],
  ['a part of a word does not stand', 'fair', 'unfair fairness', 0],
  ['a part of a number does not stand', '5 million', '1.5 million', 0],
  ['a number does not stand without its decimals', 'for 1', 'for 1.5 million', 0],
  ['a number at the end of a sentence stands', 'in 2019', 'It was in 2019.', 1],
  ['other letters are letters too', 'мая', 'самая', 0],
  ['nothing stands nowhere', '', 'the old fair', 0],
];
for (const [name, words, text, count] of rows) test(name, () => assert.equal(placesOf(words, text).length, count));
