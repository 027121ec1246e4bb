import type {Absence, FactStatus} from '../../model/schema.js';
import {statusNamed} from '../tables/time-status.js';

/** What a flag says of a value, or of a cell without one. */
export interface FlagWords {
  readonly status?: FactStatus;
  readonly absent?: Absence['reason'];
  /** What the widgets have no word for: the command tells it. */
  readonly told?: string;
}

/** Small letters of Eurostat, beside a number or in a column of flags. */
const SMALL: Readonly<Record<string, FlagWords>> = {
  e: {status: 'estimated'},
  s: {status: 'estimated'},
  i: {status: 'estimated'},
  p: {status: 'provisional'},
  f: {status: 'forecast'},
  r: {status: 'revised'},
  c: {absent: 'confidential'},
  b: {told: 'a break in the series'},
  d: {told: 'another definition'},
  u: {told: 'low reliability'},
  n: {told: 'not significant'},
};

/** Capitals of SDMX (CL_OBS_STATUS), and of the confidentiality beside it (CL_CONF_STATUS). */
const CAPITALS: Readonly<Record<string, FlagWords>> = {
  E: {status: 'estimated'},
  I: {status: 'estimated'},
  P: {status: 'provisional'},
  F: {status: 'forecast'},
  R: {status: 'revised'},
  Q: {absent: 'confidential'},
  C: {absent: 'confidential'},
  B: {told: 'a break in the series'},
  D: {told: 'another definition'},
  G: {told: 'experimental'},
  U: {told: 'low reliability'},
  N: {told: 'not significant'},
  W: {told: 'includes another category'},
};

const WORDS: readonly (readonly [words: RegExp, says: FlagWords])[] = [
  [/^(?:confidential|suppressed|конфиденциально|құпия|비공개)$/iu, {absent: 'confidential'}],
  [/^break(?: in (?:the )?(?:time )?series)?$/iu, {told: 'a break in the series'}],
];

/** What a flag says: a word, a letter, or several of them (`bp`). */
export function readFlag(flag: string): FlagWords {
  const [, ofWord] = WORDS.find(([words]) => words.test(flag)) ?? [];
  if (ofWord) return ofWord;
  const status = flag.length > 1 ? statusNamed(flag) : undefined;
  if (status !== undefined) return {status};
  if (!/^[a-z ,;]{1,6}$/iu.test(flag)) return {};
  const said = Array.from(flag, (letter) => SMALL[letter] ?? CAPITALS[letter] ?? {});
  return said.reduce((all, one) => ({...all, ...one}), {});
}
