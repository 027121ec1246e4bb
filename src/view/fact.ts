import type {Locale} from '../format/locale.js';
import {isQuantity, type Dataset} from '../model/dataset.js';
import type {Fact, Measure} from '../model/schema.js';
import {datasetAsOf} from '../query/as-of.js';
import {factCardView, type FactCardOptions, type ReadyFactCard} from './fact-card.js';
import {missing, type EmptyView, type MissingView} from './options.js';
import {numbered, titleOf, withNotes, type SourceView} from './source.js';

export interface ReadyFact extends ReadyFactCard {
  readonly fact: Fact;
  readonly measure: Measure | undefined;
  /** The value for machines, in the fact's unit and never scaled; a claim has none. */
  readonly number: number | undefined;
  /** What stands around the value in the sentence that tells it: `Trade, 2019: ` and nothing more. */
  readonly sentence: readonly [before: string, after: string];
  /** What stands behind the words on paper: `[2]` where the page has a list of sources, else the document: `[KAZINFORM, …]`. */
  readonly cited: string;
  /** The record's source, without what a card tells beside it. */
  readonly recordSource: SourceView;
}

export type FactView = ReadyFact | EmptyView | MissingView;

/**
 * What `kz-fact` shows of the fact that it names: what a card would, as its source tells what there is no room for in a
 * sentence. Without a fact it shows none: a sentence is not true of whatever is the newest.
 */
export function factView(dataset: Dataset, options: FactCardOptions, locale: Locale): FactView {
  if (!options.fact) return missing('no fact is named', locale);
  const card = factCardView(dataset, options, locale);
  if (card.state !== 'ready') return card;
  const {facts, measures} = options.asOf ? datasetAsOf(dataset, options.asOf) : dataset;
  const fact = facts.get(options.fact);
  if (!fact) return missing(`unknown fact: ${options.fact}`, locale);
  const [before = '', after = ''] = titleOf(fact, '\n', card.period, locale).split('\n');
  return {
    ...card,
    fact,
    measure: isQuantity(fact) ? measures.get(fact.measure) : undefined,
    number: isQuantity(fact) ? fact.value : undefined,
    sentence: [before, after],
    cited: numbered('', card.source.citations, locale).trim() || `[${card.source.line}]`,
    recordSource: card.source,
    get source() {
      const {notes} = card.source;
      const more = [card.asOf, card.updated, ...card.notes].filter((note) => note !== undefined);
      return withNotes(
        card.source,
        more.filter((note) => !notes.includes(note)),
        locale
      );
    },
  };
}
