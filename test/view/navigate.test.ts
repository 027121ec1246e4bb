import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Box} from '../../src/geometry/labels.js';
import {inkOf, inTime, nextSpot, spotAt, type Spot} from '../../src/view/navigate.js';

/** A mark of 12 pixels, and its label where it has one. */
const spot = (id: string, series: number, x: number, y: number, box?: Box): Spot => ({
  ...{id, series, x, y},
  ink: {x: x - 6, y: y - 6, width: 12, height: 12},
  label: box && {box},
});

const spots: readonly Spot[] = [
  spot('kr-2008', 0, 10, 90),
  spot('kr-2017', 0, 60, 70),
  spot('kr-2019', 0, 80, 10),
  spot('gb-2018', 2, 72, 60),
  spot('gb-2022', 2, 110, 50, {x: 125, y: 40, width: 80, height: 16}),
];

const moves: readonly (readonly [from: string, key: string, to: string | undefined])[] = [
  ['kr-2017', 'ArrowRight', 'gb-2018'],
  ['gb-2018', 'ArrowRight', 'kr-2019'],
  ['gb-2018', 'ArrowLeft', 'kr-2017'],
  ['kr-2019', 'ArrowRight', 'gb-2022'],
  ['kr-2017', 'ArrowLeft', 'kr-2008'],
  ['kr-2008', 'ArrowLeft', undefined],
  ['gb-2022', 'ArrowRight', undefined],
  ['gb-2018', 'Home', 'kr-2008'],
  ['kr-2017', 'End', 'gb-2022'],
  ['kr-2019', 'ArrowDown', 'gb-2018'],
  ['gb-2022', 'ArrowUp', 'kr-2019'],
  ['kr-2019', 'ArrowUp', undefined],
  ['gb-2022', 'ArrowDown', undefined],
  ['kr-2017', 'Tab', undefined],
  ['kr-2017', 'a', undefined],
  ['nobody', 'ArrowRight', undefined],
];
for (const [from, key, to] of moves) {
  test(`${key} leads from ${from} ${to === undefined ? 'nowhere' : `to ${to}`}`, () => {
    assert.equal(nextSpot(inTime(spots), from, key), to);
  });
}

test('marks of one time follow each other as their series do', () => {
  const same = [spot('b', 1, 10, 0), spot('late', 0, 20, 0), spot('a', 0, 10, 0)];
  assert.deepEqual(
    inTime(same).map(({id}) => id),
    ['a', 'b', 'late']
  );
});

test('up and down lead to the next series, be another one nearer in time', () => {
  const three = inTime([spot('a', 0, 10, 0), spot('b', 1, 90, 0), spot('b2', 1, 60, 0), spot('c', 2, 10, 0)]);
  assert.equal(nextSpot(three, 'a', 'ArrowDown'), 'b2');
  assert.equal(nextSpot(three, 'c', 'ArrowUp'), 'b2');
});

const pointed: readonly (readonly [x: number, y: number, id: string | undefined, why: string])[] = [
  [60, 70, 'kr-2017', 'the mark that is pointed at'],
  [67, 64, 'gb-2018', 'of marks that cover each other the one whose middle is nearer'],
  [80, 30, 'kr-2019', 'a mark a little above'],
  [60, 90, 'kr-2017', 'a mark as little beside in height as another in time'],
  [200, 41, 'gb-2022', 'the value whose label is pointed at, however far its mark is'],
  [207, 48, 'gb-2022', 'the value whose label is just beside'],
  [0, 0, undefined, 'nothing far from all'],
  [60, 110, undefined, 'nothing far below, as near in time as that may be'],
];
for (const [x, y, id, why] of pointed)
  test(`a pointer at ${x}, ${y} is at ${why}`, () => assert.equal(spotAt(spots, x, y, 24), id));

test('how near a value has to be is the asker’s to say', () => {
  assert.equal(spotAt(spots, 60, 110, 40), 'kr-2017');
  assert.equal(spotAt(spots, 60, 120, 40), undefined);
});

const bars: readonly Spot[] = [
  {...spot('2019', 0, 20, 10), ink: {x: 10, y: 10, width: 20, height: 190}},
  {...spot('2020', 0, 50, 160), ink: {x: 40, y: 160, width: 20, height: 40}},
];
test('a pointer at the foot of a bar is at its value', () => assert.equal(spotAt(bars, 28, 199, 24), '2019'));
test('a pointer above a low bar is at the high one beside it', () => assert.equal(spotAt(bars, 35, 60, 24), '2019'));

test('what a value covers is its mark with its label, where it has one', () => {
  const labelled = spot('a', 0, 110, 50, {x: 125, y: 40, width: 80, height: 16});
  assert.deepEqual(inkOf(labelled), {x: 104, y: 40, width: 101, height: 16});
  assert.deepEqual(inkOf(spot('a', 0, 110, 50)), {x: 104, y: 44, width: 12, height: 12});
});

test('where there are no marks a pointer is at none', () => assert.equal(spotAt([], 0, 0, 24), undefined));
