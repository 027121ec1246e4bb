import assert from 'node:assert/strict';
import {test} from 'node:test';
import {translationProblemsOf, withText} from '../translation-fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problems: readonly string[]])[] = [
  [
    'a text as it was in English',
    withText('events', 'fair-2020', 'title', 'The fair opens'),
    ['translations/ru.json#events.fair-2020: title: left in English'],
  ],
  [
    'a text that a new language’s file has marked',
    withText('topics', 'fairs', 'label', '§ Fairs'),
    ['translations/ru.json#topics.fairs: label: not translated yet'],
  ],
  ['a word that two languages share', withText('topics', 'fairs', 'label', 'Fairs'), []],
  ['a name that stays as it is', withText('organisations', 'lamp-guild', 'name', 'Guild of Lamps'), []],
];

for (const [name, input, problems] of rows) {
  test(name, () => assert.deepEqual(translationProblemsOf('ru', input), problems));
}
