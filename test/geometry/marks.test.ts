import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {barMark, pointMark, round, UPWARD_TICK, type MarkPath, type MarkShape} from '../../src/geometry/marks.js';

/** Every place that a path of M, h, v, l, H, V and Z comes to. */
function placesOf(path: string): [number, number][] {
  const places: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)) {
    const numbers = rest.split(/[ ,]/u).filter(Boolean).map(Number);
    assert(numbers.every(Number.isFinite), path);
    const [a = 0, b = 0] = numbers;
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'm' || command === 'l') [x, y] = [x + a, y + b];
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else assert.equal(command, 'Z', path);
    places.push([x, y]);
  }
  return places;
}

/** What stands on a mark's outline. */
const strokesOf = ({path}: MarkPath) => path.slice(path.indexOf('Z') + 1);

test('a bar stands on the baseline and reaches its value', () => {
  const ys = placesOf(barMark(100, 40, 20, 200, 'exact').path).map(([, y]) => y);
  const xs = placesOf(barMark(100, 40, 20, 200, 'exact').path).map(([x]) => x);
  assert.deepEqual([Math.min(...ys), Math.max(...ys)], [40, 200]);
  assert.deepEqual([Math.min(...xs), Math.max(...xs)], [90, 110]);
});

const shapes: readonly (readonly [shape: MarkShape, fill: MarkPath['fill'], strokes: boolean, look: string])[] = [
  ['exact', 'full', false, 'filled'],
  ['about', 'open', false, 'a ring'],
  ['more-than', 'full', true, 'filled with an upward tick'],
  ['estimated', 'open', true, 'hatched'],
  ['aimed', 'broken', false, 'a broken ring'],
];
for (const [shape, fill, strokes, look] of shapes) {
  test(`${shape} is ${look}, as a point and as a bar`, () => {
    for (const mark of [pointMark(50, 50, 0, shape), barMark(50, 50, 20, 200, shape)]) {
      assert.equal(mark.fill, fill);
      assert.equal(/Z.+/u.test(mark.path), strokes);
    }
  });
}

test('the tick of a lower bound points upwards', () => {
  const strokes = strokesOf(barMark(100, 40, 20, 200, 'more-than'));
  const ys = placesOf(strokes).map(([, y]) => y);
  assert.equal(Math.min(...ys), 40 - UPWARD_TICK);
  assert.equal(Math.max(...ys), 40);
});

test('a bar below zero hangs from the baseline, its tick of a lower bound points upwards from under its end', () => {
  const {path} = barMark(100, 240, 20, 200, 'more-than');
  const outline = placesOf(path.slice(0, path.indexOf('Z'))).map(([, y]) => y);
  assert.deepEqual([Math.min(...outline), Math.max(...outline)], [200, 240]);
  const [start, tip] = placesOf(path.slice(path.indexOf('Z') + 1)).map(([, y]) => y);
  assert(start !== undefined && tip !== undefined && tip < start && tip > 240);
});

test('where four colours come again, the outlines have moved on: sixteen series look different', () => {
  const looks = Array.from({length: 17}, (_, series) => `${series % 4} ${pointMark(50, 50, series, 'exact').path}`);
  assert.equal(new Set(looks.slice(0, 4).map((look) => look.slice(2))).size, 4);
  assert.equal(new Set(looks).size, 16);
});

test('the hatch of a bar stays within it', () => {
  const size = fc.record({width: fc.integer({min: 2, max: 36}), height: fc.integer({min: 0, max: 300})});
  fc.assert(
    fc.property(size, ({width, height}) => {
      const strokes = strokesOf(barMark(100, 400 - height, width, 400, 'estimated'));
      for (const [x, y] of placesOf(strokes)) {
        assert(x >= 100 - width / 2 - 0.2 && x <= 100 + width / 2 + 0.2, strokes);
        assert(y >= 400 - height - 0.2 && y <= 400.2, strokes);
      }
    })
  );
});

test('pixels are kept to a tenth', () => assert.deepEqual([1.26, -0.04, 3].map(round), [1.3, -0, 3]));
