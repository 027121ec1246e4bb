import {isRelative} from '../unit.js';
import {splitUnit} from '../units.js';
import type {Places} from './places.js';
import {fieldOf, isFields, textOf, withChanged, withMissing, type Fields} from './fields.js';

/** What a measure says of all its quantities. */
export interface MeasureParts {
  readonly label: string | undefined;
  readonly unit: string | undefined;
  readonly from: string | undefined;
  readonly direction: string | undefined;
  readonly kind: string;
}

export function completeMeasure(measure: Fields, places: Places): Fields {
  const scope = fieldOf(measure, 'scope');
  const from = isFields(scope) ? textOf(scope, 'from') : undefined;
  const scoped =
    isFields(scope) && from !== undefined && places.idOf(from) !== from
      ? withChanged(measure, {scope: {...scope, from: places.idOf(from)}})
      : measure;
  const written = textOf(measure, 'unit');
  if (written === undefined) return scoped;
  const {unit, per} = splitUnit(written);
  return withMissing(unit === written ? scoped : withChanged(scoped, {unit}), {per});
}

export function partsOf(measure: Fields): MeasureParts {
  const unit = textOf(measure, 'unit');
  const scope = fieldOf(measure, 'scope');
  const given = isFields(scope) ? scope : {};
  return {
    label: textOf(measure, 'label'),
    unit,
    from: textOf(given, 'from'),
    direction: textOf(given, 'direction'),
    kind: textOf(given, 'kind') ?? (unit !== undefined && isRelative(unit) ? 'stock' : 'flow'),
  };
}
