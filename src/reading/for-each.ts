import {caseless} from './caseless.js';
import type {Words} from './compare-words.js';
import {plainText} from './plain-text.js';
import {findUnit, unitBy} from './units.js';

/** How words lead to what an amount is for each of; behind `a` a time may follow that is none: `a year earlier`. */
const LEAD = caseless(
  String.raw`^\s?(?:\/|(?:per(?! cent(?!\p{L}))|each|every|за|pro|je)\s|an?\s(?!\p{L}+ (?:ago|earlier|before|later|after)(?!\p{L})))`
);

/** Words for what is no unit of a record by itself, or has more names than its unit; others stand for themselves. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  d: ['day', 'd', 'день', 'сутки'],
  t: ['tonne', 'metric tonne', 'metric ton', 't', 'тонну'],
  kg: ['kilogram', 'kilogramme', 'kilo', 'kg'],
  l: ['litre', 'liter', 'l', 'литр'],
  bbl: ['barrel', 'bbl', 'баррель'],
  'm³': ['cubic metre', 'cubic meter', 'm³', 'кубометр'],
  head: ['head', 'person', 'capita', 'inhabitant'],
  person: ['head', 'person', 'capita', 'inhabitant'],
  capita: ['head', 'person', 'capita', 'inhabitant'],
};

/**
 * Words without what their amount is for each of, which a measure says of all its values; `undefined` where they say another:
 * a price for a day beside one for a barrel.
 */
export function withoutPer(words: Words, per: string): Words | undefined {
  const after = plainText(words.after);
  const lead = LEAD.exec(after)?.[0];
  if (lead === undefined) return words;
  const found = findUnit(after.slice(lead.length), 2, [unitBy(per, WORDS[per] ?? [per])]);
  return found?.unit === per ? {...words, after: found.rest} : undefined;
}
