import type {Locale} from '../format/locale.js';
import {formatStatus} from '../format/status.js';
import {isQuantity} from '../model/dataset.js';
import type {Fact} from '../model/schema.js';

/** How sure a fact is, in a word; nothing of what is reported, nor where its qualifier has said so: `an estimated $4.5 billion`. */
export function certainty(fact: Fact, locale: Locale): string | undefined {
  const isSaid = isQuantity(fact) && fact.qualifier === 'estimated' && fact.status === 'estimated';
  return isSaid ? undefined : formatStatus(fact, locale);
}

/** The same within a sentence. */
export function certaintyWithin(fact: Fact, locale: Locale): string | undefined {
  const word = certainty(fact, locale);
  return word === undefined ? undefined : locale.inSentence(word);
}
