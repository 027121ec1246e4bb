import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkRecords} from '../../../../src/model/check/index.js';
import {ownDataset} from '../../../../src/model/own-dataset.js';
import {assertOnlyProblem, good} from '../fixture.js';

const inRussian = (ru: unknown): object => ({...good, translations: {ru}});

const rows: readonly (readonly [why: string, input: unknown, problem: string])[] = [
  ['texts that are none', {...good, translations: []}, 'translations: not an object with texts by language'],
  [
    'a number',
    inRussian({places: {island: {name: 5}}}),
    'translations/ru.json#places.island: name: a number, where a text is wanted: "5"',
  ],
  [
    'an unknown record',
    inRussian({places: {isle: {name: 'Остров'}}}),
    'translations/ru.json#places.isle: unknown record',
  ],
  [
    'an unknown field',
    inRussian({places: {island: {title: 'Остров'}}}),
    'translations/ru.json#places.island: title: unknown path',
  ],
  [
    'markup',
    inRussian({places: {island: {name: '<b>'}}}),
    'translations/ru.json#places.island: name: looks like markup: <b>',
  ],
];
for (const [why, input, problem] of rows) test(why, () => assertOnlyProblem(input, problem));

test('texts that are given are shown in their language, and all else as it is written', () => {
  const input = inRussian({places: {island: {name: 'Остров'}}});
  const check = checkRecords(input);
  assert(check.state === 'good');
  const own = ownDataset(input, check.records, check.dataset);
  const names = (language: string) => ['island', 'home'].map((id) => own.inLanguage?.(language).places.get(id)?.name);
  assert.deepEqual(names('ru'), ['Остров', 'Home']);
  assert.deepEqual(names('ko'), ['The Island', 'Home']);
});
