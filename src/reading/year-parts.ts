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
const BEHIND = new RegExp(`^[^.,;:!?]{0,30}${PART}[^.,;:!?]{0,20}${YEAR}`, 'u');
const AHEAD = new RegExp(`(?:${YEAR}[^.;:!?]{0,20}${PART}|${PART}[^.;:!?]{0,20}${YEAR})[^\\p{N}.;!?]{0,30}$`, 'u');

/** Whether the year beside an amount is told by a part of it: `in the first half of 2019`. */
export function isOfPart(before: string, after: string): boolean {
  return BEHIND.test(after) || AHEAD.test(before);
}
