import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {LANGUAGES} from '../../src/model/languages.js';

const tags = Object.keys(LANGUAGES);

test('each language has its own name, and each but the first its texts', () => {
  assert.equal(new Set(Object.values(LANGUAGES)).size, tags.length);
  const files = readdirSync('data/translations').map((file) => file.replace(/\.json$/u, ''));
  assert.deepEqual(files.toSorted(), tags.slice(1).toSorted());
});

for (const folder of ['src/elements/shared/languages', 'src/elements/shared/words'])
  test(`${folder} has a file a language`, () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.ts$/u, ''));
    assert.deepEqual(names.toSorted(), (folder.endsWith('words') ? tags : tags.slice(1)).toSorted());
  });

/** Where a user reads which languages there are. */
const docs: readonly (readonly [file: string, sentence: RegExp])[] = [
  ['README.md', /`lang` \(([^;]+);/u],
  ['src/elements/shared/element.ts', /Language: ([^;]+); by default/u],
  ['src/embed/prepare.ts', /\*\* ([^;]+); English without one/u],
];
for (const [file, sentence] of docs)
  test(`${file} names every language, and no other`, () => {
    const [, named = ''] = sentence.exec(readFileSync(file, 'utf8')) ?? [];
    assert.deepEqual(
      [...named.matchAll(/`([\w-]+)`/gu)].map(([, tag]) => tag),
      tags
    );
  });

test('Storybook offers the languages of the list', () => {
  assert.match(readFileSync('.storybook/preview.js', 'utf8'), /toolbar\('Language', 'globe', LANGUAGES\)/u);
});
