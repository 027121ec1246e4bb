import assert from 'node:assert/strict';
import {test} from 'node:test';
import {translationProblemsOf, withText} from '../translation-fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a year that became another',
    withText('facts', 'island-trade-2019', 'label', 'Торговля с островом в 2018 году'),
    'translations/ru.json#facts.island-trade-2019: label: other years than the original (2019): 2018',
  ],
  [
    'a year that was lost',
    withText('facts', 'island-trade-2019', 'label', 'Торговля с островом'),
    'translations/ru.json#facts.island-trade-2019: label: other years than the original (2019): none',
  ],
];

for (const [name, input, problem] of rows) {
  test(name, () => assert.deepEqual(translationProblemsOf('ru', input), [problem]));
}
