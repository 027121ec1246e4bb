import assert from 'node:assert/strict';
import {test} from 'node:test';
import {translationProblemsOf, withText} from '../translation-fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a label without a translation',
    withText('facts', 'island-oldest-fair', 'label', undefined),
    'translations/ru.json#facts.island-oldest-fair: label: missing translation',
  ],
  [
    'a form that Russian needs and English does not have',
    withText('measures', 'lamps', 'counted.few', undefined),
    'translations/ru.json#measures.lamps: counted.few: missing translation',
  ],
];

for (const [name, input, problem] of rows) {
  test(name, () => assert.deepEqual(translationProblemsOf('ru', input), [problem]));
}
