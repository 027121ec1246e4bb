import {formatPeriod} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatBareQuantity, formatQuantity, formatShortQuantity, isCurrency} from '../format/number.js';
import type {PointLabel} from '../geometry/chart-labels.js';
import {wrapWords} from '../geometry/text.js';
import type {Measure, Quantity} from '../model/schema.js';
import {isSum} from './trade-chart-rows.js';

/** Characters of a label's line on a phone. */
const NARROW_LABEL = 13;
/** Of one that says its years too. */
const SUM_LABEL = 24;
/** And of one that has no room otherwise: a number and its scale. */
const LEAST_LABEL = 10;

/** Of a unit whose words would take more of a label than its number does. */
const LONG_UNIT = 10;
const SHORT_UNIT = 3;

/** In full on a line where there is room; else in short, in one line or in more. */
export function labelSettings(
  fact: Quantity,
  measure: Measure,
  isNarrow: boolean,
  locale: Locale
): PointLabel['settings'] {
  if (isSum(fact)) {
    const over = (value: string) => locale.messages.inAllOver(value, formatPeriod(fact, locale));
    const short = over(formatShortQuantity(fact, measure, locale));
    return [[over(formatQuantity(fact, measure, locale))], [short], wrapWords(short, SUM_LABEL)];
  }
  const short = formatShortQuantity(fact, measure, locale);
  const bare = locale.own && !isCurrency(fact.unit) ? formatBareQuantity(fact, measure, locale) : short;
  // What stands above the drawing in many words needs none beside each value, and a part of it would say something else.
  const isLong = measure.per !== undefined || short.length - bare.length > LONG_UNIT;
  if (bare !== short && isLong) return [[bare]];
  // A sign is no longer than what would be gained without it.
  const least = short.length - bare.length > SHORT_UNIT ? [[bare]] : [];
  const {per, ...each} = measure;
  const wrapped = wrapWords(short, NARROW_LABEL);
  // Where nothing else has room, the unit has a line of its own; where it may have that anyway, no number parts.
  const broken = wrapWords(short.replace(/\u00a0(?=[^\u00a0 \d][^\u00a0 ]*$)/u, ' '), LEAST_LABEL);
  return isNarrow
    ? [wrapped, [short], broken, ...least]
    : [[formatQuantity(fact, per === undefined ? measure : each, locale)], wrapped, broken, ...least];
}
