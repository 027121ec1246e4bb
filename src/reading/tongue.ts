import type {Qualifier} from '../model/schema.js';

/** A number as words give it: its value, and the power of ten of the last digit that they give. */
export interface Told {
  readonly value: number;
  readonly place: number;
}

/** Words that qualify a number: all that they can mean, or nothing where they change nothing about it. */
export type QualifierRow = readonly [qualifiers: readonly Qualifier[], words: string];

/** Words from up to five words before an amount on, and from directly behind it on. */
export interface NearWords {
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
}

/** How a language writes amounts. Words are sources of patterns, which match in any case. */
export interface Tongue {
  readonly decimal: '.' | ',';
  /** Whether a dot is read as one before decimals too, where it could also part groups of three digits. */
  readonly hasDots?: true;
  /** What stands between a word that qualifies and what it qualifies. */
  readonly joint: string;
  readonly before: readonly QualifierRow[];
  /** With what joins them to the number. */
  readonly after: readonly QualifierRow[];
  /** Words behind a number with which things are counted, whatever they are, and those of some things alone. */
  readonly counters?: readonly [anything: string, something: string];
  /** Words that make another amount of the one behind them, and of the one before them: `a further 6`, `6 more`. */
  readonly others?: readonly [ahead: string, behind: string];
  /** Words that make a part, a rate or the denial of an amount: `of which oil was $4.2 billion`. */
  readonly apart: NearWords;
  /** Words that make an amount one that may be or is to come: `could reach $4.2 billion`. */
  readonly possible: NearWords;
  /** Words before a number alone that it names one of: `page 6`. */
  readonly named?: string;
  /** Words that multiply a number in digits, by their power of ten. */
  readonly scales: readonly (readonly [power: number, words: string])[];
  /** A number in words and nothing else. */
  readonly words?: (words: string) => Told | undefined;
  /** A year, named `year`, before the amount or behind it. */
  readonly year: readonly RegExp[];
}

/** The power of ten of the scale word that these words are. */
export function powerIn({scales}: Pick<Tongue, 'scales'>, word: string): number | undefined {
  return scales.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0];
}

/** Names of numbers, each with its forms, which have spaces between them. */
export function numbersBy(rows: readonly (readonly [value: number, forms: string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));
}

/**
 * A number that words add up to: a smaller one follows a larger one, `жүз` and its like multiply the digit before them, a
 * scale word multiplies what is before it. `undefined` where they make no one number.
 */
export function cardinalOf(
  words: string,
  numbers: ReadonlyMap<string, number>,
  tongue: Pick<Tongue, 'scales'>
): number | undefined {
  let total = 0;
  let group: number | undefined;
  let lastPower = Infinity;
  for (const word of words.toLowerCase().split(/[ -]/u)) {
    // `4 млрд 200 млн`: a number in digits begins each part.
    const number = numbers.get(word) ?? (group === undefined && /^\d{1,3}$/u.test(word) ? Number(word) : undefined);
    if (number === undefined) {
      const power = powerIn(tongue, word);
      if (power === undefined || power >= lastPower) return undefined;
      total += scaled(group ?? 1, power);
      group = undefined;
      lastPower = power;
    } else if (group === undefined) group = number;
    else if (number === 100 && group < 10) group *= 100;
    else if (number > 0 && number < 100 && group % (number < 10 ? 10 : 100) === 0 && group > number) group += number;
    else return undefined;
  }
  return total + (group ?? 0);
}

/** A number with a decimal point moved: 1.5 and 9 are 1500000000. */
export function scaled(number: number, power: number): number {
  return Number(`${number}e${power}`);
}

/** A number in words, whose last digit is taken to be that of its last scale word. */
export function told(value: number | undefined): Told | undefined {
  if (value === undefined) return undefined;
  const zeros = value === 0 ? 0 : (/0*$/u.exec(String(value))?.[0].length ?? 0);
  return {value, place: Math.floor(zeros / 3) * 3};
}
