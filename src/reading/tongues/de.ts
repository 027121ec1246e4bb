import type {Tongue} from '../tongue.js';

/** No language of the widgets, but of many newsrooms: its scale words are read in figures. */
export const de: Tongue = {
  decimal: ',',
  joint: '\\s+',
  before: [
    [['almost'], 'fast|beinahe|nahezu|knapp'],
    [['more-than'], 'mehr als|über|gut'],
    [['about'], 'rund|etwa|ungefähr|circa|ca\\.'],
    [['at-least'], 'mindestens|wenigstens'],
    [['at-most'], 'höchstens|bis zu|maximal'],
    [['less-than'], 'weniger als|unter'],
    [['estimated'], 'geschätzte?n?|schätzungsweise'],
    [['exact'], 'genau|exakt'],
  ],
  after: [],
  others: [
    'weitere\\p{L}?|zusätzliche?|noch',
    ' (?:(?:mehr|weniger|pro|je|jährlich)(?!\\p{L})|von (?:(?:den|insgesamt|rund) )*(?:[A-Z]{0,3}[-\\p{Sc}]{1,2} ?)?(?!(?:19|20)\\d\\d(?!\\d))\\d)',
  ],
  possible: [
    'könnten?|dürften?|würden?|soll(?:en|ten?)?|wären?|hätten?|möchten?|wollen?|will|plan(?:t|ten?|en)|geplant|erwarte\\p{L}*|hoff(?:t|en|ten?)|vielleicht|womöglich|möglicherweise|wahrscheinlich|vermutlich|angeblich|voraussichtlich|ziele?',
    '(?: (?!(?:und|aber|oder|wie) )\\p{L}+){0,3} (?:geplant|erwartet|vorgesehen|(?:werden|sein) könnten?)(?!\\p{L})',
  ],
  named: '(?:Seite|Kapitel|Artikel|Abschnitt|Tabelle|Band|Nummer|(?:S|Nr|Art|Abs|Abb)\\.|§) ',
  scales: [
    [3, 'Tsd\\.?|Tausend'],
    [6, 'Mio\\.?|Millionen|Million'],
    [9, 'Mrd\\.?|Milliarden|Milliarde'],
    [12, 'Bio\\.?|Billionen'],
  ],
  // In the singular it is one: four of them are English.
  words: (text) => (/^(?:1|eine) Billion$/iu.test(text) ? {value: 1e12, place: 12} : undefined),
  year: [/,? (?:im Jahr )?(?<year>\d{4})$/iu],
};
