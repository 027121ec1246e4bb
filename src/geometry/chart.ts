import {bandsOf, type Band} from './bands.js';
import {barSlots, closest, type Slot} from './bars.js';
import {calendarDomain, calendarTicks, isCalendar, type CalendarTexts} from './calendar.js';
import {gridLine} from './grid.js';
import {amountOf, drawingHeight, NARROW, WIDEST, type Amount} from './height.js';
import {
  labelWeights,
  linesOf,
  MAX_LABELS,
  requestLabels,
  settingsOf,
  toLabel,
  type ChartLabel,
  type PointLabel,
} from './chart-labels.js';
import {barBox, pointBox, REACH, reachBeside, withTick} from './ink.js';
import {placeLabels, type Box} from './labels.js';
import {alongLink, linkPlaces, runsOf, type ChartLink, type PlaceInRun} from './links.js';
import {
  barMark,
  pointMark,
  rangeMark,
  round,
  SMALL_RADIUS,
  UPWARD_TICK,
  type MarkPath,
  type MarkShape,
} from './marks.js';
import {groupMarks, type MarkGroup} from './mark-groups.js';
import {linearScale} from './scale.js';
import {sumStrip, SUM_GAP} from './sums.js';
import {textWidth} from './text.js';
import {thin} from './thin.js';
import {
  isSpan,
  middle,
  timeOf,
  wholeYears,
  yearTicks,
  type Stretch,
  type YearTexts,
  type YearTick,
} from './time-axis.js';
import {layoutValues, spacedTicks} from './value-axis.js';

export type ChartForm = 'line' | 'bars' | 'points';

export interface ChartPoint {
  readonly id: string;
  /** The period in years with a fraction, its end not included. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Between which values it lies, where it is a range; without a middle one nothing stands between them. */
  readonly range?: {readonly low: number; readonly high: number; readonly hasMiddle: boolean} | undefined;
  readonly shape: MarkShape;
  /** Whether it is the sum of several years: off the scale, as what stands at a height is read as each year's. */
  readonly isSum: boolean;
}

export interface ChartSeries<P extends ChartPoint> {
  /** Which hue and symbol it has, from 0 on; no two series have one. */
  readonly hue: number;
  /** Ascending by time. */
  readonly points: readonly P[];
  /** Up to which distance, in years, nothing is missing between two of them. */
  readonly bridged: () => number;
}

export interface ChartInput<P extends ChartPoint = ChartPoint> {
  /** Pixels. */
  readonly width: number;
  readonly fontSize: number;
  /** Width of a figure of the text, in ems, where it was measured: how wide the letters are. */
  readonly figure?: number | undefined;
  readonly form: ChartForm;
  readonly series: readonly ChartSeries<P>[];
  /** Whether there is nothing between two whole values: half a company. */
  readonly isCount: boolean;
  /** The numbers of the scale, ascending. */
  readonly formatScale: (values: readonly number[]) => readonly string[];
  /** How times are written below the axis. */
  readonly times: Pick<CalendarTexts, 'tick' | 'quarter'> & Pick<YearTexts, 'year'>;
  /** Years that nobody reported between two values, and the words for that; ascending. */
  readonly gaps: readonly (Stretch & {readonly words: string})[];
  /** Asked of those points alone that may be labelled. */
  readonly labelOf: (point: P, series: number) => PointLabel;
}

export interface ChartMark extends MarkPath {
  readonly id: string;
  /** The hue of its series. */
  readonly series: number;
  readonly isSum: boolean;
  readonly x: number;
  readonly y: number;
  /** What the mark covers: a point, the body of a bar, the stretch of time of a value over years. */
  readonly ink: Box;
  readonly label: ChartLabel | undefined;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly amount: Amount;
  /** As it was asked for; a line where bars would be too thin to be told apart. */
  readonly form: ChartForm;
  readonly fontSize: number;
  readonly plot: Box;
  /** Where zero is. */
  readonly baseline: number;
  /** Where the years stand: below the plot, and below the labels of losses. */
  readonly bottom: number;
  /** Lines of the scale, with the number that stands above each at the left. */
  readonly yTicks: readonly {readonly y: number; readonly label: string}[];
  /** All of these lines as one path, without what labels cover. */
  readonly grid: string;
  readonly xTicks: readonly YearTick[];
  /** The middle of every year that has a value, where there is room to tell them apart. */
  readonly yearMarks: readonly number[];
  readonly bands: readonly Band[];
  readonly links: readonly ChartLink[];
  readonly marks: readonly ChartMark[];
  /** The same marks in few paths, where they are too many to be told apart one by one; else empty. */
  readonly groups: readonly MarkGroup[];
}

/** More marks than these are drawn in groups. */
const MAX_MARKS = 200;
/** Of more series not each pixel column shows its lowest and its highest value. */
const MAX_FULL = 20;
const MAX_BAR = 36;
/** Thinner bars could not be told from each other. */
const LEAST_BAR = 2;
/** Marks that stand closer touch each other, and so many of them make a rope. */
const TOUCHING = 12;
const LEAST_ROPE = 10;
/** Of a mark that is not seen: its place alone. */
const BARE = {fill: 'bare'} as const;
/** A drawing is narrow too where its text is large for its width: in ems. */
const NARROW_EMS = 32;
/** Before the first and after the last year, in pixels. */
const LEAST_PADDING = 12;
/** How much wider than other letters a name's are. */
const BOLD = 1.05;

/** Places every mark, label and tick of a chart. Bars and values start at zero; time keeps its true distances. */
export function layoutChart<P extends ChartPoint>(input: ChartInput<P>): ChartLayout {
  const {fontSize, figure} = input;
  const width = Math.min(input.width, WIDEST);
  const all = input.series.flatMap(({points}) => points);
  const hueOf = (i: number) => input.series[i]?.hue ?? 0;
  const isNarrow = width < Math.max(NARROW, fontSize * NARROW_EMS);
  const lineHeight = fontSize * 1.2;
  const widthOf = (lines: readonly string[]) =>
    lines.reduce((widest, line) => Math.max(widest, textWidth(line, fontSize, figure)), 0);

  const labels = requestLabels(input.series, input.labelOf, all.length);
  const mostLines = Math.max(1, ...[...labels].map(([{isSum}, label]) => (isSum ? 1 : linesOf(label).length)));
  const sums = input.series.flatMap(({points}, series) =>
    points
      .filter(({isSum}) => isSum)
      .slice(-MAX_LABELS)
      .map((point) => ({point, series}))
  );
  const scaled = sums.length === 0 ? all : all.filter(({isSum}) => !isSum);
  const isNothing = scaled.every(({value}) => value === 0);
  const amount = isNothing && scaled.length > 0 && sums.length === 0 ? 'flat' : amountOf(scaled.length, sums.length);
  const height = Math.round(drawingHeight(width, fontSize, amount));
  const bottom = round(height - lineHeight * 2);
  const sumLines = sums.map(({point}) => {
    const label = labels.get(point);
    return label ? (settingsOf(label).find((lines) => widthOf(lines) + 4 <= width)?.length ?? 1) : 0;
  });
  const strip = sumStrip(sums, Math.max(0, ...sumLines) * lineHeight, bottom / (scaled.length === 0 ? 1 : 2));
  const stripTop = bottom - strip.height;
  const values = layoutValues(withRanges(scaled), {
    height: stripTop,
    margin: lineHeight,
    labelRoom: mostLines * lineHeight,
    isCount: input.isCount,
  });
  const plot: Box = {x: 0, y: values.top, width, height: values.bottom - values.top};
  // Beside sums alone a scale would measure nothing, and the line is that of the years.
  const baseline = scaled.length === 0 ? bottom : round(values.scale(0));
  const time = timeOf(all);
  const isShort = isCalendar(all, time);
  const domain = isShort ? calendarDomain(all, time) : wholeYears(time);

  const ticks = scaled.length === 0 ? [] : spacedTicks(values, lineHeight);
  const labelled = input.formatScale(ticks).map((label, i) => {
    const y = round(values.scale(ticks[i] ?? 0));
    return {y, label, box: {x: 0, y: y - lineHeight, width: widthOf([label]) + 4, height: lineHeight}};
  });
  const widest = labelled.reduce((most, {box}) => Math.max(most, box.width), 0);
  const behind = reachBeside(labelled, heightsOf(scaled, domain, widest / width, values.scale, baseline)) + REACH;
  // Very long numbers would leave nothing to draw in.
  const hasNumbers = behind <= width / 4 && widest < width / 2;
  const numbers = hasNumbers ? labelled : [];

  // Room for the numbers before the first mark, and beyond the last for half of its label; for a whole one where what stands
  // close leaves no room above it: many marks, or on a phone, in its least setting, another label.
  const roomNeeded = (point: P | undefined) => {
    const label = point && !point.isSum ? labels.get(point) : undefined;
    if (!label) return 0;
    if (all.length > MAX_LABELS) return widthOf(linesOf(label)) * BOLD + fontSize * 2;
    return isNarrow ? widthOf(label.settings.at(-1) ?? []) + fontSize : widthOf(linesOf(label)) / 2;
  };
  const lasts = input.series.slice(0, MAX_LABELS).map(({points}) => roomNeeded(points.at(-1)));
  const scaleX = linearScale(domain, [
    Math.max(LEAST_PADDING, hasNumbers ? behind : 0),
    width - Math.min(width / 3, Math.max(LEAST_PADDING, ...lasts)),
  ]);
  const yearWidth = Math.abs(scaleX(domain[0] + 1) - scaleX(domain[0]));

  // Each series in columns of a pixel; of very many series in wider ones.
  const columns = Math.max(8, Math.min(Math.max(50, plot.width), (MAX_FULL * plot.width) / input.series.length));
  const drawn = input.series.map((one) => {
    const points = sums.length === 0 ? one.points : one.points.filter(({isSum}) => !isSum);
    const runs = runsOf(points, one.bridged);
    const at = (i: number) => points[i] ?? {from: 0, to: 0, value: 0};
    return thin(
      points.length,
      columns,
      (i) => (scaleX(middle(at(i))) * columns) / plot.width,
      (i) => at(i).value
    ).flatMap((i) => {
      const point = points[i];
      return point ? [{point, from: point.from, to: point.to, run: runs[i] ?? 0}] : [];
    });
  });
  const count = drawn.reduce((sum, points) => sum + points.length, sums.length);
  const radius = count > MAX_MARKS ? SMALL_RADIUS : undefined;
  let slots: ReadonlyMap<Stretch, Slot> = input.form === 'bars' ? barSlots(drawn) : new Map<Stretch, Slot>();
  let mostSlots = 1;
  for (const {of} of slots.values()) mostSlots = Math.max(mostSlots, of);
  // Of a month at the year's edge the bars of many series would stand beyond the plot.
  let edge = Infinity;
  for (const points of drawn)
    for (const stretch of points) {
      const x = scaleX(middle(stretch)) - plot.x;
      edge = Math.min(edge, x, plot.width - x);
    }
  const barWidth = Math.min(MAX_BAR, (yearWidth * closest(drawn) * 0.8) / mostSlots, (edge * 2) / mostSlots);
  const form = input.form === 'bars' && barWidth < LEAST_BAR ? 'line' : input.form;
  if (form === 'line') slots = new Map<Stretch, Slot>();
  // Marks that touch each other are a rope, in which no line is seen.
  const isDense = drawn.map((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return (
      points.length >= LEAST_ROPE &&
      form === 'line' &&
      !!first &&
      !!last &&
      scaleX(middle(last)) - scaleX(middle(first)) < (points.length - 1) * TOUCHING
    );
  });
  const standing = drawn.flatMap((points, series) =>
    points.map((stretch) => {
      const {point, run} = stretch;
      const slot = slots.get(stretch);
      const x = round(scaleX(middle(point)) + (slot ? (slot.place - (slot.of - 1) / 2) * barWidth : 0));
      const y = round(values.scale(point.value));
      const mark = slot
        ? barMark(x, y, Math.max(1, barWidth), baseline, point.shape)
        : pointMark(x, y, hueOf(series), point.shape, isDense[series] ? SMALL_RADIUS : radius);
      const isBare = isDense[series] && point.shape === 'exact' && stretch !== points.at(-1);
      const ink = slot ? barBox(x, y, barWidth, baseline) : pointBox(x, y);
      if (point.range) {
        const [top, foot] = [round(values.scale(point.range.high)), round(values.scale(point.range.low))];
        const range = rangeMark(x, top, foot);
        const path = point.range.hasMiddle ? mark.path + range : range;
        const inRange = {...ink, y: Math.min(top, ink.y), height: Math.max(foot - top, ink.height)};
        return {point, series, run, x, y, ink: inRange, path, fill: mark.fill};
      }
      if (!isSpan(point)) return {point, series, run, x, y, ink, ...mark, ...(isBare && BARE)};
      const [from, to] = [round(scaleX(point.from)), round(scaleX(point.to))];
      const bracket = `M${from},${y - 4}v8m0,-4H${to}m0,-4v8`;
      return {
        ...{point, series, run, x, y, fill: mark.fill},
        // A point in the middle of a span would read as that year's value; only its shape has to be told.
        path: point.shape === 'exact' ? bracket : bracket + mark.path,
        ink: {...ink, x: Math.min(from, ink.x), width: Math.max(to - from, ink.width)},
      };
    })
  );
  // A line leads through values: where only a low and a high one are known, it would lead through none.
  const linked = standing.filter(({point}) => point.range?.hasMiddle !== false);
  const lines = form === 'line' ? bySeries(linked, drawn.length) : [];
  const lying = sums.map((sum) => {
    const [from, to] = [scaleX(sum.point.from), scaleX(sum.point.to)];
    const [y, foot] = strip.barOf(sum, stripTop);
    const x = round((from + to) / 2);
    // No arrow points upwards where nothing is higher: its words say that it was more.
    const shape = sum.point.shape === 'more-than' ? 'exact' : sum.point.shape;
    return {...sum, x, y, ...barMark(x, y, to - from, foot, shape), ink: barBox(x, y, to - from, foot)};
  });
  const placed = [...lying, ...standing];

  const weights = labelWeights(input.series);
  const sizesOf = (label: PointLabel) => {
    const [first, ...others] = settingsOf(label).map((texts) => {
      const name = label.name === undefined ? 0 : textWidth(label.name, fontSize, figure) * BOLD;
      return {width: Math.max(widthOf(texts), name) + 4, height: texts.length * lineHeight};
    });
    return [first ?? {width: 0, height: 0}, ...others] as const;
  };
  const obstacles = [
    ...placed.map(({ink, point}) => (point.shape === 'more-than' && !point.isSum ? withTick(ink) : ink)),
    ...lines.flatMap((line) => line.flatMap((place, i) => alongLink(line[i - 1] ?? place, place))),
    ...numbers.map(({box}) => box),
    {x: plot.x, y: baseline - 1, width: plot.width, height: 2},
  ];
  const place = (asked: ReadonlyMap<P, PointLabel>) => {
    const requests = placed.flatMap((mark) => {
      const label = asked.get(mark.point);
      return label ? [{mark, label}] : [];
    });
    const places = placeLabels(
      requests.map(({mark: {x, y, point}, label}) => {
        if (point.isSum) return {x, y, gap: SUM_GAP, sizes: sizesOf(label), weight: weights.get(point) ?? 1};
        const isBelow = point.value < 0;
        // A lower bound's tick stands above it; of a bar below zero it stands under its end.
        const bound = point.shape !== 'more-than' ? 0 : !isBelow ? -UPWARD_TICK : form === 'bars' ? UPWARD_TICK : 0;
        // A label stands beyond the whole range.
        const end = point.range && values.scale(isBelow ? point.range.low : point.range.high);
        const tick = end === undefined ? bound : end - y;
        return {
          ...{x, y: y + tick, isBelow, reach: form === 'bars' ? barWidth / 2 : REACH},
          sizes: sizesOf(label),
          weight: weights.get(point) ?? 1,
        };
      }),
      obstacles,
      {x: 0, y: 0, width, height: bottom - 1}
    );
    return new Map(requests.map(({mark, label}, i) => [mark.point, toLabel(label, places[i])]));
  };
  let labelsOf = place(labels);
  const isNameless = ([point, {name}]: readonly [P, PointLabel]) => name !== undefined && !labelsOf.get(point);
  // One drawing has one way of naming: where a name has no room, the key has them all.
  if (input.series.length > MAX_LABELS || [...labels].some(isNameless))
    labelsOf = place(new Map([...labels].map(([point, {settings}]) => [point, {name: undefined, settings}])));
  const marks = placed.map(({point, series, x, y, path, fill, ink}) => ({
    ...{id: point.id, series: hueOf(series), isSum: point.isSum, x, y, path, fill, ink},
    label: labelsOf.get(point),
  }));
  const words = marks.flatMap(({label}) => label?.box ?? []);
  const bands = bandsOf(scaled.length === 0 ? [] : input.gaps, scaleX, {
    ...{plot, fontSize, lineHeight, widthOf},
    obstacles: [...obstacles, ...words],
  });
  const links = lines.flatMap((places, i) => linkPlaces(places, hueOf(i), isDense[i] ?? false));
  const texts = {...input.times, fontSize, widthOf: (text: string) => widthOf([text])};
  const years = isShort
    ? calendarTicks(all, domain, scaleX, width, texts)
    : yearTicks(input.series, scaleX, width, texts);
  return {
    ...{width, height, amount, form, fontSize, plot, baseline, bottom, bands, links},
    yTicks: numbers.map(({y, label}) => ({y, label})),
    grid: numbers.map(({y}) => gridLine(y, width, [...words, ...bands.flatMap(({box}) => box ?? [])])).join(''),
    xTicks: years.ticks,
    yearMarks: closestOf(years.middles) < 4 ? [] : years.middles,
    marks,
    groups: count > MAX_MARKS ? groupMarks(marks) : [],
  };
}

/** The values with the ends of their ranges, for which the scale has room too. */
function withRanges(points: readonly ChartPoint[]): readonly {readonly value: number}[] {
  if (points.every(({range}) => range === undefined)) return points;
  return points.flatMap((point) =>
    point.range ? [point, {value: point.range.low}, {value: point.range.high}] : [point]
  );
}

/** Between which heights the marks stand that the numbers of the scale, of a share of the width, may be in the way of. */
function heightsOf(
  points: readonly ChartPoint[],
  [start, end]: readonly [number, number],
  share: number,
  scale: (value: number) => number,
  baseline: number
): readonly [top: number, bottom: number] {
  let [top, bottom] = [baseline, baseline];
  for (const {from, value} of points) {
    // Beyond the time at most a quarter of the width is empty.
    if (from > start + (end - start) * Math.max(1 / 3, share * 1.5)) continue;
    top = Math.min(top, scale(value));
    bottom = Math.max(bottom, scale(value));
  }
  return [top - REACH - UPWARD_TICK, bottom + REACH];
}

/** The shortest distance between two places that ascend. */
function closestOf(places: readonly number[]): number {
  return places.reduce((shortest, x, i) => Math.min(shortest, x - (places[i - 1] ?? -Infinity)), Infinity);
}

function bySeries<T extends PlaceInRun & {readonly series: number}>(places: readonly T[], count: number): T[][] {
  const lines: T[][] = Array.from({length: count}, () => []);
  for (const place of places) lines[place.series]?.push(place);
  return lines;
}
