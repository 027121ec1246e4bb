import assert from 'node:assert/strict';
import {test} from 'node:test';
import {russian, translationProblemsOf, withText} from '../translation-fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a text is a text',
    withText('topics', 'fairs', 'label', 3),
    'translations/ru.json#topics.fairs: label: a number, where a text is wanted: "3"',
  ],
  [
    'a text is not empty',
    withText('topics', 'fairs', 'label', ''),
    'translations/ru.json#topics.fairs: label: empty text',
  ],
  ['a record type is known', {...russian, topic: {}}, 'translations/ru.json#topic: unknown field'],
];

for (const [name, input, problem] of rows) {
  test(name, () => assert.deepEqual(translationProblemsOf('ru', input), [problem]));
}
