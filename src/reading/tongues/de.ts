import {apart, possible} from '../near/de.js';
import {cardinalOf, numbersBy, told, type Tongue} from '../tongue.js';

const NUMBERS = numbersBy([
  [1, 'eine'],
  [2, 'zwei'],
  [3, 'drei'],
  [4, 'vier'],
  [5, 'fünf'],
  [6, 'sechs'],
  [7, 'sieben'],
  [8, 'acht'],
  [9, 'neun'],
  [10, 'zehn'],
  [11, 'elf'],
  [12, 'zwölf'],
]);
const scales: Tongue['scales'] = [
  [3, 'Tsd\\.?|Tausend'],
  [6, 'Mio\\.?|Millionen|Million'],
  [9, 'Mrd\\.?|Milliarden|Milliarde'],
  [12, 'Bio\\.?|Billionen'],
];

/** No language of the widgets, but of many newsrooms: its scale words are read in figures. */
export const de: Tongue = {
  decimal: ',',
  joint: '\\s+',
  before: [
    [['almost'], 'fast|beinahe|nahezu|knapp|(?:nähert\\p{L}*|näherte\\p{L}*) sich'],
    [['more-than'], 'mehr als|über|gut|überst(?:ieg|iegen|eigt)|übertr(?:af|afen|ifft)'],
    [['about'], 'rund|etwa|ungefähr|circa|ca\\.'],
    [['at-least'], 'mindestens|wenigstens'],
    [['at-most'], 'höchstens|bis zu|maximal'],
    [['less-than'], 'weniger als|unter'],
    [['estimated'], 'geschätzt(?:en?)?|schätzungsweise'],
    [['exact'], 'genau|exakt'],
  ],
  after: [
    [['at-least'], ' oder mehr'],
    [['at-most'], ' oder (?:weniger|darunter)'],
    [['estimated'], ' geschätzt'],
  ],
  others: [
    '(?:die )?Hälfte (?:der|von)|doppelt so (?:hoch|viel) wie|weitere\\p{L}?|zusätzliche?|noch',
    ' (?:(?:mehr|weniger|pro|je|jährlich|höher|niedriger|(?:unter|über) dem)(?!\\p{L})|von (?:(?:den|insgesamt|rund) )*(?:[A-Z]{0,3}[-\\p{Sc}]{1,2} ?)?(?!(?:19|20)\\d\\d(?!\\d))\\d)',
  ],
  apart,
  possible,
  named: '(?:Seite|Kapitel|Artikel|Abschnitt|Tabelle|Band|Nummer|(?:S|Nr|Art|Abs|Abb)\\.|§) ',
  scales,
  // In the singular it is one: four of them are English.
  words: (text) =>
    /^(?:1|eine) Billion$/iu.test(text) ? {value: 1e12, place: 12} : told(cardinalOf(text, NUMBERS, {scales})),
  year: [/,? (?:im Jahr )?(?<year>\d{4})$/iu],
};
