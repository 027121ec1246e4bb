import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createDataset, isClaim, isQuantity} from '../../src/model/dataset.js';
import {claim, trade, world} from '../query/made-up.js';

test('a record is found by its id, and records keep the order of their file', () => {
  const facts = [trade('2019', 3), claim('oldest'), trade('2017', 1)];
  const dataset = world({facts});
  assert.deepEqual([...dataset.facts.keys()], ['trade-2019', 'oldest', 'trade-2017']);
  assert.equal(dataset.facts.get('oldest'), facts[1]);
});

test('a record type that was not given has no records', () => {
  assert.deepEqual(
    Object.entries(createDataset({})).map(([type, records]) => [type, records.size]),
    [
      ['documents', 0],
      ['measures', 0],
      ['facts', 0],
      ['events', 0],
      ['agreements', 0],
      ['people', 0],
      ['organisations', 0],
      ['places', 0],
      ['topics', 0],
    ]
  );
});

test('a fact is a quantity or a claim', () => {
  assert.deepEqual([trade('2019', 3), claim('oldest')].map(isQuantity), [true, false]);
  assert.deepEqual([trade('2019', 3), claim('oldest')].map(isClaim), [false, true]);
});
