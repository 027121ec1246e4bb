import {isCurrencyCode} from '../../model/currencies.js';
import {isCurrency} from '../../model/unit.js';
import {isNoun, splitUnit, unitNamed} from '../../model/units.js';
import {CURRENCIES, currencyIn} from './money.js';

/** What a text says of a unit: which, what its numbers are multiplied with, what an index of 100 is, what each is for. */
export interface UnitWords {
  readonly unit?: string;
  readonly scale?: number;
  readonly base?: string;
  readonly per?: string;
}

const SCALES: readonly (readonly [scale: number, words: RegExp])[] = [
  [1e12, /\btrillions?\b|\btn\b|\btrln\b|трлн|триллион|조(?= ?(?:달러|원|텡게))/iu],
  [1e9, /\bbillions?\b|\bbn\b|\bbln\b|\bmrd\b|\bmilliards?\b|млрд|миллиард|십억/iu],
  [1e8, /억(?= ?(?:달러|원|텡게))/iu],
  [1e6, /\bmillions?\b|\bmn\b|\bmln\b|\bmio\b|млн|миллион|백만/iu],
  [1e3, /\bthousands?\b|\bths?\b\.?|\bthous\b|['’]000|\b000s\b|тыс(?:яч)?|мың|천 ?(?=달러|원|명|톤)/iu],
  [100, /\bhundred\b|(?<!\d)100(?=\s?kg\b)/iu],
];

/** Nouns of what is counted, by the words that tables have for them. */
const COUNTED: readonly (readonly [noun: string, words: RegExp])[] = [
  ['people', /\b(?:people|persons?|population|inhabitants|residents)\b|человек|адам|명(?!칭)|인구/iu],
  ['companies', /\b(?:companies|enterprises|firms)\b|компани|предприяти|кәсіпорын/iu],
  ['students', /\bstudents?\b|студент/iu],
  ['visitors', /\b(?:visitors|tourists|arrivals)\b|турист/iu],
  ['births', /\bbirths\b/iu],
  ['deaths', /\bdeaths\b/iu],
];

/** What is told of people or firms, and does not count them. */
const NO_COUNT =
  /\b(?:growth|rate|share|ratio|density|change|per|index|average|median)\b|рост|доля|темп|өсім|үлес|증가율|비율/iu;

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['companies', 'company'],
]);

/** Units with words of their own in every language, by those of tables. */
const MEASURED: readonly (readonly [unit: string, words: RegExp])[] = [
  ['percentage-points', /\bpercentage points?\b|\bp\.?p\.(?!\p{L})|\bpp\b|п\.\s?п\./iu],
  ['percent', /%|\bper ?cent\b|\bpct\b|процент|пайыз|퍼센트/iu],
  ['per-mille', /‰|\bper ?mille?\b|промилле/iu],
  ['index', /\bindex\b|индекс|지수|=\s*100\b/iu],
  ['°C', /°\s?C\b|\bdegrees? celsius\b|\bcelsius\b/iu],
  ['°F', /°\s?F\b|\bfahrenheit\b/iu],
  ['t', /\btonn?es?\b|\bmetric tons?\b|тонн|톤/iu],
  ['kt', /\bkt\b/u],
  ['kg', /(?<!\p{L})kg\b|\bkilograms?\b/iu],
  ['GWh', /\bGWh\b/iu],
  ['MWh', /\bMWh\b/iu],
  ['TWh', /\bTWh\b/iu],
  ['kWh', /\bkWh\b/iu],
  ['MW', /\bMW\b/u],
  ['GW', /\bGW\b/u],
  ['bbl/d', /\bb\/d\b|\bbpd\b|\bbarrels (?:a|per) day\b/iu],
  ['bbl', /\bbbl\b|\bbarrels?\b/iu],
  ['km²', /\bkm²|\bkm2\b|\bsq(?:uare)?\.? ?km\b|\bsquare kilometres\b/iu],
  ['ha', /\bhectares?\b|\bha\b/u],
  ['Mtoe', /\bMtoe\b/iu],
  ['toe', /\btoe\b/u],
  ['teu', /\bTEU\b/iu],
  ['tkm', /\btkm\b|\btonne-kilomet(?:re|er)s\b/iu],
  ['m³', /\bm³|\bm3\b|\bcubic met(?:re|er)s\b|м³|куб\.? ?м/iu],
  ['bcm', /\bbcm\b|млрд куб/iu],
  ['l', /\blit(?:re|er)s\b/iu],
  ['ppm', /\bppm\b/iu],
  ['mm', /\bmm\b/u],
];

/** Codes of Eurostat, which no words are. */
const CODES: readonly (readonly [words: RegExp, unit: UnitWords])[] = [
  [/^(?:PC|PCH|RCH)(?:_|$)/u, {unit: 'percent'}],
  [/^PP(?:_|$)/u, {unit: 'percentage-points'}],
  [/^THS_PER$/u, {unit: 'people', scale: 1000}],
  [/^PER$/u, {unit: 'people'}],
  [/^THS_T$/u, {unit: 't', scale: 1000}],
  [/^KTOE$/u, {unit: 'toe', scale: 1000}],
];

/** Whether a text tells of a share, a rate or a change, and so counts nothing. */
export function isRelative(text: string): boolean {
  return NO_COUNT.test(text.replaceAll('_', ' '));
}

/** The unit and the scale that a text names, as far as it does. */
export function unitIn(written: string): UnitWords {
  const [, code] = CODES.find(([words]) => words.test(written)) ?? [];
  if (code) return code;
  const [, ofCode] = /^I(\d\d)$/u.exec(written) ?? [];
  if (ofCode !== undefined) return {unit: 'index', base: `20${ofCode}`};
  // A column is called `exports_usd_mn` as well.
  const whole = written.replaceAll('_', ' ');
  const text = withoutDivisor(whole);
  const [scale] = SCALES.find(([, words]) => words.test(text)) ?? [];
  const [measured] = MEASURED.find(([, words]) => isWhole(words.exec(text))) ?? [];
  const money = currencyIn(text);
  // A share of money is a share, and a price by weight is money.
  const counted = measured ?? (NO_COUNT.test(text) ? undefined : COUNTED.find(([, words]) => words.test(text))?.[0]);
  const unit =
    measured?.startsWith('perc') === true || (measured === 'index' && baseIn(text) !== undefined)
      ? measured
      : // Deaths per million are no deaths, and kilograms per dollar no kilograms.
        (money ?? (text === whole ? counted : undefined));
  const base = unit === 'index' ? baseIn(text) : undefined;
  const per = unit !== undefined && unit === money ? perIn(text) : undefined;
  return {
    ...(unit !== undefined && {unit}),
    ...(scale !== undefined && unit !== 'index' && {scale}),
    ...(base !== undefined && {base}),
    ...(per !== undefined && {per}),
  };
}

/** What leads to that which a value is for each of. A year has a stroke too: `2019/20`. */
const DIVISOR = /((?<![\p{L}])(?:per|на)\s+|(?<!\d)\/\s?)([^,;:()[\]]+)/giu;

/** A text without the scales and the money that a value is for each of: `deaths per million`, `kg per million USD`. */
function withoutDivisor(text: string): string {
  return text.replaceAll(DIVISOR, (all: string, lead: string, behind: string) => {
    const words = behind.split(/\s+/u);
    const first = words.findIndex((word) => !isScaleOrMoney(word));
    return first === 0 ? all : [lead.trim(), ...(first === -1 ? [] : words.slice(first))].join(' ');
  });
}

function isScaleOrMoney(word: string): boolean {
  return (
    /^(?:10+|us|u\.s\.)$/iu.test(word) || SCALES.some(([, words]) => words.test(word)) || currencyIn(word) !== undefined
  );
}

/** Whether a unit stands by itself, and is no part of another: `m³` in `µg/m³`. */
function isWhole(match: RegExpExecArray | null): boolean {
  if (!match) return false;
  const end = match.index + match[0].length;
  return !/(?:\/|\bper )$/iu.test(match.input.slice(0, match.index)) && match.input[end] !== '/';
}

/** What an index of 100 is: `2015=100`, `Jan 1982 = 100`. */
function baseIn(text: string): string | undefined {
  return /((?:[\p{L}.]{3,9} )?[12]\d{3}(?:[-–/][\d]{2,4})?)\s*=\s*100\b/u.exec(text)?.[1];
}

/** What an amount of money is for each of; of a head (GDP per capita) the label says it. */
function perIn(text: string): string | undefined {
  const [, what] =
    /(?:\bper |\/\s?)(tonnes?|tons?|metric tons?|mt|t|kg|kilograms?|barrels?|bbl|MWh|kWh|hectares?|ha|m3|m³|cubic met(?:re|er)s?|lit(?:re|er)s?)(?![\p{L}\d])/iu.exec(
      text
    ) ?? [];
  if (what === undefined) return undefined;
  const one = what.toLowerCase();
  if (/^(?:t|mt|.*ton.*)$/u.test(one)) return 't';
  if (/^k(?:g|ilo)/u.test(one)) return 'kg';
  if (/^(?:bbl|barrel)/u.test(one)) return 'bbl';
  if (/^ha|^hect/u.test(one)) return 'ha';
  return /^lit/u.test(one) ? 'l' : /^(?:m|cubic)/u.test(one) && !/wh$/u.test(one) ? 'm³' : what;
}

/** The unit that somebody gives: `USD`, `million USD`, `people`, `thousand tonnes`, `°C`, `USD/t`. */
export function givenUnit(text: string): UnitWords {
  const known = unitIn(text);
  if (known.unit !== undefined) return known;
  const words = text.split(/\s+/u).filter((word) => !SCALES.some(([, scale]) => scale.test(word)));
  const {unit, per} = splitUnit(words.join(' '));
  // A noun of several words is written as an id.
  const noun = unit.toLowerCase().replaceAll(' ', '-');
  // Money of a country that is not known here has a code, and is no noun.
  if (unit === '' || CURRENCIES.some(([, mark]) => mark.test(unit))) return known;
  return {...known, unit: isNoun(noun) && !isCurrency(unit) ? noun : unit, ...(per !== undefined && {per})};
}

/** The unit in a column of units, where each word is one, but for those that say no more than that something is counted. */
export function unitOfCell(cell: string): UnitWords {
  return /^(?:|-|nr|number|count|units?|unknown|total)$/iu.test(cell) ? {} : givenUnit(cell);
}

/** Whether a unit is a plural noun, whose forms a measure has to give. */
export function isCountedNoun(unit: string): boolean {
  return isNoun(unitNamed(unit));
}

/** The forms of a plural noun in English. */
export function countedForms(noun: string): {readonly one: string; readonly other: string} {
  const other = noun.replaceAll('-', ' ');
  const one = SINGULARS.get(noun) ?? other.replace(/ies$/u, 'y').replace(/(?<![su])s$/u, '');
  return {one, other};
}

/** The unit at the end of a head: in brackets, behind a comma or a colon, or in its last words. */
const TAILS = [
  /^(.+?)\s*[([]([^)\]]+)[)\]]$/u,
  /^(.+?)\s*[,;:]\s*([^,;:]+)$/u,
  /^(.+?)\s+(\S+\s+\S+)$/u,
  /^(.+?)\s+(\S+)$/u,
];

/** A head as a label, without a unit at its end: `exports_usd_mn` is “Exports”, `GDP (current US$)` stays whole. */
export function withoutUnit(head: string): string {
  const text = head.replaceAll('_', ' ').trim();
  const starts = TAILS.map((pattern) => pattern.exec(text)).flatMap((match) =>
    match && isUnitAlone(match[2] ?? '') ? [match[1] ?? ''] : []
  );
  // No half of a pair of brackets is left, and no word that led to the unit.
  const [start = text] = starts.filter(
    (one) => !/[([][^)\]]*$|(?<!\p{L})(?:per|на)$|\/$/iu.test(one) && withoutDivisor(one) === one
  );
  const label = start
    .replace(/\s+(?:in|of|в)$/u, '')
    .replace(/\b(?:gdp|gnp|gni|cpi|ppi|fdi)\b/giu, (word) => word.toUpperCase());
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Whether a text names a unit and nothing else. */
function isUnitAlone(text: string): boolean {
  const {unit, scale} = unitIn(text);
  if (unit === undefined && scale === undefined) return false;
  const words = [...CURRENCIES, ...MEASURED, ...COUNTED, ...SCALES].map(([, pattern]) => pattern);
  const rest = words.reduce(
    (left, pattern) => left.replace(new RegExp(pattern.source, `${pattern.flags}g`), ' '),
    text
  );
  return rest
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || isCurrencyCode(word.toUpperCase()) || /^(?:of|in|us|per|t|kg|ha|l)$/iu.test(word));
}
