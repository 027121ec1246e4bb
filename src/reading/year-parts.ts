/** Names of parts of a year, by language: a word that only begins like one is none (`декларации`). */
const PARTS = [
  // In English, where `may` and `march` are months in capitals alone, with the short forms of Britain and America.
  'Q[1-4]|H[12]|[Hh]al(?:f|ves)|[Qq]uarters?|[Mm]onths?|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter',
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?',
  '[Кк]вартал(?:а|у|е|ом|ы|ов|ах)?|[Пп]олугоди(?:е|я|ю|и|ем)|[Мм]есяц(?:а|у|е|ем|ы|ев|ах)?',
  '(?:[Яя]нвар|[Фф]еврал|[Аа]прел|[Ии]юн|[Ии]юл|[Сс]ентябр|[Оо]ктябр|[Нн]оябр|[Дд]екабр)(?:[ьяею]|[ёе]м)',
  '[Мм]арт(?:а|е|у|ом)?|[Аа]вгуст(?:а|е|у|ом)?|[Мм]а(?:й|я|е|ю|ем)',
  '(?:[Яя]нв|[Фф]евр?|[Мм]ар|[Аа]пр|[Ии]юн|[Ии]юл|[Аа]вг|[Сс]ент?|[Оо]кт|[Нн]оя?б?|[Дд]ек)\\.',
  '(?:[Тт]оқсан|[Жж]арты|[Ққ]аңтар|[Аа]қпан|[Нн]аурыз|[Сс]әуір|[Мм]амыр|[Мм]аусым|[Шш]ілде|[Тт]амыз|[Ққ]ыркүйек|[Ққ]азан|[Ққ]араша|[Жж]елтоқсан)(?:[ыі]|сы|сі)?н?(?:[дт][ае]н?|[ндт][ыі]ң|[ғқ]а|[гк]е)?',
  '(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Quartal|Halbjahr)s?',
];
/** Korean writes on behind one. */
const PART = `(?<!\\p{L})(?:(?:${PARTS.join('|')})(?!\\p{L})|\\d{1,2}월|[상하]반기|분기)`;
const YEAR = '(?<!\\d)(?:19|20)\\d\\d(?!\\d)';
const IN = '(?:in|for|over|during|im|в|во|за)';
const BEHIND = new RegExp(
  `^(?:[^.,;:!?]{0,30}${PART}[^.,;:!?]{0,20}${YEAR}|,? ${IN} ${YEAR}[^.;:!?]{0,20}${PART}|,? ${IN} (?:[^\\s.,;:!?]+ ){0,3}${PART})`,
  'u'
);
const AHEAD = new RegExp(
  `(?:[^.;:!?]|(?<=\\d)\\.){0,20}(?:${YEAR}[^.;:!?]{0,20}${PART}|${PART}[^.;:!?]{0,20}${YEAR}|${PART})[^\\p{N}.;!?]{0,30}$`,
  'u'
);

/** A part of a year: its first month and its last, where they can be read. */
export interface YearPart {
  readonly months: Months | undefined;
}

/** Of a year, from 1 to 12. */
export type Months = readonly [first: number, last: number];

/** How the names of months begin, from January on. */
const MONTHS = [
  'jan|янв|қаң',
  'feb|фев|ақп',
  'mar|mär|мар|нау',
  'apr|апр|сәу',
  'ma[yi]|ма[йяею]|мам',
  'jun|июн|мау',
  'jul|июл|шіл',
  'aug|авг|там',
  'sep|сен|қыр',
  'o[ck]t|окт|қаз',
  'nov|ноя|қар',
  'de[cz]|дек|жел',
].map((beginnings) => new RegExp(`^(?:${beginnings})`, 'iu'));
/** The same of what counts quarters and halves. */
const ORDINALS = [
  '1(?!\\d)|i$|first|erst|перв|бірінші',
  '2(?!\\d)|ii$|second|zweit|втор|екінші',
  '3(?!\\d)|iii$|third|dritt|трет|үшінші',
  '4(?!\\d)|iv$|fourth|viert|четв|төртінші',
].map((beginnings) => new RegExp(`^(?:${beginnings})`, 'iu'));
const ORDINAL = /(?<order>[\p{L}\p{N}]+)(?:-\p{L}{1,2}|\.)?[ -]?$/u;
const TO = /^(?: ?[-–—~] ?| (?:to|through|bis|по|до) |(?:부터|에서) ?)$/u;
/** What joins several parts, or bounds what began or ended with one. */
const AND =
  /(?:[-–—~&]|(?<!\p{L})(?:and|to|through|since|until|till|before|after|by|и|с|по|до|к|после|und|bis|seit|nach|vor|мен|бен|пен))\s?$/iu;

/** One end alone of a range. */
const FROM = /(?<!\p{L})(?:from|от|von|ab)\s/iu;
const ON = /^(?:부터|까지)/u;

/** The part by which the year beside an amount is told, or one without a year: `in the first half of 2019`. */
export function yearPart(before: string, after: string): YearPart | undefined {
  const [words] = BEHIND.exec(after) ?? AHEAD.exec(before) ?? [];
  return words === undefined ? undefined : {months: monthsOf(words)};
}

function monthsOf(words: string): Months | undefined {
  const [first, last, ...more] = [...words.matchAll(new RegExp(PART, 'gu'))];
  if (!first || more.length > 0) return undefined;
  const end = first.index + first[0].length;
  const months = monthsIn(first[0], words.slice(0, first.index));
  if (!last) return FROM.test(words.slice(0, first.index)) || ON.test(words.slice(end)) ? undefined : months;
  const ends = TO.test(words.slice(end, last.index)) ? monthsIn(last[0], '') : undefined;
  return months && ends && [months[0], ends[1]];
}

/** The months of one part by its name and what stands before it. */
function monthsIn(name: string, before: string): Months | undefined {
  const month = /^\d/u.test(name) ? parseInt(name, 10) : MONTHS.findIndex((names) => names.test(name)) + 1;
  if (month > 0) {
    const [, from] = /(?<!\d)(\d{1,2}) ?[~–-] ?$/u.exec(before) ?? [];
    if (from !== undefined) return [Number(from), month];
    return AND.test(before) ? undefined : [month, month];
  }
  const length = /^(?:q|кв|тоқ|분기)/iu.test(name) ? 3 : /^(?:h|полуг|жарты|[상하]반기)/iu.test(name) ? 6 : undefined;
  const {order = ''} = (/^[qh](?<order>\d)/iu.exec(name) ?? ORDINAL.exec(before))?.groups ?? {};
  const place =
    1 + (/^[상하]/u.test(name) ? '상하'.indexOf(name.charAt(0)) : ORDINALS.findIndex((ordinal) => ordinal.test(order)));
  // Of several, as in `first to third quarters`, one is none.
  const isOne =
    !/^(?:quarters|halves|кварталы|кварталов|кварталах)$/iu.test(name) && !AND.test(before.replace(ORDINAL, ''));
  return length && place > 0 && isOne ? [(place - 1) * length + 1, place * length] : undefined;
}
