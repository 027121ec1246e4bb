import type {Qualifier} from '../model/schema.js';

/** Words before a number, as sources of patterns. */
export const BEFORE: readonly (readonly [qualifier: Qualifier | undefined, words: string])[] = [
  ['at-most', 'up to|at most|no more than|not more than|as much as|as many as'],
  ['less-than', 'less than|fewer than|under|below'],
  ['at-least', 'at least|no less than|not less than|no fewer than|a minimum of'],
  ['more-than', 'more than|over|above|in excess of|upwards of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)|topp(?:ed|ing)'],
  ['almost', 'almost|nearly|close to|just under|just short of'],
  ['about', 'about|some|around|approximately|approx\\.|roughly|circa|an approximate'],
  ['estimated', '(?:an )?estimated(?: (?:at|to (?:be|be worth|cost|reach|total)))?'],
  // These change nothing about the number, and stand between it and words that do.
  [undefined, 'only|just|a total of|exactly|an?'],
];

/** Words behind a number, with what joins them to it. */
export const AFTER: readonly (readonly [qualifier: Qualifier, words: string])[] = [
  ['about', '\\s(?:or so|or thereabouts)'],
  ['at-least', '\\+|-plus|\\s(?:or more|and more|plus)'],
];

const endsWithWords = BEFORE.map(
  ([qualifier, words]) => [qualifier, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s+$`, 'iu')] as const
);
const startsWithWords = AFTER.map(
  ([qualifier, words]) => [qualifier, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const
);

/** Longer than any phrase above, so that a long text costs no more than a short one. */
const REACH = 40;

/** A number's qualifiers, and how far the words around it reach. */
export interface QualifiedSpan {
  readonly start: number;
  readonly end: number;
  readonly qualifiers: readonly Qualifier[];
}

/** Widens the span of a number by the words that qualify it, directly before and after it. */
export function qualifiersAround(text: string, start: number, end: number): QualifiedSpan {
  const qualifiers: Qualifier[] = [];
  let from = start;
  for (;;) {
    const before = text.slice(Math.max(0, from - REACH), from);
    // Of two phrases that end here, the longer one is meant: "no more than", not "more than".
    const [longest] = endsWithWords
      .flatMap(([qualifier, pattern]) => {
        const match = pattern.exec(before);
        return match ? [{qualifier, length: match[0].length}] : [];
      })
      .sort((a, b) => b.length - a.length);
    if (!longest) break;
    from -= longest.length;
    if (longest.qualifier !== undefined) qualifiers.push(longest.qualifier);
  }
  const after = text.slice(end, end + REACH);
  for (const [qualifier, pattern] of startsWithWords) {
    const match = pattern.exec(after);
    if (match) return {start: from, end: end + match[0].length, qualifiers: [...qualifiers, qualifier]};
  }
  // Words that qualify nothing belong to the sentence, not to the number.
  return qualifiers.length === 0 ? {start, end, qualifiers} : {start: from, end, qualifiers};
}

/** Whether words that stand somewhat before a number call it an estimate. */
export function saysEstimated(words: string): boolean {
  return /(?<!\p{L})(?:estimated?|estimates)(?!\p{L})/iu.test(words);
}
