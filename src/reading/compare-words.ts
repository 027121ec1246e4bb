import type {Qualifier, Quantity} from '../model/schema.js';
import {countsOther} from './counted.js';
import {isCurrency} from './currency-marks.js';
import {edgesOf, type Edges} from './edges.js';
import {withoutGrowth} from './grew-to.js';
import {withNounBehind} from './noun-behind.js';
import {readAmount, type Reading} from './read-amount.js';
import {readSurroundings, type Surroundings} from './surroundings.js';
import type {Told, Tongue} from './tongue.js';
import {TONGUES} from './tongues.js';
import {unitBy, type Unit} from './units.js';
import type {Months} from './year-part-read.js';

/** An author's words for a value, with what stands directly around them in their sentence. */
export interface Words {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The language of the page, as its tag says it; empty where none does. */
  readonly lang: string;
}

/** What a record says, as far as words can say it too. */
export interface Recorded extends Pick<Quantity, 'value' | 'unit' | 'qualifier' | 'status'> {
  /** The one year of which it is, if it is of one. */
  readonly year: string | undefined;
  /** The months of that year of which it is, or in which its days are. */
  readonly months: Months | undefined;
  /** Whether it is of days, and of which day of a month if of one. */
  readonly isOfDays: boolean;
  readonly day: number | undefined;
  /** Forms of the noun that it counts, or its symbol. */
  readonly nouns: readonly string[];
}

/**
 * `agrees`: every reading of the words says what the record says. `differs`: none does. `ambiguous`: one does and another does
 * not. `unread`: they are no amount, or not that alone.
 */
export type Comparison = 'agrees' | 'differs' | 'ambiguous' | 'unread';

/** What came of a comparison, and the year beside the words where it is not that of the record. */
export interface Compared {
  readonly comparison: Comparison;
  /** Whether they are an amount alone, of which their sentence makes another. */
  readonly isOther: boolean;
  readonly year: string | undefined;
}

/**
 * Compares words with a record. They are read in the language of their page, and where that makes nothing of them in every
 * language at once: whoever writes `4.200` without saying in which language means 4200 or 4.2, and nobody may choose.
 */
export function compareWords(words: Words, record: Recorded): Compared {
  const all = readings(words, record);
  const verdicts = all.map((reading) => agrees(reading, record));
  const beside = all[0]?.around?.year;
  const isOtherYear = beside && !beside.isUnsure && record.year !== undefined && beside.year !== record.year;
  return {
    comparison: comparisonOf(verdicts),
    isOther: verdicts.includes(undefined),
    year: isOtherYear ? beside.year : undefined,
  };
}

function comparisonOf(verdicts: readonly (boolean | undefined)[]): Comparison {
  if (verdicts.length === 0 || verdicts.includes(undefined)) return 'unread';
  if (verdicts.every(Boolean)) return 'agrees';
  return verdicts.some(Boolean) ? 'ambiguous' : 'differs';
}

/** Whether words can be read as any amount. */
export function isAmount(words: Words): boolean {
  return readings(words, {unit: '', nouns: []}).length > 0;
}

/** A reading in its sentence; without surroundings where these make another number of it. */
interface Said extends Reading {
  /** What stands behind it. */
  readonly after: string;
  readonly around: Surroundings | undefined;
}

/** Beside a record that counts, a word that says no more than that changes nothing. Of money it makes something else. */
const withCounters = (tongue: Tongue): Tongue =>
  tongue.counters === undefined ? tongue : {...tongue, after: [...tongue.after, [[], tongue.counters[0]]]};

/** The one sign that China and Japan share is the yuan's beside a record in yuan. */
const inYuan = (words: Words): Words => ({
  ...words,
  text: words.text.replace(/(?<!\p{L})[¥￥]/u, 'CN¥'),
  before: words.before.replace(/(?<!\p{L})[¥￥](?=\s?$)/u, 'CN¥'),
});

function readings(words: Words, {unit, nouns}: Pick<Recorded, 'unit' | 'nouns'>): readonly Said[] {
  const units = nouns.length === 0 ? [] : [unitBy(unit, nouns)];
  const edges = withoutGrowth(edgesOf(unit === 'CNY' ? inYuan(words) : words));
  const lang = words.lang.toLowerCase().replace(/[-_].*$/u, '');
  const own = TONGUES[lang];
  const read = (spoken: Tongue) => {
    const tongue = units.length === 0 ? spoken : withCounters(spoken);
    const inTag = readIn(edges, tongue, units);
    if (inTag.length > 0) return inTag;
    // Between a number and its noun may stand what the noun is like: `550 Korean companies`.
    const apart = withNounBehind(edges, units);
    return apart ? readIn(apart, tongue, units) : [];
  };
  const first = own ? read(own) : [];
  return first.length > 0
    ? first.map((said) =>
        said.around && said.around.unit === undefined && countsOther(said.after, lang, units)
          ? {...said, around: undefined}
          : said
      )
    : Object.values(TONGUES)
        .filter((tongue) => tongue !== own)
        .flatMap(read);
}

function readIn(edges: Edges, tongue: Tongue, units: readonly Unit[]): readonly Said[] {
  return readAmount(edges.text, tongue, units).map((reading) => ({
    ...reading,
    after: edges.after,
    around: readSurroundings(edges, reading.unit, tongue, units),
  }));
}

/** Whether a reading is what the record says; `undefined` where nobody can tell. */
function agrees(said: Said, record: Recorded): boolean | undefined {
  const {around} = said;
  if (!around || isOfAnother(around, record)) return undefined;
  const {unit, change} = around;
  // What the words leave out is told elsewhere in their sentence, or not at all.
  if (unit !== undefined && unit !== record.unit) return false;
  const asTold = agreesAt(said, around, record);
  const asFall = agreesAt({...said, value: -said.value}, around, record);
  // By what a share is said to be done, or to be more or less, nobody can tell; of a count that is who or what did it.
  const isBy = change === 'by' || change === 'at';
  if ((change === 'by' && isCurrency(record.unit)) || (isBy && isShare(record.unit))) return undefined;
  // Whether `3%` are 3 % less is told further on.
  if (change === undefined || isBy)
    return asTold === false && asFall !== false && record.value < 0 ? undefined : asTold;
  // By how much an amount changed is not how much it is. A share may be itself that of a change.
  if (!isShare(record.unit)) return undefined;
  return change === 'up' || (asFall === false && asTold === false) ? asTold : asFall || undefined;
}

/** Whether a sentence tells of what is none of its record's: a plan, a target as a fact, several years, what is compared with it. */
function isOfAnother({isPossible, isTold, isOfSpan, comparedWith}: Surroundings, record: Recorded): boolean {
  const {status, year, months: [first, last] = [1, 12]} = record;
  return (
    (isPossible && CAME_ABOUT.includes(status)) ||
    (AIMED_AT.includes(status) && isTold()) ||
    (year !== undefined && (comparedWith === year || (isOfSpan && first === 1 && last === 12)))
  );
}

/** Of what is told with these, no word says that it only may be. */
const CAME_ABOUT: readonly Recorded['status'][] = ['reported', 'provisional', 'revised'];
/** What is told with these has not come about. */
const AIMED_AT: readonly Recorded['status'][] = ['target', 'forecast'];

const isShare = (unit: string): boolean => /^percent/u.test(unit);

function agreesAt({year, qualifiers, ...told}: Said, {beside, ...around}: Surroundings, record: Recorded) {
  if (year !== undefined && year !== record.year) return false;
  const strong = [...qualifiers, ...beside.filter(({isWeak}) => !isWeak).map((one) => one.qualifiers)];
  const weak = beside.filter(({isWeak}) => isWeak).map((one) => one.qualifiers);
  // A preposition of the sentence's own, or not: `spread over $4 billion`, `well over $4 billion`.
  if (!says(told, [...strong, ...weak], record))
    return weak.length > 0 && says(told, strong, record) ? undefined : false;
  if (year !== undefined) return true;
  const isPart = isOfOtherTime(around, record);
  if (!around.year) {
    const {further} = around;
    if (record.year === undefined) return true;
    const isOther = further && (further.isBound || further.year !== record.year);
    return isOther || isPart ? undefined : true;
  }
  // Of a record of several years, or of none, no single year is right or wrong.
  const isUnsure = around.year.isUnsure && around.part?.year !== around.year.year;
  if (isUnsure || record.year === undefined) return undefined;
  if (around.year.year !== record.year) return false;
  return isPart ? undefined : true;
}

/** Whether a time is told that is not the record's: another, a part of it, or a year of which the record is a part. */
function isOfOtherTime(
  {part, year, further}: Pick<Surroundings, 'part' | 'year' | 'further'>,
  {months, isOfDays, day, ...record}: Recorded
): boolean {
  if (!months) return false;
  if (part?.year !== undefined && part.year !== record.year) return true;
  const told = part ? part.months : (year ?? further) ? ([1, 12] as const) : months;
  if (!told || (part?.day !== undefined && part.day !== day)) return true;
  const [first, last] = told;
  // What happened within days did so within their month, and within their year.
  return isOfDays ? first > months[0] || last < months[1] : first !== months[0] || last !== months[1];
}

/** Whether an amount, with all that qualifies it, is what the record says: to the digits that the words give. */
function says(told: Told, qualifiers: readonly (readonly Qualifier[])[], record: Recorded): boolean {
  const {qualifier, value, status} = record;
  if (told.value !== value && qualifiers.some((said) => said.includes('exact'))) return false;
  const others = qualifiers.filter(
    (said) =>
      !said.includes(qualifier) &&
      !(status === 'estimated' && said.includes('estimated')) &&
      // An estimate that is called one is about so much in any case.
      !(qualifier === 'estimated' && told.value === value && said.includes('about'))
  );
  if (others.length === 0 && (qualifier === 'exact' || qualifiers.some((said) => said.includes(qualifier))))
    return isRounded(told, qualifier, value);
  // Of an exact value that they round, words may say so.
  const [said = []] = others;
  return (
    qualifier === 'exact' &&
    others.length === 1 &&
    told.value !== value &&
    said.some((one) => ROUNDING.includes(one) && isRounded(told, one, value))
  );
}

const ROUNDING: readonly Qualifier[] = ['about', 'almost', 'more-than', 'at-least'];

/**
 * Whether an amount is a value to the digits that it gives: up where it is said to be less, down where it is said to be more,
 * else to the nearer one. Zeros at its end are digits, but not of what is about or nearly so much. However few digits it gives,
 * it is not far from the value.
 */
function isRounded({value, place}: Told, qualifier: Qualifier, recorded: number): boolean {
  if (value === recorded) return true;
  if (value === 0 || Math.abs(value - recorded) > (BOUNDS.includes(qualifier) ? FAR_BOUND : FAR) * Math.abs(recorded))
    return false;
  const step = 10 ** (qualifier === 'exact' ? place : placeOfLastDigit(value, place));
  if (step > Math.abs(value)) return false;
  const over = (value - recorded) / step;
  // Binary fractions leave something behind the last digit.
  const isWithin = (least: number, most: number) => over > least - TINY && over < most + TINY;
  switch (qualifier) {
    case 'exact':
    case 'about':
    case 'estimated':
      return isWithin(-0.5, 0.5);
    case 'almost':
    case 'less-than':
    case 'at-most':
      return isWithin(0, 1 - 2 * TINY);
    case 'more-than':
    case 'at-least':
      return isWithin(-1 + 2 * TINY, 0);
  }
}

const TINY = 1e-9;
/** Of a recorded value: what is farther from it is no rounding of it, and what is much farther below it no bound: `over 3 %` of 3.4. */
const FAR = 0.05;
const FAR_BOUND = 0.2;
const BOUNDS: readonly Qualifier[] = ['more-than', 'at-least'];

/** The power of ten of the last digit that is no zero: 8 of 200 million. */
function placeOfLastDigit(value: number, place: number): number {
  const zeros = Number.isInteger(value) ? (/0*$/u.exec(String(value))?.[0].length ?? 0) : 0;
  return Math.max(place, zeros);
}
