import type {FactStatus} from '../../model/schema.js';

const WORDS: readonly (readonly [words: RegExp, status: FactStatus])[] = [
  [/^(?:e|est\.?|estimate[ds]?|imputed|оценка|бағалау|추정치?)$/iu, 'estimated'],
  [/^(?:p|prov\.?|provisional|prelim(?:inary)?\.?|предварительн\p{L}*|предв\.?|алдын ала.*|잠정치?)$/iu, 'provisional'],
  [/^(?:f|forecasts?|fcst|proj\.?|projections?|projected|прогноз|болжам|전망|예측치?)$/iu, 'forecast'],
  [/^(?:revised|пересмотр\p{L}*|уточн[её]н\p{L}*|қайта қаралған|нақтыланған|개정치?|수정치?)$/iu, 'revised'],
  [/^(?:targets?|goal|план|цель|мақсат|목표치?)$/iu, 'target'],
];

/** What a word says of the values that it stands beside, or above. */
export function statusNamed(word: string): FactStatus | undefined {
  return WORDS.find(([words]) => words.test(word))?.[1];
}

/** A time and how firm what is told of it is: `2024 (forecast)`, `2024f`, `2023 p`. */
export function splitStatus(cell: string): readonly [time: string, status: FactStatus | undefined] {
  const [, time, ...words] = /^(.*\d)(?:\s*\(([^()]+)\)|\s?([efp])|\s(\p{L}{4,}))$/u.exec(cell) ?? [];
  const status = statusNamed(words.find(Boolean) ?? '');
  return time === undefined || status === undefined ? [cell, undefined] : [time, status];
}
