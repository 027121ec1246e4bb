import assert from 'node:assert/strict';
import {test} from 'node:test';
import {translationProblemsOf, withText} from '../translation-fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a tag in a translation',
    withText('topics', 'fairs', 'label', '<i>Ярмарки</i>'),
    'translations/ru.json#topics.fairs: label: looks like markup: <i>',
  ],
];

for (const [name, input, problem] of rows) {
  test(name, () => assert.deepEqual(translationProblemsOf('ru', input), [problem]));
}
