import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkTranslations} from '../../../../src/model/check/check-translations.js';
import {checkRecords, printProblem} from '../../../../src/model/check/index.js';
import {changed} from '../fixture.js';
import {withText} from '../translation-fixture.js';

function problemsOf(heading: string): readonly string[] {
  const check = checkRecords(changed('measures', 'trade', {heading: 'Home’s trade with {partners}'}));
  assert(check.state === 'good');
  return checkTranslations(check.records, 'ru', withText('measures', 'trade', 'heading', heading)).map(printProblem);
}

const where = 'translations/ru.json#measures.trade: heading: other placeholders than the original ({partners})';
const rows: readonly (readonly [name: string, heading: string, problems: readonly string[]])[] = [
  ['a heading keeps the place for the partners', 'Торговля Дома: {partners}', []],
  ['a heading that lost its partners', 'Торговля Дома', [`${where}: none`]],
  ['a placeholder that was translated', 'Торговля Дома: {партнёры}', [`${where}: {партнёры}`]],
];

for (const [name, heading, problems] of rows) test(name, () => assert.deepEqual(problemsOf(heading), problems));
