import type {Qualifier} from '../model/schema.js';
import {caseless, type Caseless} from './caseless.js';
import {changeBy, isReached, type Change} from './changes.js';
import {isCurrency, markAtEnd} from './currency-marks.js';
import type {Edges} from './edges.js';
import {withoutGrewTo} from './grew-to.js';
import {comparedYear, hasAnywhere, hasNear, isOfSpan, tellsOfEstimate} from './sentence.js';
import type {Tongue} from './tongue.js';
import {TONGUES} from './tongues.js';
import {findUnit, type Unit} from './units.js';
import {
  isYearOfNext,
  yearAhead,
  yearBehind,
  yearEarlier,
  yearFurther,
  type YearApart,
  type YearBeside,
} from './year-beside.js';
import {BEFORE_DAY} from './year-part-names.js';
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
  if (RANGES.some(([begins, goesOn]) => begins.test(before) && goesOn.test(behind.rest))) return undefined;
  if (isOtherBefore(ahead, tongue) || hasNear(earlier, behind.rest, tongue.apart)) return undefined;
  const isBare = /^\d*$/u.test(text);
  if (isBare && found.size === 0 && isName(ahead, after, tongue)) return undefined;
  if (behind.units.length === 0 && isCounted(after, tongue, units)) return undefined;
  if (isOtherBehind(behind, {after, isPercent: unit === 'percent', isBare}, unit, tongue)) return undefined;
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

/** Whether a number alone names something: `page 6`, `6월`. */
function isName({rest}: Side, after: string, {named}: Tongue): boolean {
  return (
    BEFORE_DAY.test(rest) ||
    NAMED_BEHIND.test(after) ||
    (named !== undefined && caseless(`(?<!\\p{L})${named}$`).test(rest))
  );
}

/** Whether things are counted that are none of the record's: `6명` are people, and money is not counted by pieces. */
function isCounted(after: string, {counters}: Tongue, units: readonly Unit[]): boolean {
  return (counters ?? [])
    .slice(units.length === 0 ? 0 : 1)
    .some((words) => new RegExp(`^(?:${words})`, 'u').test(after));
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

const SCALES = Object.values(TONGUES)
  .flatMap(({scales}) => scales)
  .flatMap(([power, words]) => (power === 0 ? [] : [words]))
  .join('|');
const SCALE_AT_END = caseless(`(?<!\\p{L})(?:${SCALES})$`);
const SCALE_BEHIND = caseless(
  `^[\\s-]?(?:${SCALES})(?![\\p{L}\\p{N}])|^[십백천만억조]|^ [십백천만억조](?: |원|달러|명|개|$)`
);

/** Words before an amount that begin a range, and those behind it that go on with it. */
const RANGES = [
  [caseless(String.raw`(?<!\p{L})(?:between|между|zwischen)\s\p{Sc}?$`), caseless(String.raw`^\s(?:and|и|und)\s`)],
  [caseless(String.raw`(?<!\p{L})(?:from|от|с|von)\s\p{Sc}?$`), caseless(String.raw`^\s(?:to|до|по|bis)\s`)],
] as const;
const BETWEEN = caseless(String.raw`(?<!\p{L})(?:between|между|zwischen)\s(?:[^.;!?]|\.(?=\d))*\s(?:and|и|und)\s$`);
const JOINED_BEFORE = caseless(
  String.raw`\s?[-–—−]\s?$|\s(?:to|through|or|nor|до|по|или|bis|oder|немесе|또는|내지)\s+$|(?:에서|부터)\s*$`
);
const JOINED_AFTER = caseless(String.raw`^(?:\s?[-–—−]\s?|\s(?:to|through|or|до|по|или|bis|oder|немесе|또는|내지)\s)`);
const NEGATION = caseless(
  String.raw`(?<![\p{L}\p{N}])(?:minus|not?|never|nor|neither|минус|не|ни|нет|nicht|kein\p{L}*|마이너스|영하)\s*$|n't\s*$`
);
/** Korean and Kazakh name behind a number: a month, a day, a page. */
const NAMED_BEHIND = /^(?:\s?(?:월(?!요)|일(?!본)|쪽|페이지|세|살)|\sбет)/u;
/** What was not so, or is only supposed. */
const SUPPOSED_BEFORE = caseless(
  String.raw`(?<!\p{L})(?:(?:might|could|would|should|may)(?: \p{L}+)? have (?:\p{L}+ ){1,3}|бы (?:\p{L}+ ){0,2}|(?<!even )(?:if|unless|whether|wenn|falls|егер|만약|만일)(?: [^.,;:!?]{0,40})? )\p{Sc}?$`
);
const SUPPOSED_BEHIND = /^(?: \p{L}+){0,3} (?:бы|\p{L}*[ае]р еді)(?!\p{L})|^[^.,;:!?]{0,12}[었았했됐였]을 /u;
/** A mark that touches the amount, or a sign before it. */
/** Of a fall, or of a rise, in a table. */
const ARROW = /[△▽▼▲]\s?$/u;
const TOUCHING_BEFORE = /[\p{L}\p{N}\p{Sc}\p{Sm}\-–‐‑#№%°/^_]$|\d[.,']$|\p{Sm}\s$/u;
const TOUCHING_BEHIND = /^(?:[\p{N}\p{Sc}\p{Sm}\-–‐‑%°/^_]|[.,':]\d|\s\p{Sm}\s?\p{N})/u;
/** A question tells nothing. */
const ASKED = /^\s?\?/u;
const HALF = caseless(String.raw`^ (?:and an? (?:half|third|quarter)|с половиной|с четвертью|жарым|반)(?!\p{L})`);
const NO = caseless(String.raw`^[가이은는]?\s?아[니닌님]|^ (?:емес|nicht)(?!\p{L})`);
const POINTS = caseless(String.raw`^[\s-]?(?:points?|p|пункт\p{L}*|п\.|тармақ\p{L}*|포인트)(?!\p{L})`);
/** How many there are in all, of which these are some: `6 of the seven`. */
const OF_SOME = caseless(String.raw`^ (?:(?:out )?of(?: the| its| all| these| those)*|из) (\p{L}+)`);
const FROM_TO = /^\s?(?:에서|부터)(?:\s?\p{N}|[^.]*까지)/u;
/** What Korean writes on behind a number: particles and the verb `to be`. */
const PARTICLE = /^(?:[를을가이는은의에와과로였]|으로|이었|인|다(?!\p{L})|밖에|입니다)/u;

/** Words directly before an amount; Korean writes on. */
const isAtEnd = (words: string, {joint}: Tongue): Caseless => caseless(`(?<![\\p{L}\\p{N}])(?:${words})${joint}$`);

function isOtherBefore({rest}: Side, tongue: Tongue): boolean {
  if ([NEGATION, SUPPOSED_BEFORE, BETWEEN].some((words) => words.test(rest))) return true;
  if (tongue.others && isAtEnd(tongue.others[0], tongue).test(rest)) return true;
  const sentence = yearAhead(rest)?.rest ?? rest;
  if (sentence !== rest) return false;
  if (TOUCHING_BEFORE.test(rest) || ARROW.test(rest)) return true;
  const joint = JOINED_BEFORE.exec(rest)?.[0];
  return joint === undefined
    ? /\d\s$/u.test(rest) || isNumberWord(rest, tongue)
    : endsWithNumber(rest.slice(0, -joint.length), tongue);
}

function endsWithNumber(text: string, tongue: Tongue): boolean {
  if (yearAhead(text)) return false;
  const rest = (findUnit(text.trimEnd(), 1, [])?.rest ?? text).trimEnd();
  return /\d$/u.test(rest) || isNumberWord(rest, tongue);
}

/** Whether a text ends with a word for a number. One letter in Korean is more often something else. */
function isNumberWord(text: string, tongue: Tongue): boolean {
  const trimmed = text.trimEnd();
  if (/[\d십백천만][만억조]$/u.test(trimmed)) return true;
  const [last = ''] = /\p{L}+[.]?$/u.exec(trimmed) ?? [];
  return last.length > 1 && (SCALE_AT_END.test(last) || isNumber(last, tongue));
}

const isNumber = (word: string, {words}: Tongue): boolean => word.length > 1 && words?.(word) !== undefined;

interface Behind {
  readonly after: string;
  readonly isPercent: boolean;
  /** Whether the words are digits and nothing else. */
  readonly isBare: boolean;
}

function isOtherBehind(
  side: Side,
  {after, isPercent, isBare}: Behind,
  unit: string | undefined,
  tongue: Tongue
): boolean {
  const {rest} = side;
  if ((unit === undefined || !/^\p{Script=Hangul}/u.test(after)) && SCALE_BEHIND.test(after)) return true;
  if (SCALE_BEHIND.test(rest) && side.units.length === 0 && unit === undefined) return true;
  if ([HALF, NO, ASKED, SUPPOSED_BEHIND, FROM_TO].some((words) => words.test(rest)) || (isPercent && POINTS.test(rest)))
    return true;
  if (tongue.others && caseless(`^(?:${tongue.others[1]})`).test(rest)) return true;
  if (isNumber(OF_SOME.exec(rest)?.[1] ?? '', tongue)) return true;
  if (yearBehind(rest)) return false;
  if (TOUCHING_BEHIND.test(rest)) return true;
  if (/^\p{L}/u.test(rest)) {
    const isWrittenOn =
      /^\p{Script=Hangul}/u.test(rest) && (unit !== undefined || rest !== after || PARTICLE.test(rest));
    if (!isWrittenOn) return true;
  }
  const joint = JOINED_AFTER.exec(rest)?.[0];
  if (joint === undefined)
    return /^\s(?!(?:19|20)\d\d(?:년|[ -]жыл))\d/u.test(rest) || isNumber(/^ (\p{L}+)/u.exec(rest)?.[1] ?? '', tongue);
  // `15 years to 2008` ends in a year, `300 to 2008` in another number.
  // A dash with spaces around it parts clauses, unless digits follow.
  const isDash = /^\s[-–—−]\s/u.test(joint);
  const other = rest.slice(joint.length);
  if (!isBare && /^(?:19|20)\d\d(?![\d.,]?\d)/u.test(other) && !SCALE_BEHIND.test(other.slice(4))) return false;
  return /^[^\p{L}]?\p{Sc}?\s?\p{N}/u.test(other) || (!isDash && isNumber(/^\p{L}+/u.exec(other)?.[0] ?? '', tongue));
}
