import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {linearScale, valueTicks} from '../../src/geometry/scale.js';
import {yearsOf} from '../../src/geometry/time.js';

const number = fc.double({min: -1e6, max: 1e6, noNaN: true});

test('a scale keeps the order of values, and maps the ends of its domain to those of its range', () => {
  fc.assert(
    fc.property(number, fc.double({min: 0.01, max: 1e6, noNaN: true}), number, number, (start, length, a, b) => {
      const scale = linearScale([start, start + length], [10, 500]);
      assert(Math.abs(scale(start) - 10) < 1e-6 && Math.abs(scale(start + length) - 500) < 1e-6);
      assert.equal(Math.sign(scale(b) - scale(a)) * Math.sign(b - a) >= 0, true);
    })
  );
});

test('a scale upside down turns the order round', () => {
  const scale = linearScale([0, 10], [100, 0]);
  assert.deepEqual([0, 4, 10].map(scale), [100, 60, 0]);
});

test('a domain of no length maps to the middle', () => {
  assert.equal(linearScale([2022, 2022], [0, 300])(2022), 150);
});

test('2017 is 4.5 times as far from 2008 as from 2019', () => {
  const middle = (year: string) => {
    const [from, to] = yearsOf(year);
    return (from + to) / 2;
  };
  const x = linearScale([2008, 2021], [0, 640]);
  const [first, second, third] = ['2008', '2017', '2019'].map((year) => x(middle(year)));
  assert(first !== undefined && second !== undefined && third !== undefined);
  assert(Math.abs((second - first) / (third - second) - 4.5) < 1e-9);
});

test('ticks begin at zero, ascend by one step, and the last is at or above the highest value', () => {
  fc.assert(
    fc.property(fc.double({min: 1e-6, max: 1e15, noNaN: true}), fc.integer({min: 2, max: 6}), (max, count) => {
      const ticks = valueTicks(max, count);
      assert.equal(ticks[0], 0);
      const last = ticks.at(-1) ?? 0;
      assert(last >= max);
      const step = ticks[1] ?? 0;
      assert(last - max < step);
      for (const [i, tick] of ticks.entries()) assert(Math.abs(tick - i * step) <= 1e-9 * last);
      assert(ticks.length <= count * 2 + 2);
    })
  );
});

const rows: readonly (readonly [max: number, ticks: readonly number[]])[] = [
  [4_200_000_000, [0, 1e9, 2e9, 3e9, 4e9, 5e9]],
  [300, [0, 100, 200, 300]],
  [0, [0]],
  [-5, [0]],
  [NaN, [0]],
];
for (const [max, ticks] of rows) {
  test(`values up to ${max} have ticks at ${ticks.join(', ')}`, () => assert.deepEqual(valueTicks(max, 4), ticks));
}
