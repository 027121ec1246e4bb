import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {overlaps, placeLabels, type Box, type LabelRequest, type PlacedLabel} from '../../src/geometry/labels.js';

/** The rectangle that a placed text covers. */
function boxOf({x, y, anchor}: PlacedLabel, {width, height}: LabelRequest): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {x: left, y, width, height};
}

const whole = (min: number, max: number) => fc.integer({min, max});
const crowd = whole(280, 1200).chain((width) =>
  fc.record({
    frame: fc.constant({x: 0, y: 0, width, height: 240}),
    requests: fc.array(
      fc.record({x: whole(0, width), y: whole(0, 240), width: whole(10, 140), height: whole(12, 40)}),
      {maxLength: 40}
    ),
    obstacles: fc.array(fc.record({x: whole(0, width), y: whole(0, 240), width: whole(2, 40), height: whole(2, 40)}), {
      maxLength: 20,
    }),
  })
);

test('no label covers another one or an obstacle, or leaves the frame, at any width', () => {
  fc.assert(
    fc.property(crowd, ({frame, requests, obstacles}) => {
      const places = placeLabels(requests, obstacles, frame);
      assert.equal(places.length, requests.length);
      const boxes = places.flatMap((place, i) => {
        const request = requests[i];
        return place && request ? [boxOf(place, request)] : [];
      });
      for (const [i, box] of boxes.entries()) {
        assert(box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height);
        assert(![...obstacles, ...boxes.slice(i + 1)].some((other) => overlaps(box, other)));
      }
    }),
    {numRuns: 300}
  );
});

const frame = {x: 0, y: 0, width: 300, height: 200};
const label = {x: 150, y: 100, width: 60, height: 14};

test('a label with room all around stands centred above its mark', () => {
  const [place] = placeLabels([label], [], frame);
  assert.equal(place?.anchor, 'middle');
  assert.equal(place.x, 150);
  assert(place.y + label.height < label.y);
});

test('a label at the right edge stands to the left of its mark', () => {
  const [place] = placeLabels([{...label, x: 298}], [], frame);
  assert.equal(place?.anchor, 'end');
});

test('a label without any room is left out', () => {
  assert.deepEqual(placeLabels([label], [frame], frame), [undefined]);
});

test('a label with a name gets its place before one without', () => {
  const tight = {x: 0, y: 60, width: 300, height: 40};
  const [value, named] = placeLabels([label, {...label, x: 155, height: 30}], [], tight);
  assert.equal(value, undefined);
  assert(named);
});

const boxes: readonly (readonly [what: string, other: Box, overlapping: boolean])[] = [
  ['a box within it', {x: 12, y: 12, width: 2, height: 2}, true],
  ['a box across its corner', {x: 15, y: 15, width: 20, height: 20}, true],
  ['a box that only touches it', {x: 20, y: 10, width: 5, height: 10}, false],
  ['a box below it', {x: 10, y: 30, width: 10, height: 10}, false],
];
for (const [what, other, overlapping] of boxes) {
  test(`${what} ${overlapping ? 'covers a part of' : 'leaves'} a box${overlapping ? '' : ' alone'}`, () => {
    const box = {x: 10, y: 10, width: 10, height: 10};
    assert.deepEqual([overlaps(box, other), overlaps(other, box)], [overlapping, overlapping]);
  });
}
