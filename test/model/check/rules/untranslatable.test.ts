import assert from 'node:assert/strict';
import {test} from 'node:test';
import {translationProblemsOf, withText} from '../translation-fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a record that does not exist',
    withText('facts', 'kr-trade', 'label', 'Торговля'),
    'translations/ru.json#facts.kr-trade: unknown record',
  ],
  [
    'a field that is not translated',
    withText('facts', 'island-oldest-fair', 'citations.0.asWritten', 'Ярмарка'),
    'translations/ru.json#facts.island-oldest-fair: citations.0.asWritten: unknown path',
  ],
];

for (const [name, input, problem] of rows) {
  test(name, () => assert.deepEqual(translationProblemsOf('ru', input), [problem]));
}
