import type {NearWords} from '../tongue.js';

export const apart: NearWords = {
  ahead: [
    'davon|darunter|im Schnitt|durchschnittlich|monatlich',
    '(?:wenn|falls)(?: [^.,;:!?]{0,40})?',
    'verfehl\\p{L}+|kaum',
    '(?:nicht|nie|kein\\p{L}*)(?= \\p{L})',
  ],
  behind: [' (?:im (?:Monat|Quartal)|pro|davon)(?!\\p{L})'],
};

export const possible: NearWords = {
  ahead: [
    'könnten?|dürften?|würden?|soll(?:en|ten?)?|wären?|hätten?|möchten?|wollen?|will|wird|werden',
    'plan(?:t|ten?|en)|geplant|erwarte\\p{L}*|hoff(?:t|en|ten?)|ziele?',
    'vielleicht|womöglich|möglicherweise|wahrscheinlich|vermutlich|angeblich|voraussichtlich',
  ],
  behind: [
    '(?: (?!(?:und|aber|oder|wie) )\\p{L}+){0,3} (?:geplant|erwartet|vorgesehen|(?:werden|sein) könnten?)(?!\\p{L})',
  ],
};
