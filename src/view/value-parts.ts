import type {Locale} from '../format/locale.js';
import {formatQuantity} from '../format/number.js';
import {textWidth} from '../geometry/text.js';
import type {Measure, Quantity} from '../model/schema.js';

/** How much wider than others bold letters are. */
export const BOLD = 1.15;

/** A value and its qualifier, before or behind it; where a language inflects the value for it, all is the value. */
export interface ValueParts {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  /** How much smaller it is set where room is short, so that it breaks between its words alone. */
  readonly size: 'usual' | 'long' | 'longest';
}

/** Widths of what may not break, in ems, that a phone has room for in the usual size, and in the two smaller ones. */
const ROOM = {usual: 8.2, long: 12.3, longest: 17.5};

/** A value apart from its qualifier. */
export function valueParts(fact: Quantity, measure: Measure | undefined, locale: Locale): ValueParts {
  const value = formatQuantity(fact, measure, locale);
  // A range around a middle value stands behind it, as a qualifier does.
  const {range, ...others} = fact;
  const told = range?.middle === false ? fact : others;
  const bare = formatQuantity({...told, qualifier: 'exact'}, measure, locale);
  if (value.endsWith(bare)) return sized(value.slice(0, value.length - bare.length), bare, '');
  return value.startsWith(bare) ? sized('', bare, value.slice(bare.length)) : sized('', value, '');
}

function sized(before: string, value: string, after: string): ValueParts {
  const width = Math.max(...value.split(' ').map((words) => textWidth(words, BOLD)));
  const size = width <= ROOM.usual ? 'usual' : width <= ROOM.long ? 'long' : 'longest';
  // What has no room in any size breaks at its spaces.
  return {before, value: width <= ROOM.longest ? value : value.replaceAll('\u00a0', ' '), after, size};
}
