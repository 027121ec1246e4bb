import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {alongLink, linkPlaces} from '../../src/geometry/links.js';

const place = fc.record({x: fc.integer({min: 0, max: 800}), y: fc.integer({min: 0, max: 300})});

test('no label fits onto a line unseen: boxes cover all of it, and little beside it', () => {
  fc.assert(
    fc.property(place, place, fc.double({min: 0, max: 1, noNaN: true}), (a, b, share) => {
      const boxes = alongLink(a, b);
      const on = {x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share};
      const off = boxes.map(({x, y, width, height}) =>
        Math.max(x - on.x, on.x - x - width, y - on.y, on.y - y - height)
      );
      assert(Math.min(...off) <= 4, `${on.x}, ${on.y}`);
      const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
      const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
      for (const {x, y, width, height} of boxes)
        assert(x >= left - 3 && x + width <= right + 3 && y >= top - 3 && y + height <= bottom + 3);
    })
  );
});

test('a series is one full line through its runs and one dashed line across its gaps', () => {
  const at = (x: number, run: number) => ({x, y: 10, run});
  assert.deepEqual(linkPlaces([at(0, 0), at(10, 0), at(20, 0), at(50, 1), at(90, 2), at(95, 2)], 3, false), [
    {series: 3, path: 'M0,10L10,10L20,10M90,10L95,10', gap: false, isDense: false},
    {series: 3, path: 'M20,10L50,10M50,10L90,10', gap: true, isDense: false},
  ]);
  assert.deepEqual(linkPlaces([at(0, 0)], 0, false), []);
});
