import {caseless} from './caseless.js';

const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const IN = '(?:in|for|during|of|im Jahr|im|в|за)\\s(?:\\p{L}+\\s)?';

const BEHIND = caseless(
  `^,?\\s?\\(?(?:${IN}${YEAR}|(?<other>(?:19|20)\\d\\d)(?=\\s?(?:\\)|г\\.|год|ж\\.|жыл(?!ғ|м|д)|년\\s?\\))))` +
    '(?<more>\\s?[-–—/]\\s?\\d|\\s(?:and|or|to|и|до|und|bis|мен)\\s(?:19|20)\\d\\d)?'
);
const AHEAD = caseless(
  `(?<![\\p{L}\\p{N}])(?:${IN}${YEAR}(?:\\s?(?:год\\p{L}?|г\\.))?` +
    '|(?<!(?:since|from|until|before|after|с|до|после)\\s)(?<other>(?:19|20)\\d\\d)(?:[\\s-]?(?:жылы|жылғы|ж\\.|год\\p{L}?|г\\.|년(?:에는?|의|도|\\s?기준)?)|(?=\\s?[:—–])|(?<=\\p{L}{3}\\s\\d{4})(?<!(?:seit|nach|vor|bis|und|to|and|и|до)\\s\\d{4})(?=\\s$)))\\s?[,:]?\\s?[—–]?\\s?$'
);

/** A year beside an amount, and the sentence without it. */
export interface YearBeside {
  readonly year: string;
  readonly rest: string;
  /** Whether it is one of several, or none of this amount: who reads on cannot tell. */
  readonly isUnsure: boolean;
}

/** The year directly behind an amount: `in 2019`, `(2019)`, `2019 жылы`. */
export function yearBehind(after: string): YearBeside | undefined {
  const match = BEHIND.exec(after);
  const year = match?.groups?.['year'] ?? match?.groups?.['other'];
  if (!match || year === undefined) return undefined;
  return {year, rest: after.slice(match[0].length), isUnsure: match.groups?.['more'] !== undefined};
}

const OF_NEXT = caseless(
  String.raw`^(?:,|\s?\(|\s[—–-])\s?(?:in|for|im|в|за)?\s?(?:19|20)\d\d(?!\d)[^.;!?(]{0,24}?(?:\.[^.;!?(]{0,10}?)?(?<![\p{N}\p{L}–-])(?!\d{1,2}(?:st|nd|rd|th|-|\s?월|\s?일|\s?분기))\d`
);

/** Whether a year follows that has an amount of its own: `4 billion, in 2019 5 billion`. */
export function isYearOfNext(after: string): boolean {
  return OF_NEXT.test(after);
}

/** The year directly before an amount. Before a comma it may be of something else, unless it begins the sentence: `founded in 2017, 4 of them`. */
export function yearAhead(before: string): YearBeside | undefined {
  const match = AHEAD.exec(before);
  const year = match?.groups?.['year'] ?? match?.groups?.['other'];
  if (!match || year === undefined) return undefined;
  const rest = before.slice(0, match.index);
  return {year, rest, isUnsure: /,\s$/u.test(match[0]) && /[^\s.;:!?(]\s?$/u.test(rest)};
}

/** A year that is not directly beside an amount, and need not be that of it. */
export interface YearApart {
  readonly year: string;
  /** Whether something begins or ends with it: `since 2019` is no amount of 2019. */
  readonly isBound: boolean;
}

const BOUND = caseless(String.raw`(?<!\p{L})(?:since|from|until|till|before|after|с|до|после)\s$`);

/** Words behind which what is compared stands. */
const COMPARED = 'compared (?:with|to)|against|versus|по сравнению с|против';
const FIRST_SINCE = caseless(String.raw`first time since|впервые (?:с|после)\s$`);
/** A year with which something else is compared, or since when it goes on: `43 percent compared to 2018 and`. */
const YEAR_COMPARED = caseless(
  String.raw`(?:${COMPARED}|since|from|over|с)\s(?:19|20)\d\d\P{N}*(?<!\p{L})(?:and|и)(?!\p{L})`
);
const COMPARED_AHEAD = caseless(
  String.raw`(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)[^.;:!?]{0,20}(?<!\p{L})(?:${COMPARED}|(?:up|down|rising|falling|doubled|rose|fell) from|beating|после|gegenüber|nach|im Vergleich zu)(?: (?:the|its))?\s\p{Sc}?$`
);

/** The year with whose amount this one is compared, which is of another: `5 billion in 2019, up from 4 billion`. */
export function comparedYear(before: string): string | undefined {
  return COMPARED_AHEAD.exec(before)?.groups?.['year'];
}

/** A year further on in the same clause, with no number before it: `at the end of 2019`. */
export function yearFurther(after: string): YearApart | undefined {
  const [, words = '', year] =
    /^([^\p{N}.,;:!?“”«»]{1,40}?)(?<!\p{N})((?:19|20)\d\d)(?!\p{N}|[.,]\d|[ -]жыл(?:ғы|мен|дан))/u.exec(after) ?? [];
  // In Korean a year stands before its amount, unless the sentence tells of which year the amount was.
  const isNext = /^년/u.test(after.slice(words.length + 4)) && !/^[은는이가]\s/u.test(after);
  return year === undefined || isNext || FIRST_SINCE.test(words) ? undefined : {year, isBound: BOUND.test(words)};
}

/** A year further ahead in the same clause, with no number behind it, or one with which the sentence begins. */
export function yearEarlier(before: string): YearApart | undefined {
  const match =
    /(?:(?<![\p{N}.,])(?<near>(?:19|20)\d\d)|(?<!\p{L})(?:In|By|During|Throughout|В|За|К)\s(?:\p{L}+\s)?(?<first>(?:19|20)\d\d)(?:\s?\p{L}{1,4}\.?)?,\s)[^\p{N}.,;:!?“”«»]{1,80}$/u.exec(
      before
    );
  const year = match?.groups?.['near'] ?? match?.groups?.['first'];
  if (!match || year === undefined || YEAR_COMPARED.test(before.slice(Math.max(0, match.index - 20)))) return undefined;
  return {year, isBound: match[0].startsWith(year) && BOUND.test(before.slice(0, match.index))};
}
