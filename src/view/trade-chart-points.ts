import type {Locale} from '../format/locale.js';
import type {ChartInput, ChartPoint} from '../geometry/chart.js';
import {yearsOf} from '../geometry/time.js';
import type {Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';
import {markShape} from './trade-chart-key.js';
import {isSum} from './trade-chart-rows.js';

interface FactPoint extends ChartPoint {
  readonly fact: Quantity;
}

/** A value where it stands in time. */
export function chartPoint(fact: Quantity): FactPoint {
  const {id, period, value} = fact;
  const first = period.basis === 'open' ? undefined : yearsOf(period.from);
  const last = period.basis === 'open' || period.to === undefined ? first : yearsOf(period.to);
  const range = fact.range && {...fact.range, hasMiddle: fact.range.middle !== false};
  return {
    id,
    from: first?.[0] ?? 0,
    to: last?.[1] ?? 0,
    value,
    range,
    shape: markShape(fact),
    isSum: isSum(fact),
    fact,
  };
}

/** How an axis calls the periods, where all have names of one kind: quarters, fiscal years. */
export function namedBy(series: readonly Series[], {periodTick}: Locale): ChartInput<FactPoint>['named'] {
  const names = new Set(
    series.flatMap(({facts}) => facts.map(({period}) => (period.basis === 'open' ? undefined : period.name)))
  );
  if (!periodTick || names.size !== 1 || names.has(undefined)) return undefined;
  return ({fact: {period}}) => (period.basis === 'open' ? undefined : periodTick(period));
}
