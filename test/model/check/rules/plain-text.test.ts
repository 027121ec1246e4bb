import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

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
