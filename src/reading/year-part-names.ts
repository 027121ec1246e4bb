/**
 * Names of parts of a year, those of all languages together, as what stands around an amount may be in any. A word that only
 * begins like one is none (`декларации`).
 */
import {KAZAKH} from './units.js';

/** Forms of the months’ names, from January on. */
const FORMS = {
  en: 'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?',
  de: 'januar|jänner februar märz april mai juni juli august september oktober november dezember',
  ru: 'янв(?:ар)? фев(?:р|рал)? мар(?:т)? апр(?:ел)? ма июн июл авг(?:уст)? сен(?:т|тябр)? окт(?:ябр)? ноя(?:б|бр)? дек(?:абр)?',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
};
export const anyCase = (words: string) =>
  words.replaceAll(/(?<=^|\|)\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`);
const capital = (words: string) => words.replaceAll(/(?<=^|\|)\p{L}/gu, (first) => first.toUpperCase());
/** In English and German, where `may` and `march` are months in capitals alone. */
const MONTHS = FORMS.en.split(' ').map((english, i) => {
  const [german = '', russian = '', kazakh = ''] = [FORMS.de, FORMS.ru, FORMS.kk].map((forms) => forms.split(' ')[i]);
  return `(?:${capital(english)}|${english.toUpperCase()})\\.?|(?:${capital(german)})s?|${anyCase(russian)}(?:[ьйаяеюу]|[оеё]м)?|${anyCase(kazakh)}${KAZAKH}`;
});
/** What is also a share of anything stands behind its number, or behind what points at it. */
const SHARES =
  '(?<=(?:[Tt]he|[Tt]his|[Tt]hat|[Ll]ast|[Nn]ext|[Ff]inal|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th) )';
const QUARTERS = `Q[1-4]|[1-4]Q|${SHARES}[Qq]uarter|[Кк]вартал(?:[ауе]|ом)?|[Кк]в|[Тт]оқсан${KAZAKH}|Quartals?`;
const HALVES = `H[12]|[12]H|${SHARES}[Hh]alf|[Пп]олугоди(?:[еяюи]|ем)|(?<=(?:перв|втор)\\p{L}{1,2} )половин(?:[аыеу]|ой)|[Жж]арты(?:сы)?${KAZAKH}|[Жж]артыжылды[қғ]\\p{L}{0,5}|Halbjahrs?|Hälfte`;
const OTHERS =
  '[Qq]uarters|[Hh]alves|[Mm]onths?|[Tt]rimester|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]iscal|(?:[Ee]arly|[Ll]ate|[Mm]id)(?=[ -](?:19|20))|(?:beginning|start)(?= of (?:19|20))' +
  '|[Кк]вартал(?:ы|ов|ах)|[Нн]ачал[аеу](?= (?:19|20))|[Мм]есяц(?:[ауеы]|ем|ев|ах)?|полгода|[Вв]есной|[Лл]етом|[Оо]сенью|[Зз]имой|[Аа]йында|(?:[Кк]өктем|[Жж]аз|[Кк]үз|[Ққ]ыс)[ыі]нд[ае]' +
  '|Quartale|(?:Anfang|Mitte|Ende)(?= (?:19|20))|Monaten?|Frühjahr|Sommer|Herbst|Winter';
/** Korean writes on behind one. */
export const KOREAN =
  '\\d{1,2}월|[상하전후]반기|분기|\\d{1,2}개월|(?<!\\p{L})(?:봄|여름|가을|겨울)|(?<=년 )[초말](?!\\p{L})';
export const PART = `(?:(?<!\\p{L})(?:${[...MONTHS, QUARTERS, HALVES, OTHERS].join('|')})(?!\\p{L})|${KOREAN})`;
export const KAZAKH_PART = `(?<!\\p{L})(?:${FORMS.kk.split(' ').map(anyCase).join('|')}|[Тт]оқсан|[Жж]артыжылды[қғ])${KAZAKH}(?!\\p{L})`;
/** From January on. */
export const MONTH = MONTHS.map((forms) => new RegExp(`^(?:${forms})$`, 'u'));
export const QUARTER = /^(?:q\d|\dq|quarter$|квартал(?!ы|ов|ах)|кв$|тоқсан|quartals?$|분기)/iu;
export const HALF = /^(?:h\d|\dh|half$|полуг|половин|жарты|halbjahr|hälfte|[상하전후]반기)/iu;
/** A month at the end of a text, of which a number behind it is a day. */
export const BEFORE_DAY = new RegExp(`(?<!\\p{L})(?:${MONTHS.join('|')}) $`, 'u');
