import type {Qualifier, Quantity} from '../model/schema.js';
import {plainText} from './plain-text.js';
import {qualifierBeside, readAmount, type Beside, type Reading} from './read-amount.js';
import type {Told, Tongue} from './tongue.js';
import {de} from './tongues/de.js';
import {en} from './tongues/en.js';
import {kk} from './tongues/kk.js';
import {ko} from './tongues/ko.js';
import {ru} from './tongues/ru.js';
import {findUnit, unitBy, type Unit} from './units.js';

const TONGUES: Readonly<Record<string, Tongue>> = {en, kk, ko, ru, de};

/** An author's words for a value, with what stands directly around them in their sentence. */
export interface Words {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The language of the page, as its tag says it; empty where none does. */
  readonly lang: string;
}

/** What a record says, as far as words can say it too. */
export interface Recorded extends Pick<Quantity, 'value' | 'unit' | 'qualifier'> {
  /** Whether its value is somebody's estimate, whatever qualifies it. */
  readonly isEstimate: boolean;
  /** The one year of which it is, if it is of one. */
  readonly year: string | undefined;
  /** Forms of the noun that it counts, or its symbol. */
  readonly nouns: readonly string[];
}

/**
 * `agrees`: every reading of the words says what the record says. `differs`: none does. `ambiguous`: one does and another does
 * not. `unread`: they are no amount, or not that alone.
 */
export type Comparison = 'agrees' | 'differs' | 'ambiguous' | 'unread';

/**
 * Compares words with a record. They are read in the language of their page, and where that makes nothing of them in every
 * language at once: whoever writes `4.200` without saying in which language means 4200 or 4.2, and nobody may choose.
 */
export function compareWords(words: Words, record: Recorded): Comparison {
  const verdicts = readings(words, record).map((reading) => agrees(reading, record));
  if (verdicts.length === 0) return 'unread';
  if (verdicts.every(Boolean)) return 'agrees';
  return verdicts.some(Boolean) ? 'ambiguous' : 'differs';
}

/** Whether words can be read as any amount. */
export function isAmount(words: Words): boolean {
  return readings(words, {unit: '', nouns: []}).length > 0;
}

function readings(words: Words, {unit, nouns}: Pick<Recorded, 'unit' | 'nouns'>): readonly Said[] {
  const units = nouns.length === 0 ? [] : [unitBy(unit, nouns)];
  const read = (tongue: Tongue) =>
    readAmount(words.text, tongue, units).map((reading) => inSentence(reading, words, tongue, units));
  const own = TONGUES[words.lang.toLowerCase().replace(/[-_].*$/u, '')];
  const first = own ? read(own) : [];
  return first.length > 0
    ? first
    : Object.values(TONGUES)
        .filter((tongue) => tongue !== own)
        .flatMap(read);
}

/** A reading in its sentence. */
interface Said extends Reading {
  readonly beside: Beside | undefined;
}

/** With the unit that follows the words and the qualifier beside them, where they have none of their own. */
function inSentence(reading: Reading, words: Words, tongue: Tongue, units: readonly Unit[]): Said {
  const [before, after] = [plainText(words.before), plainText(words.after)];
  const unit = reading.unit ?? findUnit(after, 2, units)?.unit;
  const beside = reading.qualifiers.length > 0 ? undefined : qualifierBeside(before, after, tongue);
  return {...reading, unit, beside};
}

function agrees({unit, year, qualifiers, beside, ...told}: Said, record: Recorded): boolean {
  // What the words leave out is told elsewhere in their sentence, or not at all.
  if (unit !== undefined && unit !== record.unit) return false;
  if (year !== undefined && year !== record.year) return false;
  if (!beside) return says(told, qualifiers, record);
  return says(told, [beside.qualifiers], record) || (beside.isWeak && says(told, [], record));
}

/** Whether an amount, with all that qualifies it, is what the record says: to the digits that the words give. */
function says(told: Told, qualifiers: readonly (readonly Qualifier[])[], record: Recorded): boolean {
  const {qualifier, value, isEstimate} = record;
  const others = qualifiers.filter((said) => !said.includes(qualifier) && !(isEstimate && said.includes('estimated')));
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

const ROUNDING: readonly Qualifier[] = ['about', 'almost', 'more-than'];

/**
 * Whether an amount is a value to the digits that it gives: up where it is said to be less, down where it is said to be more,
 * else to the nearer one. Zeros at its end are digits, but not of what is about or nearly so much.
 */
function isRounded({value, place}: Told, qualifier: Qualifier, recorded: number): boolean {
  if (value === recorded) return true;
  if (value === 0) return false;
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

/** The power of ten of the last digit that is no zero: 8 of 200 million. */
function placeOfLastDigit(value: number, place: number): number {
  const zeros = Number.isInteger(value) ? (/0*$/u.exec(String(value))?.[0].length ?? 0) : 0;
  return Math.max(place, zeros);
}
