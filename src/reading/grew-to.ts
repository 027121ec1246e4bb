/** What something grew or fell to: a verb and a preposition lead to it, or in Kazakh follow it. It ends no range, and is no bound. */
import {caseless} from './caseless.js';
import type {Edges} from './edges.js';

const GREW =
  '(?:gr[eo]wn?|r[io]sen?|increased|climbed|jumped|soared|surged|fell|fallen|dropped|declined|slipped|slid|shr[au]nk|up|down)';
const AMOUNT = '(?:[^.;:!?]|\\.\\d){1,40}';
const SHARE_OR_SUM = '(?:[^.;:!?]|\\.\\d){0,20}\\d ?(?:%|per ?cent|[mb]illion|bn|m|-?fold|times)';

/** Verbs of growth or decline and their prepositions, with from where and by how much, up to the amount that is reached. */
const LEADING = [
  `${GREW}(?: \\p{L}+){0,3}? from ${AMOUNT} to`,
  // Of two bare numbers the first may begin a range: `grew 3 to 5 %`.
  `${GREW}(?: \\p{L}+){0,3}? (?:by )?${SHARE_OR_SUM} to`,
  '(?:edged|inched|crept|went|gone|moved|came|pushed|back|bounced|climbed|r[io]sen?)(?: \\p{L}+)? (?:up|down) to',
  `(?:вырос|возрос|рост|увелич|подня|подскоч|взлет|расшир|сниз|сниж|сократ|упа|уменьш|дове)\\p{L}*(?: \\p{L}+){0,3}?(?: (?:со?|на|в) ${AMOUNT}?)?,? ?[—–(]? ?(?<! (?:более|менее|больше|меньше|чем|почти|примерно|около|едва) )до`,
  `(?:stieg|wuchs|sank|fiel|kletterte|schrumpfte)\\p{L}*(?: \\p{L}+){0,3}? (?:um|von) ${AMOUNT} auf`,
];
const GREW_TO = caseless(`(?<!\\p{L})(?:${LEADING.join('|')}) $`);

/** What stands before such an amount, without what leads to it. */
export function withoutGrewTo(before: string): string {
  return before.slice(0, GREW_TO.exec(before)?.index);
}

/** What grew to an amount in Kazakh, where `дейін` alone is `at most`; the bar stands where the words end. */
const GREW_TO_BEHIND =
  /(?:\0\sдейін|\sдейін\0)\s(?:өс(?!еді|пе)|арт(?!ық|ады|па)|көбей(?!еді|ме)|ұлғай(?!ады|ма)|көтеріл(?!еді|ме)|төменде(?!й|ме)|азай(?!ады|ма)|қысқар(?!ады|ма)|кемі(?!й|ме)|жет(?!еді|пе))\p{L}*/u;

/** The same words, where they say to what something grew, without what says so. */
export function withoutGrowth({before, text, after}: Edges): Edges {
  const [told = '', behind = ''] = `${text}\0${after}`.replace(GREW_TO_BEHIND, '\0').split('\0');
  return {before, text: told, after: behind};
}
