import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listedWords} from '../../src/format/listed/every-listed.js';
import type {ListedWords} from '../../src/format/listed/listed-words.js';
import {everyLanguage, letterOf} from './every-language.js';

/** Every text with what was given to it. */
function told(
  words: ListedWords
): Readonly<Record<keyof ListedWords, readonly [text: string, ...given: readonly string[]]>> {
  const file = '⟨1⟩';
  const {notNamed, cited, howToCheck, chooseFile, standsNowhere, found, notFound, notChecked} = words;
  return {
    ...{notNamed: [notNamed], cited: [cited], howToCheck: [howToCheck], chooseFile: [chooseFile]},
    ...{isNoText: [words.isNoText(20), '20'], standsNowhere: [standsNowhere], found: [found], notFound: [notFound]},
    notChecked: [notChecked],
    isEmpty: [words.isEmpty(file), file],
    isTooLarge: [words.isTooLarge(file, 100), file, '100'],
    isUnreadable: [words.isUnreadable(file), file],
    isDocument: [words.isDocument(file, 4), file, '[4]'],
    isNone: [words.isNone(file), file],
    hasNoDigest: [words.hasNoDigest(file), file],
    standsWithin: [words.standsWithin(4, 7, 12), '[4]', '7', '12'],
    unchecked: [words.unchecked(3), '3'],
    foundElsewhere: [words.foundElsewhere(9), '9'],
  };
}

for (const {locale} of everyLanguage) {
  const {lang} = locale;
  test(`${lang}: every text for a list says what was given to it, in the language’s letters`, () => {
    const english = told(listedWords('en'));
    for (const [key, [text, ...given]] of Object.entries(told(listedWords(lang)))) {
      for (const part of given) assert(text.includes(part), `${key}: ${text} without ${part}`);
      assert.match(text, letterOf(lang), key);
      assert.doesNotMatch(text, /^\s|\s$|\s\s/u, key);
      const others = Object.entries(english).find(([other]) => other === key)?.[1][0];
      if (lang !== 'en') assert.notEqual(text, others, key);
    }
  });
}

test('a language without words for a list has the English ones', () => {
  assert.equal(listedWords('xx'), listedWords('en'));
});
