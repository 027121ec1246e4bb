import {caseless, type Caseless} from './caseless.js';
import {findUnit, type Unit} from './units.js';

/** What follows a number alone and is not counted by it. Verbs and adverbs are known by their endings. */
const PASSES: Readonly<Record<string, Caseless>> = {
  en: caseless(
    String.raw`^(?:of|in|on|at|to|for|from|by|with\p{L}*|across|among|between|under|over|into|after|before|since|until|during|through\p{L}*|as|and|or|but|so|now|there|here|today|also|again|together|altogether|abroad|elsewhere|yesterday|tomorrow|then|yet|still|against|within|without|toward\p{L}*|despite|because|amid|including|except|than|if|wh\p{L}+|th\p{L}+|is|are|was|were|ha[sd]|have|did|will|would|can|could|may|might|must|last|an?|it|we|s?he|according|worth|up|down|came|rose|fell|went|\p{L}+(?:ed|ly))$`
  ),
  ru: caseless(
    String.raw`^(?:во?|на|из|и|или|а|но|за|по|со?|ко?|у|от|до|для|об?|при|после|через|что|как|когда|где|котор\p{L}+|это|был[аои]?|не|же|уже|ещ[её]|тогда|также|против|согласно|сегодня|сейчас|теперь|вчера|завтра|вместе|там|здесь|тут|если|чтобы|пока|среди|между|около|кроме|включая|благодаря|г|\p{L}+(?:л|ла|ло|ли|ет|ют|ит|ят)(?:с[яь])?)$`
  ),
  kk: caseless(
    String.raw`^(?:және|мен|бен|пен|немесе|бірақ|ал|әрі|үшін|деп|бүгін|қазір|кеше|бірге|сонда|мұнда|онда|қарсы|туралы|\p{L}+(?:[дт][ыі]|[ыі]п|[ғқ]ан|[гк]ен|[ае]тын|[ие]тін|[ыі]нде))$`
  ),
};
/** What is said of a number as well as of what it counts: `6 overall.`, and `6 overall winners`. */
const EITHER = caseless(
  String.raw`^(?:worldwide|nationwide|overall|back|out|off|home|overseas|online|alone|later|earlier|total|всего|итого|суммарно|барлығы|жалпы)$`
);
const NEXT = /^ (?<word>\p{L}[\p{L}'-]*)/u;
/** As many adjectives as a noun has before it at most. */
const ADJECTIVES = 3;

/** Whether what follows a number alone is a noun that is not its record's: `6 embassies` beside six consulates. */
export function countsOther(after: string, lang: string, units: readonly Unit[]): boolean {
  const passes = PASSES[lang];
  let rest = after;
  for (let i = 0; passes && i <= ADJECTIVES; i++) {
    const unit = findUnit(rest, 2, units)?.unit;
    if (unit !== undefined) return !units.some((own) => own.unit === unit);
    const word = NEXT.exec(rest)?.groups?.['word'];
    // Where the sentence goes on, only a word before that can have been counted.
    if (word === undefined || passes.test(word)) return i > 0;
    rest = rest.slice(word.length + 1);
    const next = NEXT.exec(rest)?.groups?.['word'];
    if (i === 0 && EITHER.test(word) && (next === undefined ? !/^ /u.test(rest) : passes.test(next))) return false;
  }
  return passes !== undefined;
}
