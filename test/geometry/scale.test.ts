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

const anyEnd = fc.oneof(
  fc.double({min: -1e15, max: 1e15, noNaN: true}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1.797e308, -1.797e308, -100_000)
);

test('ticks have zero among them, ascend by one step, few, and reach just beyond both ends', () => {
  fc.assert(
    fc.property(anyEnd, anyEnd, fc.integer({min: 2, max: 6}), (a, b, count) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const ticks = valueTicks([min, max], count);
      assert(ticks.includes(0) && ticks.every((tick) => Number.isFinite(tick) && !Object.is(tick, -0)));
      assert(ticks.length <= count * 2 + 4, `${ticks.length} ticks`);
      const [first = 0, last = 0] = [ticks[0], ticks.at(-1)];
      const step = (last - first) / Math.max(1, ticks.length - 1);
      for (const [i, tick] of ticks.entries())
        assert(Math.abs(tick - first - i * step) <= 1e-9 * Math.max(-first, last));
      if (ticks.length === 1) return;
      // What is nothing beside the other end has no step of its own.
      const hair = (last - first) * 1e-15;
      assert(first <= min + hair && last >= max - hair);
      assert(first > Math.min(0, min) - step * 1.001 && last < Math.max(0, max) + step * 1.001);
    }),
    {numRuns: 1000}
  );
});

const rows: readonly (readonly [min: number, max: number, ticks: readonly number[]])[] = [
  [750e6, 4_200_000_000, [0, 1e9, 2e9, 3e9, 4e9, 5e9]],
  [300, 300, [0, 100, 200, 300]],
  [0.1, 0.3, [0, 0.1, 0.2, 0.3]],
  [0, 0, [0]],
  [-3e9, 2e9, [-3e9, -2e9, -1e9, 0, 1e9, 2e9]],
  [-3e9, -1.5e9, [-3e9, -2e9, -1e9, 0]],
  [-100_000, -100_000, [-100_000, -80_000, -60_000, -40_000, -20_000, 0]],
  [5e-324, 5e-324, [0]],
  [1.797e308, 1.797e308, [0]],
];
for (const [min, max, ticks] of rows) {
  test(`values from ${min} to ${max} have ticks at ${ticks.join(', ')}`, () =>
    assert.deepEqual(valueTicks([min, max], 4), ticks));
}
