import {caseless} from './caseless.js';

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

/** What stands before an amount to which something grew or fell, without what says so: it ends no range, and is no bound. */
export function withoutGrewTo(before: string): string {
  return before.slice(0, GREW_TO.exec(before)?.index);
}
