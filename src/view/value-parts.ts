import type {Locale} from '../format/locale.js';
import {formatQuantity} from '../format/number.js';
import type {Measure, Quantity} from '../model/schema.js';

/** A value and its qualifier, before or behind it; where a language inflects the value for it, all is the value. */
export interface ValueParts {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** A value apart from its qualifier. */
export function valueParts(fact: Quantity, measure: Measure | undefined, locale: Locale): ValueParts {
  const value = formatQuantity(fact, measure, locale);
  const bare = formatQuantity({...fact, qualifier: 'exact'}, measure, locale);
  if (value.endsWith(bare)) return {before: value.slice(0, value.length - bare.length), value: bare, after: ''};
  return value.startsWith(bare)
    ? {before: '', value: bare, after: value.slice(bare.length)}
    : {before: '', value, after: ''};
}
