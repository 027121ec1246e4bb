import type {Locale} from '../format/locale.js';
import {formatExactQuantity, formatFullQuantity, formatQuantity} from '../format/number.js';
import {isQuantity} from '../model/dataset.js';
import {parsePartialDate} from '../model/partial-date.js';
import type {Measure, Quantity} from '../model/schema.js';
import {isCurrency} from '../model/unit.js';
import {compareWords, isAmount, type Compared, type Recorded, type Words} from '../reading/compare-words.js';
import {withoutPer} from '../reading/for-each.js';
import {plainText} from '../reading/plain-text.js';
import type {ReadyFact} from './fact.js';

export type {Words} from '../reading/compare-words.js';

/** How an author's words stand to the record that they cite. */
export type FactComparison =
  | {readonly state: 'agrees'}
  | {
      readonly state: 'differs' | 'unread';
      /** For the developer's console. */
      readonly problem: string;
      /** For the author, in the language of the page. */
      readonly note: string;
    };

/** Compares an author's words with the fact that they cite. */
export function compareFact(words: Words, view: ReadyFact, locale: Locale): FactComparison {
  const {comparison, year, isOther} = comparedWith(words, view, locale);
  if (comparison === 'agrees') return {state: 'agrees'};
  const {fact, value} = view;
  const said = plainText(words.text).trim();
  const recorded = plainText(value);
  if (comparison === 'differs') {
    const dated = year === undefined ? said : `${said} (${year})`;
    const problem = `${fact.id}: the words say ${dated}, the record says ${recorded} (${plainText(view.period)})`;
    const note = locale.messages.wordsDiffer(year === undefined ? value : `${value} (${view.period})`);
    return {state: 'differs', problem, note};
  }
  const why = fact.kind === 'claim' ? 'claim' : comparison === 'unread' && isOther ? 'other' : comparison;
  const problem = `${fact.id}: “${said}” ${WHY[why]}, so nobody compared it with the record: ${recorded}`;
  return {state: 'unread', problem, note: locale.messages.wordsUnread(value)};
}

const WHY = {
  claim: 'has no number to read',
  unread: 'cannot be read as a number',
  other: 'may be another amount in its sentence',
  ambiguous: 'can be read as two numbers (a lang on the page says which)',
};

function comparedWith(words: Words, view: ReadyFact, locale: Locale): Compared {
  const {fact, measure} = view;
  const beside = measure?.per === undefined ? words : withoutPer(words, measure.per);
  const compared: Compared =
    beside && isQuantity(fact) && !fact.range
      ? compareWords(beside, recorded(fact, measure))
      : // Where a document leaves a value out, no number is the record's.
        {
          comparison: fact.kind === 'absence' && isAmount(words) ? 'differs' : 'unread',
          isOther: beside === undefined,
          year: undefined,
        };
  const isUnknown = compared.comparison === 'unread' || compared.comparison === 'ambiguous';
  return isUnknown && !compared.isOther && ownWords(view, locale).includes(plainText(words.text).trim())
    ? {...compared, comparison: 'agrees'}
    : compared;
}

function recorded({value, unit, qualifier, status, period}: Quantity, measure: Measure | undefined): Recorded {
  const counted = Object.values(measure?.counted ?? {});
  // Korean counts with a word that says no more than that; what is counted ends the label: `주요 기업`.
  const [head] = counted.length > 0 ? (/\p{Script=Hangul}+$/u.exec(measure?.label ?? '') ?? []) : [];
  const nouns = [...counted, ...(head === undefined ? [] : [head]), ...(isCurrency(unit) ? [] : [unit])];
  const [from, to] = period.basis === 'open' ? [] : [period.from, period.to ?? period.from];
  const [first, last] = [from, to].map((date) => (date === undefined ? undefined : parsePartialDate(date)));
  const isOfOneYear = first !== undefined && first.year === last?.year;
  return {
    value,
    unit,
    qualifier,
    status,
    year: isOfOneYear ? String(first.year) : undefined,
    months: isOfOneYear ? [first.month ?? 1, last.month ?? 12] : undefined,
    isOfDays: first?.day !== undefined && last?.day !== undefined,
    day: from === to ? first?.day : undefined,
    // What stands around its number in a language is read by no other.
    nouns: nouns.filter((noun) => !noun.includes('…')),
  };
}

/** What we would write ourselves, which needs no reader: a range, what is for each of something, a statement. */
function ownWords({fact, measure, value, source}: ReadyFact, locale: Locale): string[] {
  const told = isQuantity(fact)
    ? [formatFullQuantity, formatExactQuantity, formatQuantity].map((format) => format(fact, measure, locale))
    : [value];
  return [...told, source.title].map((text) => plainText(text).trim());
}
