/** What a sentence makes of an amount in it, by words that need not touch it. */
import {caseless} from './caseless.js';
import type {NearWords} from './tongue.js';

/** Behind one of these something else is told. */
const JOINING = '(?:and|but|и|а|но|und|aber|және|әрі)';

/** Whether a sentence has some of these words, up to five words before an amount or behind it. */
export function hasNear(before: string, after: string, {ahead, behind}: NearWords): boolean {
  const near = `(?::| [—–-])?\\s(?:(?!${JOINING} )(?:\\p{L}+|(?:19|20)\\d\\d) ){0,5}(?:[—–-] )?\\p{Sc}?$`;
  return (
    caseless(`(?<!\\p{L})(?:${ahead.join('|')})${near}`).test(before) ||
    caseless(`^(?:${behind.join('|')})`).test(after)
  );
}

/** Whether a sentence has some of these words, however far from its amount. */
export function hasAnywhere(before: string, after: string, {ahead, behind}: NearWords): boolean {
  return (
    caseless(`(?<!\\p{L})(?:${ahead.join('|')})(?!\\p{L})`).test(before + after) ||
    caseless(behind.join('|')).test(after)
  );
}

const ESTIMATES = [
  '(?<!\\p{L})(?:estimate[ds]?|оцен(?:ива\\p{L}+|к\\p{L}+|[её]н\\p{L}*)|бағала(?:у|й|н)\\p{L}*|(?:ge)?schätz\\p{L}+)(?!\\p{L})',
  '추정|추산',
].join('|');
const ESTIMATED_BEFORE = caseless(`(?:${ESTIMATES})[^.;:!?]*$`);
const ESTIMATED_BEHIND = caseless(`^(?:[^.;:!?]|[.:](?=\\d)){0,40}?(?:${ESTIMATES})`);

/** Whether the clauses around an amount tell of somebody's estimate, which need not be that of the amount. */
export function tellsOfEstimate(before: string, after: string): boolean {
  return ESTIMATED_BEFORE.test(before) || ESTIMATED_BEHIND.test(after);
}

const COUNT =
  '(?:\\d{1,2}|two|three|four|five|six|ten|several|два|две|три|четыре|пять|шесть|десять|несколько|zwei|drei|fünf|zehn|бес|он|екі|үш|төрт)';
const YEARS = [
  `(?:over|in|during|for|within) (?:the )?(?:(?:past|last|first|next) )?${COUNT} years`,
  `за (?:последни\\p{L} |эти )?${COUNT} (?:года|лет)`,
  `(?:in|seit|über) ${COUNT} Jahren?`,
];
/** Korean and Kazakh tell it ahead; months there have no ordinal number, and no year beside them. */
const AHEAD = [
  ...YEARS,
  `${COUNT} (?:жылда|жыл ішінде)`,
  '(?:алғашқы )?(?:\\d{1,2}|үш|алты|тоғыз) ай(?:да|дың|ы| ішінде)',
  'жарты жыл(?:да| ішінде)',
  'жыл басынан(?: бері)?',
  'жылдың (?:бірінші|екінші) жарты\\p{L}+',
  '\\d{1,2}년(?:간|\\s동안)',
];
const SPAN_AHEAD = caseless(
  `(?<!\\p{L})(?:${AHEAD.join('|')})(?!.*(?:алғаш рет|впервые|first time))(?:[^\\p{N}.;:!?]|(?:19|20)\\d\\d){0,60}$`
);
const SPAN_BEHIND = caseless(`^ (?:\\p{L}+ )?(?:${YEARS.join('|')})(?!\\p{L})`);

/** Whether an amount is told of a span that is no calendar year: `over five years`. */
export function isOfSpan(before: string, after: string): boolean {
  return SPAN_AHEAD.test(before) || SPAN_BEHIND.test(after);
}
