import type {AdviceRule} from '../subject.js';

/** Ends of a label that wait for more, by what is wrong with them: of one language or script each, clauses (", in which") left out. */
const OPEN_ENDS: readonly (readonly [what: string, end: RegExp])[] = [
  ['ends in a mark', /[,:;–—-]$/u],
  ['ends in a preposition', / (?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/iu],
  ['ends in a preposition', / (?:в|во|для|за|и|из|к|на|о|об|от|по|при|с|со|у)$/iu],
  ['ends in a postposition', / (?:арқылы|бойынша|дейін|туралы|үшін|және)$/iu],
  ['ends in a particle', /\p{Script=Hangul}(?:은|는|에서|에게|으로)$/u],
  ['ends in an aside', /, (?:as|at|by|for|from|in|of|on|to|with) (?!wh)[^,]+$/iu],
  ['ends in an aside', /, (?:в|во|для|за|из|к|на|от|по|при|с|со|у) (?!котор)[^,]+$/iu],
];

/**
 * A fact's label makes a phrase with its period and value, which follow it in titles, citations and what is read aloud:
 * "Almaty, for Busan, 2022: First city" is none.
 */
export const phraseLabels: AdviceRule = function* ({texts}) {
  for (const {type, file, record, field, text} of texts) {
    if (type !== 'facts' || field !== 'label') continue;
    const [what] = OPEN_ENDS.find(([, end]) => end.test(text)) ?? [];
    if (what !== undefined) yield {file, record, field, message: `no phrase with its value, ${what}: ${text}`};
  }
};
