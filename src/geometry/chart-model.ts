import type {Band} from './bands.js';
import type {CalendarTexts, PeriodTick} from './calendar.js';
import type {ChartLabel, PointLabel} from './chart-labels.js';
import type {Amount} from './height.js';
import type {Box} from './labels.js';
import type {ChartLink} from './links.js';
import type {MarkGroup} from './mark-groups.js';
import type {MarkPath, MarkShape} from './marks.js';
import type {Stretch, YearTexts, YearTick} from './time-axis.js';

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
  /** How times are written below the axis; a period that has a name of its own by that. */
  readonly times: Pick<CalendarTexts, 'tick'> & Pick<YearTexts, 'year'>;
  readonly named?: ((point: P) => PeriodTick | undefined) | undefined;
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
  /** All of these lines as one path, without what labels cover, and those from line ends to their names. */
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
