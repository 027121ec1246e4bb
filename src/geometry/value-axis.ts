import {linearScale, valueTicks} from './scale.js';

/** Between a mark and its label, an upward tick included. */
const LABEL_GAP = 22;

/** The vertical axis: where values stand, and which of them have a line. */
export interface ValueAxis {
  /** The plot's edges, in pixels from the drawing's top. */
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly scale: (value: number) => number;
}

export interface ValueAxisOptions {
  /** Above the years, in pixels. */
  readonly height: number;
  /** The least room above the plot: a number of the scale. */
  readonly margin: number;
  /** How high the highest label is. */
  readonly labelRoom: number;
  readonly isCount: boolean;
}

/** An axis with zero in it, and with room for a label above the highest value and, of negative values, below the lowest. */
export function layoutValues(points: readonly {readonly value: number}[], options: ValueAxisOptions): ValueAxis {
  const {height, margin, isCount} = options;
  let [min, max] = [Infinity, -Infinity];
  for (const {value} of points) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (points.length === 0) [min, max] = [0, 0];
  const ticks = valueTicks([min, max], height < 180 ? 2 : 3);
  const [low, high] = [Math.min(min, ticks[0] ?? 0), Math.max(max, ticks.at(-1) ?? 0)];
  // The largest and the smallest of numbers leave no room to compute in, so all are told in units of the greatest.
  const unit = Math.max(-low, high) || 1;
  const [first, last] = low === high ? [0, 1] : [low / unit, high / unit];
  const room = Math.min(options.labelRoom + LABEL_GAP, height * 0.4);
  const roomAt = (end: number, value: number) => room - (Math.abs(end - value / unit) / (last - first)) * plot;
  let [above, below, plot] = [margin, 0, height - margin];
  // What is left of the plot says how far the highest value stands from its edge, and that how much has to be left.
  for (let round = 0; round < 4; round++) {
    above = Math.max(margin, max < 0 ? 0 : roomAt(last, max));
    below = Math.max(0, min < 0 ? roomAt(first, min) : 0);
    plot = height - above - below;
  }
  const scale = linearScale([first, last], [height - below, above]);
  return {
    top: above,
    bottom: height - below,
    ticks: isCount ? ticks.filter((value) => Number.isInteger(value)) : ticks,
    scale: (value) => scale(value / unit),
  };
}

/** Values of the scale that have so much room above each other, zero among them. */
export function spacedTicks({ticks, scale}: ValueAxis, room: number): number[] {
  const apart = Math.abs(scale(ticks[1] ?? 0) - scale(ticks[0] ?? 0)) || room;
  const every = Math.max(1, Math.ceil(room / apart));
  const zero = ticks.indexOf(0);
  return ticks.filter((_, i) => (i - zero) % every === 0);
}
