import {caseless} from './caseless.js';

const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const IN = '(?:in|for|during|of|im Jahr|im|в|за)\\s(?:\\p{L}+\\s)?';

const BEHIND = caseless(
  `^,?\\s?\\(?(?:${IN}${YEAR}|(?<other>(?:19|20)\\d\\d)(?=\\s?(?:\\)|г\\.|год|ж\\.|жыл|년)))` +
    '(?<more>\\s?[-–—/]\\s?\\d|\\s(?:and|or|to|и|до|und|bis|мен)\\s(?:19|20)\\d\\d)?'
);
const AHEAD = caseless(
  `(?<![\\p{L}\\p{N}])(?:${IN}${YEAR}(?:\\s?(?:год\\p{L}?|г\\.))?` +
    '|(?<!(?:since|from|until|before|after)\\s)(?<other>(?:19|20)\\d\\d)(?:[\\s-]?(?:жылы|жылғы|ж\\.|год\\p{L}?|г\\.|년(?:에는?|의|도|\\s?기준)?)|(?=\\s?[:—–])|(?<=\\p{L}{3}\\s\\d{4})(?<!(?:seit|nach|vor|bis|und|to|and|и|до)\\s\\d{4})(?=\\s$)))\\s?[,:]?\\s?[—–]?\\s?$'
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
  const rest = after.slice(match[0].length);
  // Behind a comma begins what was in another year: `in 2018 $4 billion, in 2019 $5 billion`.
  return match[0].startsWith(',') && /^[^.;:!?(]{0,20}\d/u.test(rest)
    ? undefined
    : {year, rest, isUnsure: match.groups?.['more'] !== undefined};
}

/** The year directly before an amount. Before a comma it may be of another number: `1 billion in 2017, 4 billion`. */
export function yearAhead(before: string): YearBeside | undefined {
  const match = AHEAD.exec(before);
  const year = match?.groups?.['year'] ?? match?.groups?.['other'];
  if (!match || year === undefined) return undefined;
  const rest = before.slice(0, match.index);
  return {year, rest, isUnsure: /[,:]\s$/u.test(match[0]) && /\p{N}[^.;:!?]*$/u.test(rest)};
}

/** A year that is not directly beside an amount, and need not be that of it. */
export interface YearApart {
  readonly year: string;
  /** Whether something begins or ends with it: `since 2019` is no amount of 2019. */
  readonly isBound: boolean;
}

const BOUND = caseless(String.raw`(?<!\p{L})(?:since|from|until|till|before|after|с|до|после)\s$`);

/** A year further on in the same clause, with no number before it: `at the end of 2019`. */
export function yearFurther(after: string): YearApart | undefined {
  const [, words = '', year] =
    /^([^\p{N}.,;:!?“”«»]{1,40}?)(?<!\p{N})((?:19|20)\d\d)(?!\p{N}|[.,]\d)/u.exec(after) ?? [];
  return year === undefined ? undefined : {year, isBound: BOUND.test(words)};
}

/** A year further ahead in the same clause, with no number behind it, or one with which the sentence begins. */
export function yearEarlier(before: string): YearApart | undefined {
  const match =
    /(?:(?<![\p{N}.,])(?<near>(?:19|20)\d\d)|(?<!\p{L})(?:In|By|During|Throughout|В|За|К)\s(?:\p{L}+\s)?(?<first>(?:19|20)\d\d)(?:\s?\p{L}{1,4}\.?)?,\s)[^\p{N}.,;:!?“”«»]{1,80}$/u.exec(
      before
    );
  const year = match?.groups?.['near'] ?? match?.groups?.['first'];
  if (!match || year === undefined) return undefined;
  return {year, isBound: match[0].startsWith(year) && BOUND.test(before.slice(0, match.index))};
}
