import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertOnlyProblem, changed, problemsOf} from '../fixture.js';

const lamps = (value: number, range: object) => changed('facts', 'island-lamps-2020', {value, range});
const bounds = (change: object) =>
  changed('facts', 'island-lamps-2020', {value: 400, range: {low: 400, high: 500, middle: false}, ...change});

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a range that falls',
    lamps(300, {low: 400, high: 200}),
    'facts.json#island-lamps-2020: range.high: not above the low value (400): 200',
  ],
  [
    'a middle that lies outside',
    lamps(300, {low: 400, high: 500}),
    'facts.json#island-lamps-2020: value: not within its range (400 to 500): 300',
  ],
  ...['almost', 'more-than', 'less-than', 'at-least', 'at-most'].map(
    (qualifier): readonly [string, unknown, string] => [
      `a range without a middle that is ${qualifier}`,
      bounds({qualifier}),
      `facts.json#island-lamps-2020: qualifier: beside a range, which has both its bounds (400 to 500): ${qualifier}`,
    ]
  ),
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));

for (const [qualifier, status] of [
  ['exact', 'reported'],
  ['about', 'reported'],
  ['estimated', 'estimated'],
])
  test(`a range without a middle may be ${qualifier}`, () =>
    assert.deepEqual(problemsOf(bounds({qualifier, status})), []));
