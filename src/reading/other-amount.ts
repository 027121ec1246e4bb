/** What touches an amount in its sentence and makes another of it: a sign, a scale word, the other end of a range, a name. */
import {caseless, type Caseless} from './caseless.js';
import type {Tongue} from './tongue.js';
import {TONGUES} from './tongues.js';
import {findUnit, type Unit} from './units.js';
import {yearAhead, yearBehind} from './year-beside.js';
import {BEFORE_DAY} from './year-part-names.js';

/** Whether a number alone names something: `page 6`, `6월`. */
export function isName(rest: string, after: string, {named}: Tongue): boolean {
  return (
    BEFORE_DAY.test(rest) ||
    NAMED_BEHIND.test(after) ||
    (named !== undefined && caseless(`(?<!\\p{L})${named}$`).test(rest))
  );
}

/** Whether things are counted that are none of the record's: `6명` are people, and money is not counted by pieces. */
export function isCounted(after: string, {counters}: Tongue, units: readonly Unit[]): boolean {
  return (counters ?? [])
    .slice(units.length === 0 ? 0 : 1)
    .some((words) => new RegExp(`^(?:${words})`, 'u').test(after));
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
/** Whether an amount is the first of a range. */
export function beginsRange(before: string, rest: string): boolean {
  return RANGES.some(([begins, goesOn]) => begins.test(before) && goesOn.test(rest));
}

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
/** Of a fall, or of a rise, in a table. */
const ARROW = /[△▽▼▲]\s?$/u;
/** A mark that touches the amount, or a sign before it. */
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

/** Whether what stands before an amount, without its qualifiers, makes another of it. */
export function isOtherBefore(rest: string, tongue: Tongue): boolean {
  if ([NEGATION, BETWEEN].some((words) => words.test(rest))) return true;
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

/** What stands behind an amount. */
export interface Behind {
  readonly after: string;
  /** The same without the unit and what qualifies the amount. */
  readonly rest: string;
  readonly hasUnit: boolean;
  /** The unit of the amount, on whichever side it stands. */
  readonly unit: string | undefined;
  /** Whether the words are digits and nothing else. */
  readonly isBare: boolean;
}

/** Whether what stands behind an amount makes another of it. */
export function isOtherBehind({after, rest, hasUnit, unit, isBare}: Behind, tongue: Tongue): boolean {
  if ((unit === undefined || !/^\p{Script=Hangul}/u.test(after)) && SCALE_BEHIND.test(after)) return true;
  if (SCALE_BEHIND.test(rest) && !hasUnit && unit === undefined) return true;
  if ([HALF, NO, ASKED, FROM_TO].some((words) => words.test(rest)) || (unit === 'percent' && POINTS.test(rest)))
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
  const other = rest.slice(joint.length);
  // A dash with spaces around it parts clauses, unless digits follow.
  const isDash = /^\s[-–—−]\s/u.test(joint);
  // `15 years to 2008` ends in a year, `300 to 2008` in another number.
  if (!isBare && /^(?:19|20)\d\d(?![\d.,]?\d)/u.test(other) && !SCALE_BEHIND.test(other.slice(4))) return false;
  return /^[^\p{L}]?\p{Sc}?\s?\p{N}/u.test(other) || (!isDash && isNumber(/^\p{L}+/u.exec(other)?.[0] ?? '', tongue));
}
