import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {en} from '../../src/format/en.js';
import {en as ownWords} from '../../src/format/own/en.js';
import {
  layoutChart,
  type ChartForm,
  type ChartInput,
  type ChartLayout,
  type ChartPoint,
} from '../../src/geometry/chart.js';
import {labelWeights} from '../../src/geometry/chart-labels.js';
import {NARROW} from '../../src/geometry/height.js';
import {overlaps, type Box} from '../../src/geometry/labels.js';
import {textWidth} from '../../src/geometry/text.js';
import {yearsOf} from '../../src/geometry/time.js';

/** A point with what is written beside it. */
interface Told extends ChartPoint {
  readonly name: string | undefined;
  readonly label: readonly string[];
}

/** `2008`, `2009-05` or `1993/2008` with its value. */
function point(period: string, value: number, change: Partial<Told> = {}): Told {
  const [first = '', last = first] = period.split('/');
  const [from, to] = [yearsOf(first)[0], yearsOf(last)[1]];
  return {
    id: `${period}-${value}`,
    from,
    to,
    value,
    shape: 'exact',
    isSum: false,
    name: undefined,
    label: [String(value)],
    ...change,
  };
}

function layoutOf(
  series: readonly (readonly Told[])[],
  options: Partial<Omit<ChartInput<Told>, 'series'>> = {}
): ChartLayout {
  return layoutChart({
    width: 640,
    fontSize: 13,
    form: 'line',
    isCount: false,
    formatScale: (values) => values.map(String),
    times: {tick: en.tick, quarter: ownWords.quarterTick, year: String},
    gaps: [],
    labelOf: ({name, label}) => ({name, settings: [label]}),
    ...options,
    series: series.map((points, hue) => ({points, hue, bridged: () => 0})),
  });
}

function layout(series: readonly (readonly Told[])[], form: ChartForm = 'line', width = 640): ChartLayout {
  return layoutOf(series, {form, width});
}

/** How many lines of a kind there are: each begins by a move, and a full one goes through all its values. */
const dashes = ({links}: ChartLayout) => links.filter(({gap}) => gap).flatMap(({path}) => path.split('M').slice(1));
const full = ({links}: ChartLayout) => links.filter(({gap}) => !gap).flatMap(({path}) => path.split('L').slice(1));

const korea = [point('2008', 750), point('2017', 1500), point('2019', 4200), point('2020', 3080)];

test('time keeps its true distances: 2008 to 2017 is 4.5 times 2017 to 2019', () => {
  const [first, second, third] = layout([korea]).marks.map(({x}) => x);
  assert(first !== undefined && second !== undefined && third !== undefined);
  assert(Math.abs((second - first) / (third - second) - 4.5) < 0.02);
});

test('years without values are bridged by a dashed link, years in a row by a full one', () => {
  assert.deepEqual([dashes(layout([korea])).length, full(layout([korea])).length], [2, 1]);
});

test('a span that covers the years between leaves no gap', () => {
  const chart = layout([[point('2008/2012', 5), point('2010', 1), point('2013', 2)]]);
  assert.deepEqual([dashes(chart).length, full(chart).length], [0, 2]);
});

const gap = (from: number, to: number) => ({from, to, words: `No figure in these reports for ${from}–${to - 1}`});

test('years that nobody reported are a band with its words where there is room, across which nothing is written or drawn', () => {
  for (const width of [288, 640, 800])
    for (const form of ['line', 'bars', 'points'] as const) {
      const {bands, marks, plot, grid} = layoutOf([korea], {width, form, gaps: [gap(2009, 2017), gap(2018, 2019)]});
      const [wide, narrow] = bands;
      assert(wide?.box && narrow, `${width} ${form}`);
      assert.equal(wide.lines.join(' '), gap(2009, 2017).words);
      assert(wide.lines.length > 1 && wide.box.x > wide.x && wide.box.x + wide.box.width < wide.x + wide.width);
      assert.deepEqual(narrow.lines, []);
      const {box} = wide;
      for (const {ink, label} of marks) assert(!overlaps(box, ink) && !(label && overlaps(box, label.box)));
      assert(box.y >= plot.y && box.y + box.height <= plot.y + plot.height);
      for (const {from, to, y} of gridLines(grid))
        assert(!(y > box.y && y < box.y + box.height && from < box.x + box.width && to > box.x), 'a line through it');
    }
});

test('a band is drawn in every form, as narrow as it is, for the key to explain', () => {
  const points = [point('2016', 1), point('2018', 2)];
  const bands = (form: ChartForm) => layoutOf([points], {form, width: 280, gaps: [gap(2017, 2018)]}).bands;
  for (const form of ['line', 'bars', 'points'] as const) {
    assert.equal(bands(form).length, 1, form);
    assert.equal(bands(form)[0]?.box, undefined, form);
  }
});

test('each partner is named once, at its last value; where one name has no room, none stands in the drawing', () => {
  const named = (points: readonly Told[], name: string) =>
    points.map((told, i) => (i === points.length - 1 ? {...told, name} : told));
  const names = (britain: string, form: ChartForm) =>
    layout([named(korea, 'Korea'), named([point('2021', 1), point('2022', 1800)], britain)], form).marks.flatMap(
      ({label}) => (label?.isNamed ? label.lines.slice(0, 1) : [])
    );
  for (const form of ['line', 'bars', 'points'] as const) {
    assert.deepEqual(names('Britain', form), ['Korea', 'Britain']);
    assert.deepEqual(names('A name of a hundred letters '.repeat(4), form), []);
  }
});

test('a label beside a mark keeps 8 pixels from it, at either side', () => {
  for (const form of ['line', 'bars', 'points'] as const)
    for (const {ink, label} of layout([korea, [point('2022', 1800)]], form).marks) {
      if (!label || label.anchor === 'middle') continue;
      const {box} = label;
      if (box.y + box.height <= ink.y || box.y >= ink.y + ink.height) continue;
      assert(Math.max(box.x - ink.x - ink.width, ink.x - box.x - box.width) >= 7.9, `${label.lines.join()} ${form}`);
    }
});

test('points and bars have no links', () => {
  for (const form of ['points', 'bars'] as const) assert.deepEqual(layout([korea], form).links, []);
});

test('the year of each end stands on the axis below its value', () => {
  const {xTicks, marks} = layout([korea]);
  assert.deepEqual([xTicks[0]?.label, xTicks.at(-1)?.label], ['2008', '2020']);
  assert.equal(xTicks[0]?.x, marks[0]?.x);
  assert.equal(xTicks.at(-1)?.x, marks.at(-1)?.x);
});

const singles = ['2022', '2019-05', '2009-05-15', '1993/2008'];
for (const period of singles) {
  test(`a single value of ${period} has its year within the drawing`, () => {
    for (const width of [280, 640]) {
      const {xTicks, marks, height} = layout([[point(period, 300)]], 'points', width);
      assert.match(xTicks[0]?.label ?? '', new RegExp(`\\b${period.slice(0, 4)}$`, 'u'));
      for (const {x} of [...xTicks, ...marks]) assert(x > 0 && x < width, `${x} of ${width}`);
      assert(height < 160, 'an empty rectangle around one value');
    }
  });
}

test('a month stands within its year', () => {
  const {marks, yearMarks} = layout([[point('2019-05', 1), point('2020', 2), point('2023', 2)]]);
  const [year, next] = yearMarks;
  const may = marks[0]?.x;
  assert(year !== undefined && next !== undefined && may !== undefined);
  assert(may > year - (next - year) / 2 && may < year);
  assert.equal(yearMarks.length, 3, 'ticks stand under years that have a value');
});

const times: readonly (readonly [what: string, points: readonly string[], width: number, ticks: string])[] = [
  ['months', ['2016-01', '2016-02', '2016-03', '2016-04'], 640, 'Jan 2016 | Feb | March | April'],
  [
    'each third month',
    ['2014-01', '2016-06'],
    640,
    'Jan 2014 | April | July | Oct | Jan 2015 | April | July | Oct | Jan 2016 | April',
  ],
  ['each half-year', ['2014-01', '2016-06'], 420, 'Jan 2014 | July | Jan 2015 | July | Jan 2016'],
  ['quarters', ['2021-10/2021-12', '2022-01/2022-03', '2022-04/2022-06'], 640, 'Q4 2021 | Q1 2022 | Q2'],
  ['days', ['2024-02-28', '2024-02-29', '2024-03-01'], 640, '28 Feb 2024 | 29 Feb | 1 March'],
  ['each fifteenth day', ['2024-01-01', '2024-02-20'], 320, '1 Jan 2024 | 16 Jan | 31 Jan | 15 Feb'],
  ['one month', ['2019-05'], 640, 'May 2019'],
  ['the year where it changes', ['2023-12-30', '2024-01-02'], 640, '30 Dec 2023 | 31 Dec | 1 Jan 2024 | 2 Jan'],
  ['the year of each end', ['2021-01', '2023-12'], 200, 'Jan 2021 | Dec 2023'],
  ['the first and the last day', ['2024-03-10', '2024-03-12', '2024-03-14'], 220, '10 March 2024 | 14 March'],
  ['the same quarter of each year', ['2021-01/2021-03', '2023-10/2023-12'], 240, 'Q1 2021 | Q1 2022 | Q1 2023'],
  ['quarters beside years', ['2021', '2021-01/2021-03', '2021-10/2021-12'], 640, 'Q1 2021 | Q2 | Q3 | Q4'],
  ['years where values lie far apart', ['2016-01', '2021-02'], 640, '2016 | 2021'],
];
for (const [what, periods, width, ticks] of times)
  test(`an axis tells ${what}`, () => {
    const {xTicks} = layout([periods.map((period) => point(period, 1))], 'line', width);
    assert.equal(xTicks.map(({label}) => label.replaceAll('\u00a0', ' ')).join(' | '), ticks);
  });

test('of many years an axis tells the round ones, as many as have room', () => {
  const years = (from: number, count: number, width: number) =>
    layout([Array.from({length: count}, (_, i) => point(String(from + i), i))], 'line', width).xTicks.map(
      ({label}) => label
    );
  assert.deepEqual(years(1961, 55, 640), [
    '1965',
    '1970',
    '1975',
    '1980',
    '1985',
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
  ]);
  assert.deepEqual(years(1961, 55, 280), ['1970', '1980', '1990', '2000', '2010']);
  assert.deepEqual(years(1000, 1000, 640), [
    '1000',
    '1100',
    '1200',
    '1300',
    '1400',
    '1500',
    '1600',
    '1700',
    '1800',
    '1900',
  ]);
});

test('marks that would touch are left out of their line, but the last one and what is no exact value', () => {
  const months = Array.from({length: 120}, (_, i) =>
    point(`${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, i, {
      shape: i === 50 ? 'about' : 'exact',
    })
  );
  const {marks, links} = layout([months]);
  assert.deepEqual(
    marks.flatMap(({fill}, i) => (fill === 'bare' ? [] : [i])),
    [50, 119]
  );
  assert(links.every(({isDense}) => isDense));
  const few = layout([months.slice(0, 24)]);
  assert(few.marks.every(({fill}) => fill !== 'bare') && few.links.every(({isDense}) => !isDense));
});

test('bars that would be too thin to be told apart are a line', () => {
  const series = Array.from({length: 3}, () =>
    Array.from({length: 120}, (_, i) =>
      point(`${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, i + 1)
    )
  );
  const {form, links} = layout(series, 'bars');
  assert.equal(form, 'line');
  assert.equal(links.length, 3);
  assert.equal(layout(series.slice(0, 1), 'bars').form, 'bars');
});

test('bars stand on the baseline, and twice the value is twice as high', () => {
  const {marks, baseline} = layout([[point('2019', 100), point('2020', 200)]], 'bars');
  const [low, high] = marks.map(({y}) => baseline - y);
  assert(low !== undefined && high !== undefined);
  assert(Math.abs(high - 2 * low) < 0.3);
  for (const {path} of marks) assert.match(path, new RegExp(`^M[\\d.]+,${baseline}v-`, 'u'));
});

/** Left edge and width of a bar, from its outline. */
function bar(outline: string): readonly [left: number, width: number] {
  const [, left = '', width = ''] = /^M([\d.]+),.*h([\d.]+)v/u.exec(outline) ?? [];
  return [Number(left), Number(width)];
}

const crowds: readonly (readonly [what: string, series: readonly (readonly Told[])[]])[] = [
  ['bars of two partners', [korea, korea]],
  ['bars of months', [Array.from({length: 12}, (_, i) => point(`2019-${String(i + 1).padStart(2, '0')}`, i + 1))]],
];
for (const [what, series] of crowds) {
  test(`${what} do not cover each other`, () => {
    const bars = layout(series, 'bars')
      .marks.map(({path}) => bar(path))
      .toSorted(([a], [b]) => a - b);
    for (const [i, [left]] of bars.entries()) {
      const [before, width] = bars[i - 1] ?? [-Infinity, 0];
      assert(left >= before + width - 0.2, `${before} + ${width} > ${left}`);
    }
  });
}

test('a sum over years is a stated total off the scale, never a block or a line that is read as each year’s', () => {
  const series = [point('1993/2008', 30, {isSum: true}), point('2010', 3), point('2011', 5)];
  for (const form of ['line', 'bars', 'points'] as const) {
    const {marks, links, baseline, bottom, yTicks} = layout([series], form);
    const [sum, year] = marks;
    assert(sum?.isSum && year && !year.isSum);
    assert(sum.ink.width > year.ink.width * 10, 'over its years');
    assert(sum.ink.y > baseline && sum.ink.y + sum.ink.height < bottom, 'below the scale and above the years');
    assert(sum.label && sum.label.y > baseline && sum.label.y < sum.ink.y, 'its words above it');
    assert(
      yTicks.every(({label}) => Number(label) <= 6),
      'the scale is that of the years'
    );
    assert.equal(links.length, form === 'line' ? 1 : 0, 'no dashed link to the sum');
    assert.equal(links[0]?.path.split('L').length ?? 2, 2);
  }
});

test('a sum’s bar is as high for a large value as for a small one, and where only sums are drawn there is no scale', () => {
  const heights = [3, 3e9].map((value) => {
    const {marks, yTicks, grid, xTicks, height} = layout([[point('1993/2008', value, {isSum: true})]], 'points');
    assert.deepEqual([yTicks, grid], [[], '']);
    assert.deepEqual(
      xTicks.map(({label}) => label),
      ['1993', '2008']
    );
    assert(height < 160, 'no empty rectangle above it');
    return marks[0]?.ink.height;
  });
  assert.equal(heights[0], heights[1]);
});

test('sums of one time stand below each other, as many as there is room for, and those after each other in one lane', () => {
  const sum = (years: string, name?: string) => point(years, 5, {isSum: true, name, id: `${years} ${name ?? ''}`});
  const tops = (series: readonly (readonly Told[])[], width = 640) =>
    layout(series, 'points', width).marks.map(({ink}) => ink.y);
  assert.equal(new Set(tops([[sum('1993/2008', 'Korea')], [sum('2000/2010', 'Britain')]], 320)).size, 2);
  assert.equal(new Set(tops([[sum('1993/1999'), sum('2000/2010'), sum('2011/2015')]])).size, 1);
  const {marks, plot} = layout(Array.from({length: 30}, (_, i) => [sum('1993/2008', String(i)), point('2010', i)]));
  for (const {ink, isSum} of marks) if (isSum) assert(ink.y > plot.y + plot.height);
  assert(plot.height > 60, 'the values keep their room');
});

test('a value over several years shows its span, a value of a year does not', () => {
  const {marks} = layout([[point('1993/2008', 3), point('2009', 1)]], 'bars');
  const [span = 0, year = 0] = marks.map(({ink}) => ink.width);
  assert(span > year * 10);
  assert.match(marks[0]?.path ?? '', /^M[\d.]+,[\d.]+v8m0,-4H[\d.]+m0,-4v8$/u);
});

test('at any width the scale has its numbers, zero and the top among them, and no line without one', () => {
  for (const width of [280, NARROW - 1, 640, 1200]) {
    const {yTicks, grid, plot} = layout([korea], 'line', width);
    const labels = yTicks.map(({label}) => label);
    assert.deepEqual([labels[0], labels.at(-1)], ['0', '5000'], `${width}`);
    assert.equal(plot.width, Math.min(800, width), 'numbers cost the plot no width');
    assert.deepEqual(
      [...new Set(gridLines(grid).map(({y}) => y))],
      yTicks.map(({y}) => y)
    );
  }
});

test('on a phone the years of the peak and of each last value stand on the axis, shortened after the first', () => {
  const britain = [point('2022', 1800)];
  const years = (width: number, series = [korea, britain]) =>
    layout(series, 'line', width).xTicks.map(({label}) => label);
  for (const width of [280, 320, 360]) {
    const [first, ...others] = years(width);
    assert.equal(first, '2008');
    for (const year of ['19', '20', '22'])
      assert(others.includes(`’${year}`) || others.includes(`20${year}`), `${year} of ${others.join(' ')}, ${width}`);
  }
  assert.deepEqual(years(640), ['2008', '2017', '2019', '2020', '2022'], 'in full where all have room');
  const crowd = Array.from({length: 30}, (_, i) => point(String(1990 + i), i === 22 ? 99 : i));
  for (const width of [280, 640]) {
    const labels = years(width, [crowd]);
    assert.deepEqual([labels[0], labels.includes('’12'), labels.at(-1)], ['1990', true, '’19']);
  }
  const centuries = years(320, [[point('1899', 1), point('1998', 3), point('1999', 2)]]);
  assert.deepEqual(centuries, ['1899', '1999'], 'two digits of two centuries would be read as one’s');
});

test('nothing to draw is a drawing without marks', () => {
  const {marks, links, xTicks} = layout([[]]);
  assert.deepEqual([marks, links, xTicks], [[], [], []]);
});

const manyYears = (value: number, name: string) =>
  Array.from({length: 30}, (_, i) =>
    point(String(1990 + i), value + i, {
      name: i === 29 ? name : undefined,
      label: [String(i === 29 ? value : value + i)],
    })
  );

test('of many values only the last of each partner is labelled, with the name', () => {
  const {marks} = layout([manyYears(10, 'Korea'), manyYears(100, 'Britain')]);
  assert.deepEqual(
    marks.flatMap(({label}) => label?.lines[0] ?? []),
    ['Korea', 'Britain']
  );
});

test('a hundred thousand days are drawn within the width, named, and without false gaps', () => {
  const days = Array.from({length: 100_000}, (_, i) => {
    const from = 1740 + i / 365.25;
    const isLast = i === 99_999;
    return point('2000', Math.sin(i) + 2, {
      id: String(i),
      from,
      to: from + 1 / 365.25,
      name: isLast ? 'Korea' : undefined,
      label: ['1'],
    });
  });
  const {marks, links} = layout([days]);
  assert(marks.length <= 2 * 640 + 1);
  assert(links.every(({gap}) => !gap));
  assert.equal(marks.at(-1)?.id, '99999');
  assert.deepEqual(marks.at(-1)?.label?.lines, ['Korea', '1']);
});

/** The lines of the scale: from where to where each goes, and how high. */
function gridLines(grid: string): {readonly from: number; readonly to: number; readonly y: number}[] {
  return [...grid.matchAll(/M([\d.]+),([\d.]+)H([\d.]+)/gu)].map(([, from, y, to]) => ({
    from: Number(from),
    to: Number(to),
    y: Number(y),
  }));
}

const shape = fc.constantFrom('exact' as const, 'about' as const, 'more-than' as const, 'estimated' as const);
const anyPoint = fc.record({year: fc.integer({min: 1990, max: 2030}), value: fc.integer({min: -5e9, max: 5e9}), shape});
const anySeries = fc
  .uniqueArray(anyPoint, {minLength: 1, maxLength: 12, selector: ({year}) => year})
  .map((points) => points.toReversed().sort((a, b) => a.year - b.year));
const anyChart = fc.record({
  width: fc.integer({min: 280, max: 1200}),
  fontSize: fc.constantFrom(10, 13, 26),
  form: fc.constantFrom('line' as const, 'bars' as const, 'points' as const),
  series: fc.array(anySeries, {minLength: 1, maxLength: 3}),
});

test('labels never cover each other, a mark, the axis or its numbers, no line goes through them, and they stay in the drawing, at any width', () => {
  fc.assert(
    fc.property(anyChart, ({series, ...options}) => {
      const chart = layoutOf(
        series.map((points) =>
          points.map(({year, ...rest}) =>
            point(String(year), rest.value, {...rest, name: 'Name', label: [`$${rest.value}`]})
          )
        ),
        options
      );
      const reach = options.form === 'bars' ? 1 : 5;
      const labels = chart.marks.flatMap(({label}): Box[] => {
        if (!label) return [];
        const width = Math.max(...label.lines.map((line) => textWidth(line, options.fontSize)));
        const left =
          label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
        return [{x: left, y: label.y, width, height: label.lines.length * options.fontSize * 1.2}];
      });
      const numbers = chart.yTicks.map(({y, label}) => ({
        ...{x: 0, y: y - options.fontSize * 1.2},
        ...{width: textWidth(label, options.fontSize), height: options.fontSize * 1.2},
      }));
      for (const {x, y} of chart.marks)
        assert(
          !numbers.some((number) => overlaps({x: x - reach, y: y - 5, width: 2 * reach, height: 10}, number)),
          'a mark'
        );
      for (const [i, box] of labels.entries()) {
        assert(box.x >= 0 && box.x + box.width <= options.width && box.y >= 0 && box.y + box.height <= chart.bottom);
        assert(!labels.slice(i + 1).some((other) => overlaps(box, other)), 'a label covers another');
        const covered = chart.marks.some(({x, y}) =>
          overlaps(box, {x: x - reach, y: y - 5, width: 2 * reach, height: 10})
        );
        assert(!covered, 'a label covers a mark');
        const struck = gridLines(chart.grid).some(
          ({from, to, y}) => y > box.y && y < box.y + box.height && from < box.x + box.width && to > box.x
        );
        assert(!struck, 'a line goes through a label');
        assert(!numbers.some((number) => overlaps(box, number)), 'a label covers a number of the scale');
      }
    }),
    {numRuns: 200}
  );
});

test('very wide numbers of a scale stand on no mark', () => {
  const points = [point('1990', -1463843854), point('1993', 4505913947), point('1995', 10)];
  const {marks, yTicks} = layoutOf([points], {width: 300, fontSize: 26});
  for (const {y, label} of yTicks)
    for (const {ink} of marks)
      assert(!overlaps(ink, {x: 0, y: y - 31, width: textWidth(label, 26), height: 31}), `${label} on a mark`);
});

test('every mark and tick lies in the drawing, later values to the right, higher ones above', () => {
  fc.assert(
    fc.property(anyChart, ({series, form, ...options}) => {
      const chart = layoutOf(
        series.map((points) =>
          points.map(({year, ...rest}) => point(String(year), rest.value, {...rest, id: `${year} ${rest.value}`}))
        ),
        {...options, form: form === 'bars' ? 'line' : form}
      );
      for (const {x, y} of chart.marks) {
        assert(x >= chart.plot.x && x <= chart.plot.x + chart.plot.width);
        assert(y >= chart.plot.y - 0.1 && y <= chart.plot.y + chart.plot.height + 0.1);
      }
      const values = chart.marks.map(({id, x, y}) => ({
        year: Number(id.split(' ')[0]),
        value: Number(id.split(' ')[1]),
        x,
        y,
      }));
      for (const a of values)
        for (const b of values) {
          if (a.year < b.year) assert(a.x < b.x);
          if (a.value < b.value) assert(a.y >= b.y);
        }
      assert(chart.yTicks.every(({y}) => y <= chart.plot.y + chart.plot.height + 0.1));
      const halves = chart.xTicks.map(({label}) => textWidth(label, options.fontSize) / 2);
      assert(
        chart.xTicks.every(({x}, i) => {
          const room = x - (chart.xTicks[i - 1]?.x ?? -Infinity);
          return room >= (halves[i] ?? 0) + (halves[i - 1] ?? 0) + 2;
        })
      );
    }),
    {numRuns: 200}
  );
});

/** Values of any size, among them those that leave no room to compute in. */
const anyValue = fc.oneof(
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.integer({min: -5, max: 5}),
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1.797e308, -1.797e308, 1e-6, 999_999_999_999_999, -100_000)
);
/** A period anywhere in the calendar: a day, a year, a span of thousands. */
const anyPeriod = fc.oneof(
  fc.tuple(fc.double({min: 1, max: 9998, noNaN: true}), fc.constantFrom(1 / 366, 1 / 12, 1, 9000)),
  fc.tuple(fc.integer({min: 2010, max: 2014}), fc.constant(1))
);
const anyTold = fc
  .tuple(anyPeriod, anyValue, shape)
  .map(([[from, length], value, known]) =>
    point('2000', value, {from, to: Math.min(9999, from + length), shape: known, id: `${from} ${value}`})
  );
/** Few points of their own, times as many as make a crowd: thousands in a series, or as many series. */
const anyData = fc
  .record({
    points: fc.array(anyTold, {minLength: 1, maxLength: 12}),
    series: fc.constantFrom(1, 3, 60),
    times: fc.constantFrom(1, 40, 400),
  })
  .map(({points, series, times}) =>
    Array.from({length: series}, (_, s) =>
      Array.from({length: Math.ceil((points.length * times) / series)}, (_, i) => ({
        ...(points[(i + s) % points.length] ?? point('2000', 1)),
        name: `Name ${s}`,
      })).toSorted((a, b) => a.from - b.from)
    )
  );

/** A path of numbers alone, that any drawing program reads. */
const isPath = (path: string) => /^[MLHvhmlaZ\d.,\s-]*$/u.test(path);

test('whatever the data are, the drawing is bounded by its width, and every place in it is a number within it', () => {
  fc.assert(
    fc.property(anyData, anyChart, (data, {width, fontSize, form}) => {
      let asked = 0;
      const chart = layoutOf(data, {
        ...{width, fontSize, form},
        labelOf: ({name, label}) => {
          asked++;
          return {name, settings: [label]};
        },
      });
      const {marks, links, groups, xTicks, yTicks, yearMarks, height} = chart;
      assert(asked <= 40, `${asked} labels asked for`);
      assert(marks.length <= 42 * width + 17 * data.length, `${marks.length} marks`);
      assert(groups.length <= 2 * data.length && links.length <= 2 * data.length);
      assert(yTicks.length <= 12 && xTicks.length <= width / 20 && yearMarks.length <= width / 4 + 2);
      assert(!yTicks.some(({label}) => label.startsWith('-0') && Number(label) === 0));
      for (const {x, y, path} of marks) {
        assert(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1, `${x}, ${y}`);
        assert(isPath(path), path);
      }
      for (const {path} of links) assert(isPath(path), path);
      for (const {y} of yTicks) assert(y >= 0 && y <= height);
      for (const {x} of xTicks) assert(x >= 0 && x <= width, `a tick at ${x}`);
    }),
    {numRuns: 150}
  );
});

test('bars of a month at the edge of its year stand within the plot, however many series have one', () => {
  const {marks, width} = layout(
    Array.from({length: 60}, () => [point('2019-01', 5)]),
    'bars',
    280
  );
  for (const {ink} of marks) assert(ink.x >= -1 && ink.x + ink.width <= width + 1, `${ink.x}`);
});

test('a value is looked at as often in a large chart as in a small one', () => {
  const reads = (count: number, form: ChartForm) => {
    let seen = 0;
    const points = Array.from({length: count}, (_, i) => {
      const told = point('2000', Math.sin(i), {from: 1000 + i / 50, to: 1000 + (i + 1) / 50, id: String(i)});
      return Object.defineProperty(told, 'from', {get: () => (seen++, 1000 + i / 50)});
    });
    layoutOf([points], {form});
    return seen / count;
  };
  for (const form of ['line', 'bars', 'points'] as const) assert(reads(16_000, form) <= reads(2000, form) * 1.5, form);
});

test('bars hang from the zero line, twice the loss twice as far, and labels stand below them', () => {
  const {marks, baseline, plot} = layout([[point('2019', -100), point('2020', -200), point('2021', 50)]], 'bars');
  const [low = 0, lower = 0, high = 0] = marks.map(({y}) => y - baseline);
  assert(low > 0 && high < 0 && Math.abs(lower - 2 * low) < 0.3);
  for (const {path, y, label} of marks) {
    assert.match(path, new RegExp(`^M[\\d.]+,${baseline}v`, 'u'));
    assert(label && (y > baseline ? label.y > y : label.y < y));
  }
  assert(marks.every(({y}) => y >= plot.y && y <= plot.y + plot.height));
});

const signs: readonly (readonly [what: string, values: readonly number[], ticks: RegExp])[] = [
  ['only losses', [-2e9, -1.5e9, -3e9], /^-3000000000 .*0$/u],
  ['gains and losses', [2, -1.5, -3, 1], /^-4 .*0 .*2$/u],
  ['one loss alone', [-3], /^-4 .*0$|^-3 .*0$/u],
  ['nothing', [0], /^0$/u],
  ['nothing each year', [0, 0, -0], /^0$/u],
  ['two losses alike', [-100_000, -100_000], /^-100000 .*0$/u],
];
for (const [what, values, ticks] of signs)
  for (const form of ['line', 'bars', 'points'] as const)
    test(`of ${what} the axis has zero and all values, and each has its label, as ${form}`, () => {
      const chart = layout([values.map((value, i) => point(String(2019 + i), value))], form);
      assert.match(chart.yTicks.map(({label}) => label).join(' '), ticks);
      for (const {y, label} of chart.marks) {
        assert(y >= chart.plot.y - 0.1 && y <= chart.plot.y + chart.plot.height + 0.1);
        assert(label);
      }
    });

test('a drawing is as high as its width, its text and how much it shows say, and as nothing else does', () => {
  const heights = (values: readonly number[], name?: string) =>
    layoutOf([values.map((value, i) => point(String(2010 + i), value, {name, label: ['a', 'b', 'c']}))]).height;
  assert.equal(heights([1, 2, 3]), heights([-1, 2e9, 0], 'A very long name'));
  assert.equal(heights([1]), 64 + 78);
  assert.equal(heights([1, 2, 3]), heights([1, 2, 3, 4, 5, 6, 7]));
  const at = (width: number) => layout([korea], 'line', width).height;
  assert.deepEqual([320, NARROW - 1, NARROW, 640, 800].map(at), [272, 272, 272, 320, 400]);
});

test('a drawing is at most 800 pixels wide, and its years use what labels leave them', () => {
  const {width, marks} = layout([korea], 'line', 1248);
  assert.equal(width, 800);
  const last = marks.at(-1)?.x ?? 0;
  assert(last > 740, `${last}: little is empty beyond the last year`);
  const many = Array.from({length: 60}, (_, i) => point(String(1960 + i), i));
  const xs = layout([many], 'line', 800).marks.map(({x}) => x);
  assert((xs[0] ?? 800) < 50 && (xs.at(-1) ?? 0) > 740, xs.join(' '));
});

test('where room is short the last value has its label first, then one with a qualifier, the highest and the first', () => {
  const points = [2, 3, 9, 1, 4].map((value, i) => point(String(2001 + i), value, i === 3 ? {shape: 'more-than'} : {}));
  const weights = labelWeights([{points}]);
  const inTurn = points
    .toReversed()
    .sort((a, b) => (weights.get(b) ?? 1) - (weights.get(a) ?? 1))
    .map(({value}) => value);
  assert.deepEqual(inTurn, [4, 1, 9, 2, 3]);
});

test('wide letters get the room that they take', () => {
  const first = (figure?: number) => {
    const formatScale = (values: readonly number[]) => values.map((value) => `${value} dollars`);
    return layoutOf([korea], {formatScale, figure}).marks[0]?.x ?? 0;
  };
  assert(first(0.7) > first() * 1.1, 'marks begin behind wider numbers');
  assert.equal(first(0.4), first());
});

test('numbers of a scale that would leave nothing to draw in are left out with their lines', () => {
  const {yTicks, grid, marks} = layoutOf([korea], {formatScale: (values) => values.map(() => '9'.repeat(300))});
  assert.deepEqual([yTicks, grid], [[], '']);
  assert((marks[0]?.x ?? Infinity) < 160);
});
