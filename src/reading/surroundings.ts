import type {Qualifier} from '../model/schema.js';
import {caseless} from './caseless.js';
import {changeBy, isReached, type Change} from './changes.js';
import {isCurrency, markAtEnd} from './currency-marks.js';
import type {Edges} from './edges.js';
import {withoutGrewTo} from './grew-to.js';
import {beginsRange, isCounted, isName, isOtherBefore, isOtherBehind} from './other-amount.js';
import {hasAnywhere, hasNear, isOfSpan, tellsOfEstimate} from './sentence.js';
import type {Tongue} from './tongue.js';
import {findUnit, type Unit} from './units.js';
import {
  comparedYear,
  isYearOfNext,
  yearAhead,
  yearBehind,
  yearEarlier,
  yearFurther,
  type YearApart,
  type YearBeside,
} from './year-beside.js';
import type {YearPart} from './year-part-read.js';
import {yearPart} from './year-parts.js';

/** A word that stands beside an amount, for what it can mean; `isWeak` where it may be none of the amount's. */
export interface Beside {
  readonly qualifiers: readonly Qualifier[];
  readonly isWeak: boolean;
}

/** What stands directly around an amount in its sentence and belongs to it. */
export interface Surroundings {
  readonly unit: string | undefined;
  readonly beside: readonly Beside[];
  /** How it changes something, where it is a change or may be one. */
  readonly change: Change | undefined;
  readonly year: YearBeside | undefined;
  /** One that may be its own. */
  readonly further: YearApart | undefined;
  /** The part of a year that is told. */
  readonly part: YearPart | undefined;
  /** Whether it is one that may be or is to come, and not one that was. */
  readonly isPossible: boolean;
  /** Whether there is a sentence around it, which has no word at all of what may be or is to come. */
  readonly isTold: () => boolean;
  /** Whether it is of a span that is no calendar year. */
  readonly isOfSpan: boolean;
  /** The year with whose amount this one is compared. */
  readonly comparedWith: string | undefined;
}

/** Prepositions that belong to the sentence as often as to the number: `spread over $4 billion`. */
const WEAK = caseless(
  String.raw`^(?:over|above|under|below|about|some|around|up to|as (?:much|many) as|до|от|около|дейін|까지|über|unter|bis zu)$`
);

/** From where something grew in Korean, where the verb stands behind. */
const WENT_FROM = /\d\S*(?: \S+)?에서\s$/u;

/** One side of an amount: what was taken from it, and what is left. */
interface Side {
  readonly beside: readonly Beside[];
  readonly units: readonly string[];
  readonly rest: string;
}

/**
 * What surrounds an amount in its sentence; `undefined` where it makes another number of it: a scale word, a sign, a negation,
 * digits, the other end of a range, or a second unit.
 */
export function readSurroundings(
  {before, text, after}: Edges,
  own: string | undefined,
  tongue: Tongue,
  units: readonly Unit[]
): Surroundings | undefined {
  const behind = takeAfter(after, tongue, units);
  const told = text + after.slice(0, after.length - behind.rest.length);
  const ahead = takeBefore(isReached(told, behind.rest) ? before.replace(WENT_FROM, '') : before, tongue);
  const dated = yearAhead(ahead.rest);
  // A year that begins what is told next is none of this amount's.
  const later = isYearOfNext(behind.rest) ? '' : behind.rest;
  const year = yearBehind(later) ?? dated;
  const earlier = dated?.rest ?? ahead.rest;
  const found = new Set([...(own === undefined ? [] : [own]), ...ahead.units, ...behind.units]);
  const [unit] = found;
  // Of two currencies, or of one that has no name here, nobody knows which.
  const isForeign =
    behind.units.length === 0 && isCurrency(findUnit(behind.rest.replace(/^ \p{L}+/u, ''), 2, [])?.unit);
  if (found.size > 1 || isForeign) return undefined;
  if (beginsRange(before, behind.rest)) return undefined;
  if (isOtherBefore(ahead.rest, tongue) || hasNear(earlier, behind.rest, tongue.apart)) return undefined;
  const isBare = /^\d*$/u.test(text);
  if (isBare && found.size === 0 && isName(ahead.rest, after, tongue)) return undefined;
  if (behind.units.length === 0 && isCounted(after, tongue, units)) return undefined;
  const hasUnit = behind.units.length > 0;
  if (isOtherBehind({after, rest: behind.rest, hasUnit, unit, isBare}, tongue)) return undefined;
  return {
    unit,
    beside: [...ahead.beside, ...behind.beside, ...(tellsOfEstimate(before, after) ? [ESTIMATED] : [])],
    change: changeBy(before, earlier, told, behind.rest),
    year,
    further: year ? undefined : (yearFurther(later) ?? yearEarlier(ahead.rest)),
    part: yearPart(ahead.rest, later, year?.isUnsure ? undefined : year?.year),
    isPossible: hasNear(earlier, after, tongue.possible) || hasNear(before, after, tongue.possible),
    // Its patterns take their time, and few records need them.
    isTold: () => /\p{L}/u.test(before + after) && !hasAnywhere(before, after, tongue.possible),
    isOfSpan: !dated && isOfSpan(before, behind.rest),
    comparedWith: comparedYear(ahead.rest),
  };
}

const ESTIMATED: Beside = {qualifiers: ['estimated'], isWeak: true};

function besideOf(qualifiers: readonly Qualifier[], words: string): readonly Beside[] {
  return qualifiers.length === 0 ? [] : [{qualifiers, isWeak: WEAK.test(words.trim())}];
}

/** Takes a currency's mark and what qualifies the amount from the end of what stands before it. */
function takeBefore(before: string, tongue: Tongue): Side {
  const mark = markAtEnd(before);
  const beside: Beside[] = [];
  // What grew to an amount is that amount, and no less.
  let rest = withoutGrewTo(mark?.rest ?? before);
  for (;;) {
    const [longest] = tongue.before
      .map(([said, words]) => ({
        said,
        words: caseless(`(?<![\\p{L}\\p{N}])(?:${words})${tongue.joint}$`).exec(rest)?.[0] ?? '',
      }))
      .sort((a, b) => b.words.length - a.words.length);
    if (!longest || longest.words === '') break;
    rest = rest.slice(0, -longest.words.length);
    beside.push(...besideOf(longest.said, longest.words));
  }
  return {beside, units: mark ? [mark.unit] : [], rest: withoutGrewTo(rest)};
}

/** Takes units and what qualifies the amount from the start of what follows it, in whichever order they stand. */
function takeAfter(after: string, tongue: Tongue, units: readonly Unit[]): Side {
  // Korean writes on behind a word.
  const end = tongue.joint === '\\s*' ? '' : '(?![\\p{L}\\p{N}])';
  const beside: Beside[] = [];
  const found: string[] = [];
  let rest = after;
  for (;;) {
    const [longest] = tongue.after
      .map(([said, words]) => ({said, words: caseless(`^(?:${words})${end}`).exec(rest)?.[0] ?? ''}))
      .sort((a, b) => b.words.length - a.words.length);
    const next = findUnit(rest, 2, units);
    if (next && found.length === 0) {
      rest = next.rest;
      found.push(next.unit);
    } else if (longest && longest.words !== '') {
      rest = rest.slice(longest.words.length);
      beside.push(...besideOf(longest.said, longest.words));
    } else return {beside, units: found, rest};
  }
}
