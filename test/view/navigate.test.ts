import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearestSpot, nextSpot, type Spot} from '../../src/view/navigate.js';

const spots: readonly Spot[] = [
  {id: 'kr-2008', series: 0, x: 10, y: 90},
  {id: 'kr-2017', series: 0, x: 60, y: 70},
  {id: 'kr-2019', series: 0, x: 80, y: 10},
  {id: 'gb-2018', series: 2, x: 72, y: 60},
  {id: 'gb-2022', series: 2, x: 110, y: 50},
];

const moves: readonly (readonly [from: string, key: string, to: string | undefined])[] = [
  ['kr-2017', 'ArrowRight', 'kr-2019'],
  ['kr-2017', 'ArrowLeft', 'kr-2008'],
  ['kr-2008', 'ArrowLeft', undefined],
  ['kr-2019', 'ArrowRight', undefined],
  ['kr-2017', 'Home', 'kr-2008'],
  ['kr-2017', 'End', 'kr-2019'],
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
    assert.equal(nextSpot(spots, from, key), to);
  });
}

const nearest: readonly (readonly [x: number, y: number, id: string, why: string])[] = [
  [60, 70, 'kr-2017', 'the mark that is pointed at'],
  [0, 0, 'kr-2008', 'the first mark from far left'],
  [62, 10, 'kr-2017', 'time before value'],
  [76, 60, 'gb-2018', 'of two marks as near in time the nearer in value'],
];
for (const [x, y, id, why] of nearest)
  test(`the nearest mark is ${why}`, () => assert.equal(nearestSpot(spots, x, y), id));

test('no marks have no nearest', () => assert.equal(nearestSpot([], 0, 0), undefined));
