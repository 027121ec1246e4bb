import {isCurrencyCode} from '../../model/currencies.js';
import {countryOf} from './places.js';

/** Words for currencies, those first that say more. */
export const CURRENCIES: readonly (readonly [code: string, words: RegExp])[] = [
  ['KZT', /₸|\b(?:kazakh\w* )?tenge\b|тенге|теңге|텡게/iu],
  ['CAD', /\bC(?:AN?)?\$|canadian dollars?/iu],
  ['AUD', /\bAU?\$|australian dollars?/iu],
  ['HKD', /\bHK\$|hong kong dollars?/iu],
  ['SGD', /\bS(?:GP?)?\$|singapore(?:an)? dollars?/iu],
  ['NZD', /\bNZ\$|new zealand dollars?/iu],
  ['TWD', /\bNT\$|new taiwan dollars?/iu],
  ['BRL', /\bR\$/iu],
  [
    'USD',
    /US\$|(?<!\p{L})\$|\b(?:us |u\.s\. )?dollars?\b|долл(?:ар(?:ов|ы|ах)?)?(?!\p{L})\.?(?: США)?|доллар(?:ы|лары)?|АҚШ|달러/iu,
  ],
  ['EUR', /€|\beuros?\b|евро|еуро|유로/iu],
  ['GBP', /£|\bpounds? sterling\b|\bsterling\b/iu],
  ['BYN', /belarus\w* r(?:o?u)bles?\b|бел(?:а|о)рус\p{L}* руб(?:л\p{L}*|\.)?/iu],
  ['RUB', /₽|\br(?:o?u)bles?\b|руб(?:л(?:ей|я|и|ь))?(?!\p{L})|рубль/iu],
  ['CNY', /\b(?:yuan|renminbi|rmb)\b|юан(?:ей|ь|я)|위안/iu],
  ['JPY', /\byen\b|иен(?:а|ы)?(?!\p{L})|엔화/iu],
  // Medals and seats are won too.
  ['KRW', /₩|\bkorean won\b|^won$|(?:^|\()(?:thousand|million|billion|trillion|mn|mln|bn|tn) won(?:$|\))/iu],
];

/** Which currencies a sign beside a number may be of; what has several is none of another. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ['$', /^(?:\w\wD|ARS|BRL|CLP|COP|MXN)$/u],
  ['US$', /^USD$/u],
  ['€', /^EUR$/u],
  ['£', /^(?:EGP|GBP|LBP|SYP)$/u],
  ['¥', /^(?:CNY|JPY)$/u],
  ['₩', /^K[PR]W$/u],
  ['₸', /^KZT$/u],
  ['₽', /^RUB$/u],
  ['₺', /^TRY$/u],
]);

/** Whether a cell's sign or code of money is that of a measure; letters that are no code are no money. */
export function isMoneyOf(money: string, unit: string): boolean {
  return SIGNS.get(money)?.test(unit) ?? (money === unit || !isCurrencyCode(money));
}

/** Whose dollars and roubles a word means by itself, and what that country is called beside it. */
const AT_HOME: Readonly<Partial<Record<string, readonly [country: string, adjective: RegExp]>>> = {
  USD: ['US', /^(?:american|американск)/iu],
  RUB: ['RU', /^(?:russian|российск)/iu],
};

/** Adjectives of countries, in English and Russian. */
const ADJECTIVE = /(?<!\bmed)(?:[ic]an|ese|[bw]ean)$|ск(?:ий|их|ие|ого)$/iu;

/** What follows a currency's word where it is another country's: `долларов Сингапура`. */
const WHOSE = /^\s(?:сингапур|канад|австрали|гонконг|новой зеланди|тайван|б[ео]л[ао]рус)/iu;

/** Whether another country stands beside a word for money: Belarusian roubles are none of Russia. */
function isElsewhere(code: string, match: RegExpExecArray): boolean {
  const [country, own] = AT_HOME[code] ?? [];
  if (!own) return false;
  const before = match.input
    .slice(0, match.index)
    .trimEnd()
    .split(/[\s,;:()]+/u);
  const last = before.at(-1) ?? '';
  const named = countryOf(last) ?? countryOf(before.slice(-2).join(' '));
  return (
    (named !== undefined && named !== country && last.length > 3) ||
    (ADJECTIVE.test(last) && !own.test(last)) ||
    WHOSE.test(match.input.slice(match.index + match[0].length))
  );
}

/** Codes that are words as well, and stand in heads and titles sooner as these. */
const WORDS = ['ALL', 'TOP', 'CUP', 'PEN', 'TRY'];

/** The code of the money that a text names. */
export function currencyIn(text: string): string | undefined {
  const written = [...text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{3}(?![\p{L}\p{N}])/gu)].map(([word]) => word);
  const code =
    written.find((word) => isCurrencyCode(word) && (word === text || !WORDS.includes(word))) ??
    written.find((word) => /^(?:usd|eur|kzt|rub|gbp|cny|jpy|krw)$/u.test(word));
  if (code !== undefined) return code.toUpperCase();
  const found = CURRENCIES.find(([, mark]) => mark.test(text));
  const match = found?.[1].exec(text);
  return found && match && !isElsewhere(found[0], match) ? found[0] : undefined;
}
