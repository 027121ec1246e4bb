import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {overlaps, placeLabels, type Box, type LabelRequest, type PlacedLabel} from '../../src/geometry/labels.js';

/** The rectangle that a placed text covers. */
function boxOf({x, y, anchor, setting}: PlacedLabel, {sizes}: LabelRequest): Box {
  const {width, height} = sizes[setting] ?? sizes[0];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {x: left, y, width, height};
}

const whole = (min: number, max: number) => fc.integer({min, max});
const size = fc.record({width: whole(10, 140), height: whole(12, 40)});
const crowd = whole(280, 1200).chain((width) =>
  fc.record({
    frame: fc.constant({x: 0, y: 0, width, height: 240}),
    requests: fc.array(
      fc.record({
        x: whole(0, width),
        y: whole(0, 240),
        sizes: fc.tuple(size, size),
        weight: whole(1, 16),
      }),
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
const label: LabelRequest = {x: 150, y: 100, sizes: [{width: 60, height: 14}], weight: 1};

test('a label with room all around stands centred above its mark', () => {
  const [place] = placeLabels([label], [], frame);
  assert.equal(place?.anchor, 'middle');
  assert.equal(place.x, 150);
  assert(place.y + 14 < label.y);
});

test('a label at the right edge stands to the left of its mark', () => {
  const [place] = placeLabels([{...label, x: 298}], [], frame);
  assert.equal(place?.anchor, 'end');
});

test('a label without any room is left out', () => {
  assert.deepEqual(placeLabels([label], [frame], frame), [undefined]);
});

test('a label that matters more gets its place before another, wherever it stands', () => {
  const tight = {x: 100, y: 70, width: 70, height: 20};
  for (const requests of [
    [label, {...label, x: 152, weight: 2}],
    [{...label, x: 148, weight: 2}, label],
  ])
    assert.deepEqual(
      placeLabels(requests, [], tight).map((place) => place !== undefined),
      requests.map(({weight}) => weight === 2)
    );
});

test('a label that leaves another one without a place gives way, where both have room otherwise', () => {
  // Both look for a place above their marks, where only one of them has room; the first has another one to its left.
  const [first, second] = placeLabels(
    [
      {...label, weight: 2},
      {...label, x: 190},
    ],
    [{x: 225, y: 70, width: 75, height: 50}],
    {x: 0, y: 70, width: 300, height: 50}
  );
  assert(first && second);
});

test('a label without room in its best setting stands in another', () => {
  const narrow = {x: 130, y: 0, width: 40, height: 200};
  const sizes = [
    {width: 60, height: 14},
    {width: 30, height: 28},
  ] as const;
  const [place] = placeLabels([{...label, sizes}], [], narrow);
  assert.equal(place?.setting, 1);
});

test('a label at the edge is moved in, and stays over its mark', () => {
  const [place] = placeLabels([{...label, x: 4}], [{x: 10, y: 90, width: 60, height: 20}], frame);
  assert(place?.box.x === 0 && place.box.y + 14 < label.y);
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

test('labels above each other stand apart, as else they would be read as one text', () => {
  // The second one's first place would be 2 px below the first label.
  const marks = [label, {...label, x: 190, y: 116}];
  const [upper, lower] = placeLabels(marks, [], frame);
  assert(upper && lower);
  const [first, second] = upper.y < lower.y ? [upper, lower] : [lower, upper];
  const isBeside = first.box.x + first.box.width <= second.box.x || second.box.x + second.box.width <= first.box.x;
  assert(isBeside || second.box.y - first.box.y - first.box.height >= 4, JSON.stringify([first, second]));
});

test('a label whose place is taken moves no farther from its mark than it has to', () => {
  const two = {...label, sizes: [{width: 60, height: 28}] as const};
  // A line close above the mark, and walls at both its sides and below.
  const walls = [
    {x: 0, y: 88, width: 300, height: 1},
    {x: 0, y: 89, width: 140, height: 60},
    {x: 160, y: 89, width: 140, height: 60},
    {x: 140, y: 106, width: 20, height: 60},
  ];
  const [place] = placeLabels([two], walls, frame);
  assert(place);
  const bottom = place.box.y + place.box.height;
  assert(bottom <= 88 && bottom > 88 - 14, JSON.stringify(place));
});
