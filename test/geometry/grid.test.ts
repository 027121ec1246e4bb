import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gridLine} from '../../src/geometry/grid.js';

const textAt = (x: number) => ({x, y: 40, width: 60, height: 20});

test('a grid line stops at a text, and goes on beyond it', () => {
  assert.equal(gridLine(50, 300, [textAt(100)]), 'M0,50H97M163,50H300');
  assert.equal(gridLine(70, 300, [textAt(100)]), 'M0,70H300', 'a text that it does not meet');
});

test('what is left of a grid line beyond a text is no stub, which would look like a tick', () => {
  assert.equal(gridLine(50, 300, [textAt(225)]), 'M0,50H222');
  assert.equal(gridLine(50, 300, [textAt(220)]), 'M0,50H217M283,50H300');
});
