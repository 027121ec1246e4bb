import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {thin} from '../../src/geometry/thin.js';

interface Item {
  readonly x: number;
  readonly y: number;
}

const thinned = (items: readonly Item[], columns: number) => {
  const at = (i: number) => items[i] ?? {x: NaN, y: NaN};
  return thin(
    items.length,
    columns,
    (i) => at(i).x,
    (i) => at(i).y
  ).map(at);
};

const COLUMNS = 20;
const many = fc
  .array(fc.record({x: fc.double({min: 0, max: COLUMNS, noNaN: true}), y: fc.integer()}), {
    minLength: 100,
    maxLength: 300,
  })
  .map((items) => items.toSorted((a, b) => a.x - b.x));

test('what is left is bounded by the width, in order, and a part of what was given', () => {
  fc.assert(
    fc.property(many, (items) => {
      const kept = thinned(items, COLUMNS);
      assert(kept.length <= COLUMNS * 2 + 3);
      assert(kept.every((item, i) => items.includes(item) && item.x >= (kept[i - 1]?.x ?? 0)));
      assert.equal(new Set(kept).size, kept.length);
    })
  );
});

test('the lowest, the highest and the last value of all stay', () => {
  fc.assert(
    fc.property(many, (items) => {
      const kept = thinned(items, COLUMNS);
      const ys = (list: readonly Item[]) => list.map(({y}) => y);
      assert.equal(Math.min(...ys(kept)), Math.min(...ys(items)));
      assert.equal(Math.max(...ys(kept)), Math.max(...ys(items)));
      assert.equal(kept.at(-1), items.at(-1));
    })
  );
});

test('what fits is left alone', () => {
  const items = [1, 1.1, 1.2, 1.3].map((x) => ({x, y: x}));
  assert.deepEqual(thinned(items, 2), items);
});

test('a hundred thousand points leave two a pixel', () => {
  const items = Array.from({length: 100_000}, (_, i) => ({x: i / 200, y: Math.sin(i)}));
  assert(thinned(items, 500).length <= 1001);
});
