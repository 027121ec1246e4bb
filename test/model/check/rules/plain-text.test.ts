import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertOnlyProblem, changed, problemsOf} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a control character',
    changed('topics', 'fairs', {label: 'Fa\u0007irs'}),
    'topics.json#fairs: label: control character: U+0007',
  ],
  [
    'an override of direction',
    changed('events', 'fair-2020', {title: '\u202Efair'}),
    'events.json#fair-2020: title: control character: U+202E',
  ],
  [
    'a pile of marks, which is painted over other lines',
    changed('topics', 'fairs', {label: `Fa${'\u0301'.repeat(7)}irs`}),
    'topics.json#fairs: label: more than 6 marks on one letter',
  ],
  [
    'a text that was read in the wrong encoding',
    changed('topics', 'fairs', {label: 'F\uFFFDte'}),
    'topics.json#fairs: label: characters lost by a wrong encoding: F\uFFFDte',
  ],
  [
    'a tag',
    changed('facts', 'island-trade-2019', {notes: [{kind: 'currency', text: 'a <b>bold</b> note'}]}),
    'facts.json#island-trade-2019: notes.0.text: looks like markup: <b>',
  ],
  [
    'the start of a tag',
    changed('topics', 'fairs', {label: '<img src=x'}),
    'topics.json#fairs: label: looks like markup: <img',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));

test('letters with the marks of their script are plain', () => {
  for (const label of ['Ế ở Việt Nam', 'שַׁבָּת', 'မြွှေ', 'ก็่', '대한민국'])
    assert.deepEqual(problemsOf(changed('topics', 'fairs', {label})), []);
});
