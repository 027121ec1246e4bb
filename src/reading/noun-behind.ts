import type {Edges} from './edges.js';
import {findUnit, type Unit} from './units.js';

/** A number in digits or one word, and a noun with what it is like: `550 Korean companies`. */
const WITH_ADJECTIVES = /^(?<number>\D*\d[\d.,]*|\p{L}+)(?<noun>(?: \p{L}[\p{L}-]*){2,4})$/u;
/** The same in Korean, with what counts it: `550개의 기업`. */
const WITH_COUNTER = /^(?<number>.*\d여?(?:\s?(?:개사?|곳|명|건))?)의?(?<noun>(?: \p{L}+){1,3})$/u;

/** Words that end with a noun of the record, as if it stood behind them: there what is between the two is read. */
export function withNounBehind({before, text, after}: Edges, units: readonly Unit[]): Edges | undefined {
  const found = findUnit(text, 1, units);
  if (!units.some(({unit}) => unit === found?.unit)) return undefined;
  const {number, noun} = (WITH_ADJECTIVES.exec(text) ?? WITH_COUNTER.exec(text))?.groups ?? {};
  return number === undefined || noun === undefined ? undefined : {before, text: number, after: noun + after};
}
