import type {NearWords} from '../tongue.js';

const REACH =
  '(?:be|have|reach|hit|top|exceed|come|total|number|amount|stand|rise|grow|climb|increase|fall|drop|need|cost|get|see|hold|open|include|raise|boost|bring|build|invest|buy|sell)';
const ADVERB = '(?: (?:\\p{L}+ly|not|even|well|also|soon|yet|still|now))?';
const MONEY = '(?:\\p{Sc} ?\\d|\\d(?:\\.\\d+)? ?(?:%|per ?cent|billion|million|bn|m))';

export const apart: NearWords = {
  ahead: [
    // A part, a rest, a difference.
    'of which',
    '(?:^|[.,;:(–—] ?)of (?:this|that|these|those|(?:the )?total(?: \\p{L}+)?),?',
    'among (?:them|these|those)',
    'excluding',
    'without',
    'difference',
    'gap',
    `${MONEY}[^.;:!?]*(?: including|, with|, beating)`,
    'averag(?:ed|es|ing)',
    // What is not so.
    '(?:yet|unable|fail(?:s|ed|ing)?) to',
    'unlikely|(?<!no )doubt(?:s|ed|ful)?',
    'den(?:y|ies|ied|ying)',
    '(?:not true|untrue|false(?:ly)?)(?: \\p{L}+){0,2}',
    'anything but',
    'a far cry from',
    'miss(?:ed|es|ing)',
    'never',
    '(?:might|could|would|should|may)(?: \\p{L}+)? have',
    '(?<!even )(?:if|unless|whether)(?: [^.,;:!?]{0,40})?',
    'not?(?! (?:doubt|wonder|surpris(?:e|ing)|coincidence|accident|chance|denying|mere|secret|longer|less|fewer|only|least|\\p{L}+ly))(?= \\p{L})',
    "\\p{L}+n't",
  ],
  behind: [
    ' of (?:which|this|that|it)(?!\\p{L})',
    ' (?:every|each) (?:year|quarter|month|week|day)',
    ' (?:away from|off(?! the back)|shy of|short of|ago)(?!\\p{L})',
  ],
};

export const possible: NearWords = {
  ahead: [
    `(?:might|could|would|should(?! be (?:noted|said|added|remembered))|ought to)${ADVERB}`,
    `(?:may|can|will|shall)${ADVERB} ${REACH}`,
    '(?:may|can|will|shall) (?:well|even|also|not|soon)',
    `(?:set|going|due|about|is|are|was|were|said|believed|thought|meant|supposed|poised) to(?= ${REACH})`,
    `(?:pledge[ds]?|promise[ds]?|agree[ds]?|vow(?:s|ed)?|commit(?:s|ted)?|call(?:s|ed)?|urge[ds]?) (?:\\p{L}+ )?to(?= ${REACH})`,
    'call(?:s|ed|ing)? for',
    // A headline.
    '^(?:(?!\\p{L}+(?:ed|ing) |(?:beat|beats|grew|rose|went|came|helps?) )\\p{L}+ ){1,3}to (?:hit|reach|top|exceed|total)',
    'se(?:e|es|en)(?: \\p{L}+){0,3} at',
    'perhaps|maybe|possibly|probably|presumably|supposedly|allegedly|potentially|likely|on (?:track|course)|pencill?ed in',
    '(?<!(?<!\\p{L})(?:against all|beat(?:s|ing)?|than|as|topp?(?:ed|ing)|exceed(?:ed|ing)|despite|above|below|met|meeting|hit|reached) (?:(?:its|the|all) )?)(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|predict(?:s|ed|ing)?|propos(?:es?|ed|ing)|forecast(?:s|ing)?|projected|target(?:s|ed|ing)?|goals?|ambitions?|potential|scenarios?|projections?|outlook|envisag(?:es|ed|ing)|consider(?:s|ing)?|provid(?:es|ed) for|(?:ready|prepared|looking) to)(?:(?: \\p{L}+){0,4} (?:to|for|at|of|on|that|is|was|were))?',
    '(?:^|[.;:!?,—–] ?)(?:were there|had there been|should there be)',
  ],
  behind: [
    ' (?:planned|expected|envisaged|targeted|forecast|projected|pledged|set as)(?!\\p{L})',
    ' (?:target|goal|forecast|projection|plan|aim|ambition)s?(?!\\p{L})',
    '(?: (?!and |but |or |so |as |wh)\\p{L}+){0,3} (?:(?:is|are|was|were|be) (?:\\p{L}+ )?(?:expected(?! to (?:grow|rise|increase|exceed|climb|double|expand))|planned|intended|hoped|forecast|projected|proposed|possible)|possibly|perhaps|(?:might|could|would|should) (?!grow|rise|increase|expand|double|climb))',
  ],
};
