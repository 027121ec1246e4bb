import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {ownLocale} from '../../src/format/own/every-own.js';
import type {ChartForm, ChartLayout} from '../../src/geometry/chart.js';
import {overlaps} from '../../src/geometry/labels.js';
import {readEdtf} from '../../src/model/edtf.js';
import {layout, layoutOf, point, type Told} from './layout-of.js';

const ticksOf = ({xTicks}: ChartLayout) => xTicks.map(({label}) => label.replaceAll('\u00a0', ' ')).join(' | ');

/** A value of a period by its name, as EDTF or people write it. */
function named(period: string): Told {
  const {from, to = from} = readEdtf(period) ?? {from: period};
  return point(`${from}/${to}`, 1, {id: period});
}
const tickOf = ({id}: Told) => {
  const dates = readEdtf(id);
  return dates && ownLocale(en).periodTick?.({basis: 'stated', ...dates});
};

const names: readonly (readonly [what: string, periods: readonly string[], width: number, ticks: string])[] = [
  ['quarters', ['2021-Q4', '2022-Q1', '2022-Q2'], 640, 'Q4 2021 | Q1 2022 | Q2'],
  ['every second quarter', ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'], 190, 'Q1 2021 | Q3'],
  ['half-years', ['2021-H1', '2021-H2', '2022-H1'], 640, 'H1 2021 | H2 | H1 2022'],
  ['seasons', ['2021-23', '2021-24', '2022-21'], 640, 'autumn 2021 | winter | spring 2022'],
  ['weeks, by the year that they belong to', ['2024-W01', '2024-W02'], 640, 'week 1 of 2024 | week 2'],
];
for (const [what, periods, width, ticks] of names)
  test(`an axis tells ${what}`, () => {
    assert.equal(ticksOf(layoutOf([periods.map(named)], {width, named: tickOf})), ticks);
  });

test('a period with a name has its tick below its mark', () => {
  const {marks, xTicks} = layoutOf([['2021-H1', '2021-H2', '2022-H1'].map(named)], {named: tickOf});
  for (const [i, {x}] of marks.entries()) assert(Math.abs(x - (xTicks[i]?.x ?? NaN)) < 0.2);
});

test('years before the first are told with their era, and round ones are those that people count', () => {
  const years = (all: readonly number[]) =>
    ticksOf(layout([all.map((year) => ({...point('2000', 1), from: year, to: year + 1}))]));
  assert.equal(years([-499, 1, 1500]), '500 BC | AD 1 | 1500');
  const dense = years(Array.from({length: 60}, (_, i) => -2999 + i * 80));
  assert.match(dense, /^3000 BC \| .*1000 BC \| .*AD 1 \| /u);
});

const sevenOf = (series: number, name: string) =>
  Array.from({length: 7}, (_, i) =>
    point(
      String(2015 + i),
      50 + series * 3 + ((i * 7 + series) % 5),
      i === 6 ? {name, label: [`${series} billion`]} : {}
    )
  );

for (const count of [4, 8, 12])
  test(`${count} lines have their names at their ends, in their order and apart from each other`, () => {
    const series = Array.from({length: count}, (_, i) => sevenOf(i, `Country ${String.fromCharCode(65 + i)}`));
    const {marks, width} = layout(series);
    const ends = marks.filter(({label}) => label?.isNamed);
    assert.equal(ends.length, count);
    // What touches does not overlap.
    const boxes = ends.flatMap(({label}) => (label ? {...label.box, height: label.box.height - 0.5} : []));
    for (const [i, box] of boxes.entries()) {
      assert(box.x + box.width <= width && box.y >= 0);
      for (const other of boxes.slice(i + 1)) assert(!overlaps(box, other));
    }
    const inOrder = [...ends].sort((a, b) => a.y - b.y).map(({label}) => label?.y ?? NaN);
    assert.deepEqual(
      inOrder,
      [...inOrder].sort((a, b) => a - b)
    );
  });

test('lines that end in other years have no column of names', () => {
  const series = Array.from({length: 8}, (_, i) => sevenOf(i, `Country ${i}`).slice(0, i === 3 ? 5 : 7));
  assert(layout(series).marks.every(({label}) => !label?.isNamed));
});

const ranged = (period: string, low: number, high: number, value: number, hasMiddle = true) =>
  point(period, value, {range: {low, high, hasMiddle}});

test('a line ends at a range without a middle, through which it would lead', () => {
  const {links} = layout([[point('2020', 1), ranged('2021', 1, 4, 1, false), point('2022', 2), point('2023', 2)]]);
  assert.deepEqual(
    links.map(({path}) => path.split('L').length),
    [2],
    'from 2022 to 2023 alone'
  );
});

test('the bar of a range is open, so that the range is seen in it', () => {
  const fills = (chart: ChartLayout) => chart.marks.map(({fill}) => fill);
  const points = [point('2020', 3), ranged('2021', 1, 4, 2)];
  assert.deepEqual(fills(layout([points], 'bars')), ['full', 'open']);
  assert.deepEqual(fills(layout([points], 'line')), ['full', 'full']);
});

test('no range stands on the numbers of the scale', () => {
  const {marks, yTicks} = layoutOf(
    [[ranged('1986', 4000, 60_000, 4000, false), ranged('2016', 9000, 30_000, 9000, false)]],
    {
      formatScale: (values) => values.map((value) => `${value} deaths`),
    }
  );
  assert(yTicks.length > 2);
  assert((marks[0]?.x ?? 0) > 60);
});

test('an upper bound’s arrow has no label written over it', () => {
  const {marks} = layout([[point('2020', 5, {shape: 'less-than'}), point('2021', 90), point('2022', 10)]]);
  const [bound] = marks;
  assert(bound?.label);
  const arrow = {x: bound.x - 4, y: bound.y + 5, width: 8, height: 10};
  assert(!overlaps(arrow, bound.label.box));
});

const forms: readonly ChartForm[] = ['line', 'bars'];
test('the bars of days begin beside the numbers of the scale', () => {
  for (const form of forms) {
    const days = ['2024-01-01', '2024-07-01', '2025-01-01'].map((day) => point(day, 450));
    const {marks} = layout([days], form);
    assert((marks[0]?.ink.x ?? 0) > 20, form);
  }
});

test('of a dense line those values alone have labels that a reader looks for, and their marks are seen', () => {
  const months = Array.from({length: 36}, (_, i) =>
    point(`${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 100 + ((i * 7) % 11))
  );
  const {marks} = layout([months], 'line', 280);
  const labelled = marks.filter(({label}) => label);
  assert(labelled.length >= 2 && labelled.length <= 3);
  assert(labelled.every(({fill}) => fill === 'full'));
});
