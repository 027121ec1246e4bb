import {caseless} from './caseless.js';
import {HALF, MONTH, PART, QUARTER} from './year-part-names.js';

/** A part of a year as a sentence tells it, beside an amount: `in the first half of 2019`, `май`. */
export interface YearPart {
  /** The year, where it stands beside the part. */
  readonly year: string | undefined;
  /** Where they can be read. */
  readonly months: Months | undefined;
  /** Of a date. */
  readonly day: number | undefined;
}

/** Of a year, from 1 to 12. */
export type Months = readonly [first: number, last: number];

export const YEAR = '(?<!\\d)(?:19|20)\\d\\d(?!\\d)';

/** What a text says with the parts that are in it. */
export function readPart(words: string): YearPart {
  const years = new Set(Array.from(words.matchAll(new RegExp(YEAR, 'gu')), ([year]) => year));
  const [year] = years;
  const found = [...words.matchAll(new RegExp(PART, 'gu'))];
  const named = found.filter(([name]) => !MONTH_WORD.test(name));
  const [first, last, more] = named.length > 0 ? named : found;
  const unread = {year: years.size === 1 ? year : undefined, months: undefined, day: undefined};
  if (!first || more || years.size > 1) return unread;
  const [from, end] = [partAt(first, words), first.index + first[0].length];
  if (!last) return isBound(from) ? unread : {...unread, months: monthsOf(from), day: dayOf(from)};
  const [begins, ends] = [monthsOf(from), monthsOf(partAt(last, words))];
  return begins && ends && TO.test(words.slice(end, last.index)) ? {...unread, months: [begins[0], ends[1]]} : unread;
}

/** It adds nothing to a name: `the month of May`. */
const MONTH_WORD = caseless('^(?:month|месяц|айында)');

/** A name with what stands around it. */
interface Named {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function partAt({0: name, index}: RegExpExecArray, words: string): Named {
  return {name, before: words.slice(0, index), after: words.slice(index + name.length)};
}

/** How what counts quarters and halves begins. */
const ORDINALS = [
  '1(?!\\d)|i$|first|erst|перв|бірінші|алғашқы|[상전]',
  '2(?!\\d)|ii$|second|zweit|втор|екінші|[하후]',
  '3(?!\\d)|iii$|third|dritt|трет|үшінші',
  '4(?!\\d)|iv$|fourth|viert|четв|төртінші',
].map((beginnings) => caseless(`^(?:${beginnings})`));
const ORDINAL = /(?<order>[\p{L}\p{N}]+)(?:-\p{L}{1,2}|\.)?[ -]?$/u;

/** The first three months of a year, six, or nine. */
const COUNTS = ['three|3|три|трёх|drei|үш', 'six|6|шест[ьи]|sechs|алты', 'nine|9|девят[ьи]|neun|тоғыз'].map((counts) =>
  caseless(
    `(?:(?<!\\p{L})(?:first|за|первы[ехм]|ersten) (?:${counts}) (?:months|месяц(?:а|ев)|Monaten)|(?<!\\p{L})(?:${counts}) айында)$`
  )
);

function monthsOf({name, before}: Named): Months | undefined {
  const korean = /^(?<month>\d{1,2})월$/u.exec(name)?.groups;
  const month = korean ? Number(korean['month']) : MONTH.findIndex((forms) => forms.test(name)) + 1;
  const [, from = month] = (korean && RANGE_AHEAD.exec(before)) ?? [];
  if (month > 0) return [Number(from), month];
  const count = 3 * (COUNTS.findIndex((counts) => counts.test(`${before}${name}`)) + 1);
  if (count > 0) return [1, count];
  const length = QUARTER.test(name) ? 3 : HALF.test(name) ? 6 : undefined;
  const {order = ''} =
    (/^\p{L}?(?<order>\d)/u.exec(name) ?? /^(?<order>[상하전후])/u.exec(name) ?? ORDINAL.exec(before))?.groups ?? {};
  const place = ORDINALS.findIndex((ordinal) => ordinal.test(order)) + 1;
  return length && place > 0 ? [(place - 1) * length + 1, place * length] : undefined;
}

const RANGE_AHEAD = /(?<!\d)(\d{1,2}) ?[~–-] ?$/u;
const DAY_AHEAD = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|-?\p{L}{0,2})?(?: of)? $/u;

/** The day of a month in a date. */
function dayOf({name, before, after}: Named): number | undefined {
  if (QUARTER.test(name) || HALF.test(name)) return undefined;
  const [, ahead] = DAY_AHEAD.exec(before) ?? [];
  const [, behind] = /^ (\d{1,2})(?!\d)/u.exec(after) ?? [];
  const day = ahead ?? behind;
  return day === undefined ? undefined : Number(day);
}

const TO = /^(?:,? (?:19|20)\d\d)?(?: г\p{L}*)?(?: ?[-–—~] ?| (?:to|through|bis|по|до) |(?:부터|에서) ?)$/u;
/** What begins or ends with a part, is some of it, or is of several parts. */
const BOUND_BEFORE = caseless(
  String.raw`(?:[-–—~&·,]|(?<!\p{L})(?:and|to|up to|through|since|from|until|till|before|after|by|as of|early|mid|late|ends?|start|beginning|week|decade|days?|и|с|со|по|до|к|ко|от|после|нач\p{L}+|кон[ец]\p{L}*|середин\p{L}+|декад\p{L}+|недел\p{L}+|und|ab|bis|seit|nach|vor|von|zum|Anfang|Mitte|Ende|мен|бен|пен)(?: (?:the|of|its|this|dem|der|des|den))*)\s?$`
);
const BOUND_BEHIND = /^(?:부터|까지|\s?(?:이후|이전|말|초|дейін|бері|бастап|кейін|бұрын|соңын|басын))/u;

function isBound({name, before, after}: Named): boolean {
  const hasOrdinal = (QUARTER.test(name) || HALF.test(name)) && !/\d|[상하전후]/u.test(name);
  const own = name.endsWith('월') ? RANGE_AHEAD : hasOrdinal ? ORDINAL : DAY_AHEAD;
  return BOUND_BEFORE.test(before.replace(own, '')) || BOUND_BEHIND.test(after);
}
