import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCurrencyCode} from '../../../../src/model/currencies.js';
import {added, assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'three capitals that are no currency',
    added('measures', {id: 'boats', label: 'Boats', unit: 'XYZ'}),
    'measures.json#boats: unit: no currency of ISO 4217: XYZ',
  ],
  [
    'another reading in no currency',
    changed('facts', 'island-trade-2019', {readings: [{value: 1, unit: 'USP'}]}),
    'facts.json#island-trade-2019: readings.0.unit: no currency of ISO 4217: USP',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));

test('every currency that the platform knows is one', () => {
  const unknown = Intl.supportedValuesOf('currency').filter((code) => !isCurrencyCode(code));
  assert.deepEqual(unknown, []);
});
