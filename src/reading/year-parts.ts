import {anyCase, KAZAKH_PART, KOREAN, PART} from './year-part-names.js';
import {readPart, YEAR, type YearPart} from './year-part-read.js';

const NUMBER = '(?:\\d{1,2}(?: ?[-–~] ?\\d{1,2})?(?:st|nd|rd|th|-?\\p{L}{1,2}|\\.)? ?)?';
/** What stands before a part that has no year beside it; without such a word it may be a name, or part of one. */
const AT = `(?<!\\p{L})(?:${anyCase('in|for|over|during|by|at|on|as of|since|until|through|after|before|from|this|last|в|во|за|к|ко|на|с|со|до|после|im|am|bis|seit|ab')}) (?:[^\\s.,;:!?]+ ){0,3}?${NUMBER}`;
/** Points of ordinal numbers end no sentence. */
const NEAR = '(?:[^.;:!?]|(?<=(?<!\\d)\\d{1,2})\\.){0,20}';
const DAY = '(?: ?\\d{1,2}(?: ?[-–~] ?\\d{1,2})?(?:,|일))?';
const REST = '[^\\p{N}.;!?]{0,90}$';

const DATED_BEHIND = new RegExp(
  `^,?(?:[^\\p{N}.,;:!?]{0,30}${NUMBER}${PART},?[^.,;:!?]{0,20}${YEAR}| \\(?(?:\\p{L}+ )?${YEAR}(?:['’]s|년)? (?:\\p{L}+ )?${NUMBER}${PART})`,
  'u'
);
const BEHIND = new RegExp(`^(?:[^\\p{N}.,;:!?]{0,30}?${AT}| \\(${NUMBER})${PART}[^.,;:!?]{0,12}`, 'u');
const DATED_AHEAD = new RegExp(
  `${NEAR}(?:${YEAR}[^.;:!?]{0,20}${PART}|${PART},?[^.;:!?]{0,20}${YEAR})${DAY}${REST}`,
  'u'
);
const AHEAD = new RegExp(
  `${NEAR}(?:${AT}${PART}|${NUMBER}(?:${KAZAKH_PART}|${KOREAN})|${PART}(?= ?[:—–] ?$))${DAY}${REST}`,
  'u'
);

/**
 * The part of a year that is told beside an amount. Where a whole year stands directly beside it, `year`, other times are those
 * of something else: `In March 2020 the ministry put trade at 4 billion in 2019`.
 */
export function yearPart(before: string, after: string, year: string | undefined): YearPart | undefined {
  const [ahead, behind] = [before.replaceAll(SHORT, '$1'), after.replaceAll(SHORT, '$1')];
  const [dated] = DATED_BEHIND.exec(behind) ?? DATED_AHEAD.exec(ahead) ?? [];
  if (dated !== undefined) {
    const part = readPart(dated);
    if (year === undefined || part.year === year) return part;
  }
  if (year !== undefined) return undefined;
  const [words] = BEHIND.exec(behind) ?? AHEAD.exec(ahead) ?? [];
  return words === undefined ? undefined : readPart(words);
}

/** Short forms, whose points end no sentence. */
const SHORT = /(?<!\p{L})(гг?|кв|ж|янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)\./giu;
